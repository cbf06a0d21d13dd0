import { decideEditEvidence } from '../../../shared/rules/evidence/decide-change.ts';
import { os } from '../implement.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changeEvidence } from './change.ts';

export const edit = os.evidence.edit.handler(({ input, context }) =>
  changeEvidence(context, input.evidence, ({ file, evidence }, decision, { instruments }) =>
    decideEditEvidence(file, evidence, withoutUndefined(input.fields), instruments, decision),
  ),
);
