import { englishMissing } from '../../files/checks/english-missing.ts';
import { languageRepeated } from '../../files/checks/language-repeated.ts';
import { annexValueWrong } from './annex-value-wrong.ts';
import { annexWordMissing } from './annex-word-missing.ts';
import { bracesUnread } from './braces-unread.ts';
import type { ClauseCheck } from './clause-check.ts';
import { clauseRepeated } from './clause-repeated.ts';
import { clauseTextBlank } from './clause-text-blank.ts';
import { clauseTextMissing } from './clause-text-missing.ts';
import { elementWithoutClause } from './element-without-clause.ts';
import { factsDangling } from './facts-dangling.ts';
import { labelMissing } from './label-missing.ts';
import { placeholderRepeated } from './placeholder-repeated.ts';
import { placeholderUnknown } from './placeholder-unknown.ts';
import { placeholderUnused } from './placeholder-unused.ts';
import { referenceDangling } from './reference-dangling.ts';
import { referenceUnknown } from './reference-unknown.ts';
import { setClauseUnknown } from './set-clause-unknown.ts';
import { setOutOfOrder } from './set-out-of-order.ts';
import { setRepeated } from './set-repeated.ts';
import { termUndefined } from './term-undefined.ts';
import { textForUnknownEntry } from './text-for-unknown-entry.ts';
import { textUntidy } from './text-untidy.ts';
import { translationMarksDiffer } from './translation-marks-differ.ts';
import { translationMisaligned } from './translation-misaligned.ts';
import { usualRepeated } from './usual-repeated.ts';
import { variantRepeated } from './variant-repeated.ts';

/** Every rule about the content of a clause library. A new one is a file beside this and a line here. */
export const allClauseChecks: readonly ClauseCheck[] = [
  annexValueWrong,
  annexWordMissing,
  bracesUnread,
  clauseRepeated,
  clauseTextBlank,
  clauseTextMissing,
  elementWithoutClause,
  englishMissing,
  factsDangling,
  labelMissing,
  languageRepeated,
  placeholderRepeated,
  placeholderUnknown,
  placeholderUnused,
  referenceDangling,
  referenceUnknown,
  setClauseUnknown,
  setOutOfOrder,
  setRepeated,
  termUndefined,
  textForUnknownEntry,
  textUntidy,
  translationMarksDiffer,
  translationMisaligned,
  usualRepeated,
  variantRepeated,
];
