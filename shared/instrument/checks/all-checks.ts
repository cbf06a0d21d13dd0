import { answerRepeated } from './answer-repeated.ts';
import { answerTextMissing } from './answer-text-missing.ts';
import { bandOutOfRange } from './band-out-of-range.ts';
import { bandRatingRepeated } from './band-rating-repeated.ts';
import { bandReversed } from './band-reversed.ts';
import { bandsGap } from './bands-gap.ts';
import { bandsOverlap } from './bands-overlap.ts';
import { capacityLabelMisplaced } from './capacity-label-misplaced.ts';
import { englishMissing } from './english-missing.ts';
import { evidenceRepeated } from './evidence-repeated.ts';
import { evidenceTextMissing } from './evidence-text-missing.ts';
import { evidenceUnknown } from './evidence-unknown.ts';
import { evidenceUnused } from './evidence-unused.ts';
import { excludedRatingWithoutBand } from './excluded-rating-without-band.ts';
import { excludedSharesOutOfOrder } from './excluded-shares-out-of-order.ts';
import { expiryWarningsOutOfOrder } from './expiry-warnings-out-of-order.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { languageRepeated } from './language-repeated.ts';
import { naEverywhere } from './na-everywhere.ts';
import { naUnderSum } from './na-under-sum.ts';
import { otherEvidenceMissing } from './other-evidence-missing.ts';
import { ratingAndRiskDisagree } from './rating-and-risk-disagree.ts';
import { ratingTextMissing } from './rating-text-missing.ts';
import { standardRepeated } from './standard-repeated.ts';
import { standardTextMissing } from './standard-text-missing.ts';
import { textBlank } from './text-blank.ts';
import { textForUnknownEntry } from './text-for-unknown-entry.ts';
import { textForUnknownStandard } from './text-for-unknown-standard.ts';

/** Every rule about the content of an instrument. A new one is a file beside this and a line here. */
export const allChecks: readonly InstrumentCheck[] = [
  answerRepeated,
  answerTextMissing,
  bandOutOfRange,
  bandRatingRepeated,
  bandReversed,
  bandsGap,
  bandsOverlap,
  capacityLabelMisplaced,
  englishMissing,
  evidenceRepeated,
  evidenceTextMissing,
  evidenceUnknown,
  evidenceUnused,
  excludedRatingWithoutBand,
  excludedSharesOutOfOrder,
  expiryWarningsOutOfOrder,
  languageRepeated,
  naEverywhere,
  naUnderSum,
  otherEvidenceMissing,
  ratingAndRiskDisagree,
  ratingTextMissing,
  standardRepeated,
  standardTextMissing,
  textBlank,
  textForUnknownEntry,
  textForUnknownStandard,
];
