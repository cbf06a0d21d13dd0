import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { findAssessment, findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { viewEvidence } from './change.ts';

export const list = os.evidence.list.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    if (input.assessment !== undefined) {
      const found = findAssessment(journal, input.assessment);
      if (!found.ok) return found;
      const { file, assessment } = found.value;
      const rows = viewEvidence(journal, file).filter(({ fields }) =>
        fields.links.some((link) => link.assessment === assessment.id),
      );
      return ok({ rows, total: rows.length });
    }
    if (input.partner === undefined)
      return refuse('INPUT_INVALID', { problem: 'it names neither a partner nor an assessment' });
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    const rows = viewEvidence(journal, file.value);
    return ok({ rows, total: rows.length });
  }),
);
