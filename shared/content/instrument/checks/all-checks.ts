import { englishMissing } from '../../files/checks/english-missing.ts';
import { languageRepeated } from '../../files/checks/language-repeated.ts';
import { textBlank } from '../../files/checks/text-blank.ts';
import { answerRepeated } from './answer-repeated.ts';
import { answerTextMissing } from './answer-text-missing.ts';
import { bandOutOfRange } from './band-out-of-range.ts';
import { bandRatingRepeated } from './band-rating-repeated.ts';
import { bandReversed } from './band-reversed.ts';
import { bandsGap } from './bands-gap.ts';
import { bandsOverlap } from './bands-overlap.ts';
import { capacityLabelMisplaced } from './capacity-label-misplaced.ts';
import { confirmationHalf } from './confirmation-half.ts';
import { evidenceRepeated } from './evidence-repeated.ts';
import { evidenceTextMissing } from './evidence-text-missing.ts';
import { evidenceUnknown } from './evidence-unknown.ts';
import { excludedRatingWithoutBand } from './excluded-rating-without-band.ts';
import { excludedSharesOutOfOrder } from './excluded-shares-out-of-order.ts';
import { expiryWarningsOutOfOrder } from './expiry-warnings-out-of-order.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { naEverywhere } from './na-everywhere.ts';
import { naUnderSum } from './na-under-sum.ts';
import { otherEvidenceMissing } from './other-evidence-missing.ts';
import { provenanceDiffers } from './provenance-differs.ts';
import { ratingAndRiskDisagree } from './rating-and-risk-disagree.ts';
import { ratingTextMissing } from './rating-text-missing.ts';
import { rhythmBandsOutOfOrder } from './rhythm-bands-out-of-order.ts';
import { rhythmRatingMissing } from './rhythm-rating-missing.ts';
import { rhythmRatingUnknown } from './rhythm-rating-unknown.ts';
import { rhythmRepeated } from './rhythm-repeated.ts';
import { rhythmTextMissing } from './rhythm-text-missing.ts';
import { rhythmVisitsFall } from './rhythm-visits-fall.ts';
import { ruleRepeated } from './rule-repeated.ts';
import { standardRepeated } from './standard-repeated.ts';
import { standardTextMissing } from './standard-text-missing.ts';
import { textForUnknownEntry } from './text-for-unknown-entry.ts';
import { textForUnknownStandard } from './text-for-unknown-standard.ts';
import { titleMissing } from './title-missing.ts';

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
  confirmationHalf,
  englishMissing,
  evidenceRepeated,
  evidenceTextMissing,
  evidenceUnknown,
  excludedRatingWithoutBand,
  excludedSharesOutOfOrder,
  expiryWarningsOutOfOrder,
  languageRepeated,
  naEverywhere,
  naUnderSum,
  otherEvidenceMissing,
  provenanceDiffers,
  ratingAndRiskDisagree,
  ratingTextMissing,
  rhythmBandsOutOfOrder,
  rhythmRatingMissing,
  rhythmRatingUnknown,
  rhythmRepeated,
  rhythmTextMissing,
  rhythmVisitsFall,
  ruleRepeated,
  standardRepeated,
  standardTextMissing,
  textBlank,
  textForUnknownEntry,
  textForUnknownStandard,
  titleMissing,
];
