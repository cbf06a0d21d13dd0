import { assessmentContract } from './assessment.ts';
import { demoContract } from './demo.ts';
import { draftContract } from './draft.ts';
import { evidenceContract } from './evidence.ts';
import { formContract } from './form.ts';
import { instrumentContract } from './instrument.ts';
import { partnerContract } from './partner.ts';
import { registerContract } from './register.ts';
import { workspaceContract } from './workspace.ts';

/** Every request of the product, by feature and verb. */
export const contract = {
  workspace: workspaceContract,
  partner: partnerContract,
  assessment: assessmentContract,
  evidence: evidenceContract,
  form: formContract,
  instrument: instrumentContract,
  register: registerContract,
  draft: draftContract,
  demo: demoContract,
};
export type Contract = typeof contract;
