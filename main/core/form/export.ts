import { buildForm } from '../../../shared/documents/form/build-form.ts';
import { decideIssueForm, ensureAnswersOpen } from '../../../shared/documents/form/decide-form.ts';
import { buildPage } from '../../../shared/documents/form-page/build-page.ts';
import { writePage } from '../../../shared/documents/form-page/write-page.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { change } from '../change.ts';
import { documentName } from '../document-context.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { formSubject } from './form-subject.ts';

export const exportForm = os.form.export.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const found = findAssessment(journal, input.assessment);
    if (!found.ok) return found;
    const { file, assessment } = found.value;
    const active = ensureActive(file);
    if (!active.ok) return active;
    const open = ensureAnswersOpen(assessment);
    if (!open.ok) return open;
    const subject = formSubject(journal, file, assessment, journal.ids.newId(), input.languages);
    const form = buildForm(subject);
    // The file first: a form that could not be written was not handed out.
    const bytes =
      input.format === 'html'
        ? new TextEncoder().encode(writePage(buildPage(subject), subject.sha256))
        : await context.session.ports.writeForm(form);
    const name = documentName(
      ['PSEA self-assessment', form.identity.reference, partnerField(file, 'name')],
      input.format === 'html' ? 'html' : 'xlsx',
    );
    return change(
      { ...context, journal },
      () => findAssessment(journal, assessment.id),
      ({ assessment: now }, decision) => decideIssueForm(now, form, decision),
      () => ({ file: { name, bytes }, form: form.identity.form }),
    );
  }),
);
