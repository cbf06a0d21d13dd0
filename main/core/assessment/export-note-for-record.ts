import { buildNoteForRecord } from '../../../shared/documents/note-for-record/build-note-for-record.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { buildAssessmentView } from '../../../shared/rules/assessment/build-view.ts';
import { documentContext, documentName, unOnlyName, writeDocument } from '../document-context.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { viewPartner } from '../partner/change.ts';

export const exportNoteForRecord = os.assessment.exportNoteForRecord.handler(
  ({ input, context: { session } }) =>
    inWorkspace(session, async (journal) => {
      const found = findAssessment(journal, input.assessment);
      if (!found.ok) return found;
      const { file, assessment } = found.value;
      const view = buildAssessmentView(file, assessment, journal.instruments, journal.clock.today());
      const note = buildNoteForRecord({
        ...documentContext(session, journal, input.language),
        assessment: view,
        partner: viewPartner(journal, file),
        evidence: [],
        instrument: assessment.instrument,
        sha256: journal.store.sha256,
      });
      if (!note) return refuse('NOTE_FOR_RECORD_MISSING');
      const bytes = await writeDocument(session, note, input.template);
      if (!bytes.ok) return bytes;
      const name = documentName(
        ['PSEA note for the record', unOnlyName, view.reference, view.partner.name],
        'docx',
      );
      return ok({ file: { name, bytes: bytes.value } });
    }),
);
