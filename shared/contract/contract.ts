import { agreementContract } from './agreement.ts';
import { annexContract } from './annex.ts';
import { assessmentContract } from './assessment.ts';
import { clauseContract, contentContract } from './clause.ts';
import { conflictContract } from './conflict.ts';
import { dataContract } from './data.ts';
import { demoContract } from './demo.ts';
import { deviceContract } from './device.ts';
import { diligenceContract } from './diligence.ts';
import { draftContract } from './draft.ts';
import { evidenceContract } from './evidence.ts';
import { followUpContract } from './follow-up.ts';
import { formContract } from './form.ts';
import { guideContract } from './guide.ts';
import { instrumentContract } from './instrument.ts';
import { jobContract } from './job.ts';
import { journalContract } from './journal.ts';
import { packageContract } from './package.ts';
import { partnerContract } from './partner.ts';
import { peopleContract } from './people.ts';
import { planContract } from './plan.ts';
import { portfolioContract } from './portfolio.ts';
import { registerContract } from './register.ts';
import { relianceContract } from './reliance.ts';
import { reportContract } from './report.ts';
import { reportDefinitionContract } from './report-definition.ts';
import { signOffContract } from './sign-off.ts';
import { subAgreementContract } from './sub-agreement.ts';
import { textContract } from './text.ts';
import { calendarContract, todoContract } from './todo.ts';
import { updateContract } from './update.ts';
import { workspaceContract } from './workspace.ts';

/** Every request of the product, by feature and verb. */
export const contract = {
  workspace: workspaceContract,
  people: peopleContract,
  package: packageContract,
  journal: journalContract,
  device: deviceContract,
  conflict: conflictContract,
  partner: partnerContract,
  reliance: relianceContract,
  diligence: diligenceContract,
  assessment: assessmentContract,
  evidence: evidenceContract,
  form: formContract,
  plan: planContract,
  followUp: followUpContract,
  todo: todoContract,
  calendar: calendarContract,
  agreement: agreementContract,
  subAgreement: subAgreementContract,
  annex: annexContract,
  clause: clauseContract,
  content: contentContract,
  text: textContract,
  job: jobContract,
  guide: guideContract,
  instrument: instrumentContract,
  register: registerContract,
  portfolio: portfolioContract,
  report: reportContract,
  data: dataContract,
  reportDefinition: reportDefinitionContract,
  signOff: signOffContract,
  draft: draftContract,
  demo: demoContract,
  update: updateContract,
};
export type Contract = typeof contract;
