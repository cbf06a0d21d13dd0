import { buildForm, type FormSubject } from '../../../shared/documents/form/build-form.ts';
import { decideIssueForm, ensureAnswersOpen } from '../../../shared/documents/form/decide-form.ts';
import type { FormWorkbook } from '../../../shared/documents/form/form-model.ts';
import { buildPage } from '../../../shared/documents/form-page/build-page.ts';
import { buildWordForm } from '../../../shared/documents/form-word/build-word.ts';
import { buildXlsForm } from '../../../shared/documents/xlsform/build-xlsform.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import type { Ports } from '../app.ts';
import { change } from '../change.ts';
import { documentName } from '../document-context.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { formSubject } from './form-subject.ts';

type Write = (ports: Ports, subject: FormSubject, form: FormWorkbook) => Promise<Uint8Array>;

const writeAs: Readonly<Record<'excel' | 'word' | 'html' | 'xlsform', Write>> = {
  excel: (ports, _, form) => ports.writeForm(form),
  word: (ports, subject) => ports.writeFormWord(buildWordForm(subject)),
  html: (ports, subject) => ports.writeFormPage(buildPage(subject)),
  xlsform: (ports, { instrument, languages }) => ports.writeXlsForm(buildXlsForm(instrument, languages)),
};

const endings = { excel: 'xlsx', word: 'docx', html: 'html', xlsform: 'xlsx' } as const;

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
    const written = await writeAs[input.format](context.session.ports, subject, form);
    const of =
      input.format === 'xlsform'
        ? ['PSEA XLSForm', form.identity.instrument, form.identity.instrumentVersion]
        : ['PSEA self-assessment', form.identity.reference, partnerField(file, 'name')];
    const name = documentName(of, endings[input.format]);
    return change(
      { ...context, journal },
      () => findAssessment(journal, assessment.id),
      ({ assessment: now }, decision) => decideIssueForm(now, form, decision),
      () => ({ file: { name, bytes: written }, form: form.identity.form }),
    );
  }),
);
