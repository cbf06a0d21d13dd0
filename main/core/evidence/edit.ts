import { ok } from '../../../shared/ground/result.ts';
import { textsOfEvidence } from '../../../shared/rules/evidence/brought-texts.ts';
import { decideEditEvidence } from '../../../shared/rules/evidence/decide-change.ts';
import { os } from '../implement.ts';
import { answeredFields, draftEvidenceIntake, settleEvidence } from '../intake/settle-evidence.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changeEvidence } from './change.ts';

export const edit = os.evidence.edit.handler(({ input, context }) =>
  changeEvidence(context, input.evidence, ({ file, evidence }, decision, { instruments }) => {
    const { reference } = evidence.record.fact;
    const fields = withoutUndefined(input.fields);
    const settled = settleEvidence(textsOfEvidence({ fields }, evidence.fields), input.caseDetail, reference);
    if (!settled.ok) return settled;
    const answered = answeredFields(fields, settled.value);
    const decided = decideEditEvidence(file, evidence, answered, instruments, decision);
    if (!decided.ok) return decided;
    return ok([...decided.value, ...draftEvidenceIntake(reference, decision.today, settled.value)]);
  }),
);
