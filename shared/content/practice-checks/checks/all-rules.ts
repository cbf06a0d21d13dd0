import { englishMissing } from '../../files/checks/english-missing.ts';
import { languageRepeated } from '../../files/checks/language-repeated.ts';
import { textBlank } from '../../files/checks/text-blank.ts';
import { checkRepeated } from './check-repeated.ts';
import type { CheckRule } from './check-rule.ts';
import { countsOnObservation } from './counts-on-observation.ts';
import { goodFromMisplaced } from './good-from-misplaced.ts';
import { instrumentUnknown } from './instrument-unknown.ts';
import { shareWithoutCounts } from './share-without-counts.ts';
import { standardUnknown } from './standard-unknown.ts';
import { textForUnknownEntry } from './text-for-unknown-entry.ts';
import { textMissing } from './text-missing.ts';

/** Every rule about the practice checks. A new one is a file beside this and a line here. */
export const allRules: readonly CheckRule[] = [
  checkRepeated,
  countsOnObservation,
  englishMissing,
  goodFromMisplaced,
  instrumentUnknown,
  languageRepeated,
  shareWithoutCounts,
  standardUnknown,
  textBlank,
  textForUnknownEntry,
  textMissing,
];
