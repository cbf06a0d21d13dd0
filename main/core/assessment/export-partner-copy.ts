import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { documentName, writeDocument } from '../document-context.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { partnerCopyOf } from './partner-copy-of.ts';

export const exportPartnerCopy = os.assessment.exportPartnerCopy.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findAssessment(journal, input.assessment);
    if (!found.ok) return found;
    const copy = partnerCopyOf(session, journal, found.value, input.language);
    if (!copy) return refuse('NOT_DETERMINED');
    const bytes = await writeDocument(session, copy, input.template);
    if (!bytes.ok) return bytes;
    const { file, assessment } = found.value;
    const { reference } = assessment.record.started.fact;
    const name = documentName(['PSEA result', reference, partnerField(file, 'name')], 'docx');
    return ok({ file: { name, bytes: bytes.value } });
  }),
);
