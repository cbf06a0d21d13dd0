import { buildForm } from '../../../shared/documents/form/build-form.ts';
import { decideIssueForm } from '../../../shared/documents/form/decide-form.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { changed, decisionContext } from '../assessment/change.ts';
import { documentName } from '../document-context.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { formSubject } from './form-subject.ts';

export const exportForm = os.form.export.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findAssessment(journal, input.assessment);
    if (!found.ok) return found;
    const { file, assessment } = found.value;
    const active = ensureActive(file);
    if (!active.ok) return active;
    const subject = formSubject(journal, file, assessment, journal.ids.newId(), input.languages);
    const form = buildForm(subject);
    const decided = decideIssueForm(assessment, form, decisionContext(journal));
    if (!decided.ok) return decided;
    // The file first: a form that could not be written was not handed out.
    const bytes = await session.ports.writeForm(form);
    const written = commit(journal, file, decided);
    if (!written.ok) return written;
    changed(session, journal, written.value, assessment.id);
    const name = documentName(
      ['PSEA self-assessment', form.identity.reference, partnerField(file, 'name')],
      'xlsx',
    );
    return ok({ file: { name, bytes }, form: form.identity.form });
  }),
);
