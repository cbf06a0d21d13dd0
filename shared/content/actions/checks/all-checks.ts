import { englishMissing } from '../../files/checks/english-missing.ts';
import { languageRepeated } from '../../files/checks/language-repeated.ts';
import { textBlank } from '../../files/checks/text-blank.ts';
import type { ActionCheck } from './action-check.ts';
import { actionRepeated } from './action-repeated.ts';
import { evidenceUnknown } from './evidence-unknown.ts';
import { instrumentUnknown } from './instrument-unknown.ts';
import { materialRepeated } from './material-repeated.ts';
import { materialUnknown } from './material-unknown.ts';
import { materialUnused } from './material-unused.ts';
import { standardUnknown } from './standard-unknown.ts';
import { standardWithoutAction } from './standard-without-action.ts';
import { standardWithoutEvidence } from './standard-without-evidence.ts';
import { stepsDiffer } from './steps-differ.ts';
import { textForUnknownEntry } from './text-for-unknown-entry.ts';
import { textMissing } from './text-missing.ts';
import { weeksBeyondWindow } from './weeks-beyond-window.ts';

/** Every rule about the action library. A new one is a file beside this and a line here. */
export const allChecks: readonly ActionCheck[] = [
  actionRepeated,
  englishMissing,
  evidenceUnknown,
  instrumentUnknown,
  languageRepeated,
  materialRepeated,
  materialUnknown,
  materialUnused,
  standardUnknown,
  standardWithoutAction,
  standardWithoutEvidence,
  stepsDiffer,
  textBlank,
  textForUnknownEntry,
  textMissing,
  weeksBeyondWindow,
];
