import { englishMissing } from '../../../../../shared/content/files/checks/english-missing.ts';
import { languageRepeated } from '../../../../../shared/content/files/checks/language-repeated.ts';
import { textBlank } from '../../../../../shared/content/files/checks/text-blank.ts';
import { actionUnknown } from './action-unknown.ts';
import { actionUnplanned } from './action-unplanned.ts';
import { addressReal } from './address-real.ts';
import { agreementRepeated } from './agreement-repeated.ts';
import { agreementUnknown } from './agreement-unknown.ts';
import { answersMisfit } from './answers-misfit.ts';
import { assessmentMissing } from './assessment-missing.ts';
import { countryUnknown } from './country-unknown.ts';
import type { DemoCheck } from './demo-check.ts';
import { evidenceUnknown } from './evidence-unknown.ts';
import { headquartersUnknown } from './headquarters-unknown.ts';
import { instrumentUnknown } from './instrument-unknown.ts';
import { languageUnwritten } from './language-unwritten.ts';
import { numberRepeated } from './number-repeated.ts';
import { partnerRepeated } from './partner-repeated.ts';
import { personUnlisted } from './person-unlisted.ts';
import { practiceCheckUnknown } from './practice-check-unknown.ts';
import { slotUnknown } from './slot-unknown.ts';
import { standardUnknown } from './standard-unknown.ts';
import { stepOutOfOrder } from './step-out-of-order.ts';
import { topicMissing } from './topic-missing.ts';

/** Every rule about the demonstration. A new one is a file beside this and a line here. */
export const allChecks: readonly DemoCheck[] = [
  actionUnknown,
  actionUnplanned,
  addressReal,
  agreementRepeated,
  agreementUnknown,
  answersMisfit,
  assessmentMissing,
  countryUnknown,
  englishMissing,
  evidenceUnknown,
  headquartersUnknown,
  instrumentUnknown,
  languageRepeated,
  languageUnwritten,
  numberRepeated,
  partnerRepeated,
  personUnlisted,
  practiceCheckUnknown,
  slotUnknown,
  standardUnknown,
  stepOutOfOrder,
  textBlank,
  topicMissing,
];
