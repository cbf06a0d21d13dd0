import { allowedAnswers } from '../../content/instrument/check-answer.ts';
import type { Instrument } from '../../content/instrument/instrument.ts';
import { countryName } from '../../ground/countries/countries.ts';
import type { AssessmentDetails } from '../../record/shapes/assessment.ts';
import type { PartnerFields } from '../../record/shapes/partner.ts';
import { checksumText, type FixedRow, fixedRows } from './fixed-text.ts';
import { hiddenRows, hiddenSheetName, identityLine } from './form-identity.ts';
import type { FormIdentity, FormRow, FormSheet, FormWorkbook } from './form-model.ts';
import { formWords } from './form-words.ts';
import { instructionRows } from './instructions.ts';
import type { FormLanguage, FormText } from './text/form-text.ts';
import { formTexts, isDraft } from './text/form-texts.ts';

export interface FormSubject {
  readonly languages: readonly FormLanguage[];
  readonly identity: Omit<FormIdentity, 'checksums'>;
  readonly instrument: Instrument;
  readonly partner: PartnerFields;
  readonly details: AssessmentDetails;
  readonly office: string;
  readonly author: string;
  readonly producedAt: string;
  readonly sha256: (text: string) => string;
}

/** The workbook that a partner fills in: for each language instructions and one sheet of answers. */
export function buildForm(subject: FormSubject): FormWorkbook {
  const languages = [...new Set(subject.languages)];
  const drafts = languages.map((language) => answerSheet(subject, language));
  const checksums: Partial<Record<FormLanguage, string>> = {};
  for (const sheet of drafts) checksums[sheet.language] = subject.sha256(checksumText(fixedRows(sheet)));
  const identity: FormIdentity = { ...subject.identity, checksums };
  const sheets = drafts.flatMap((sheet) => [
    instructionSheet(subject, identity, sheet),
    { ...sheet, rows: [...sheet.rows, identityRow(identity, sheet.language)] },
  ]);
  const first = languages[0] ?? 'en';
  return {
    identity,
    sheets,
    hidden: { name: hiddenSheetName, rows: hiddenRows(identity, sheets, drafts.flatMap(fixedRows)) },
    title: `${formTexts[first].title} · ${identity.reference}`,
    author: subject.author,
    language: first,
    producedAt: subject.producedAt,
  };
}

/** The fixed texts of one language as this program would write them today, for a form whose own are lost. */
export function expectedRows(subject: FormSubject, language: FormLanguage): FixedRow[] {
  return fixedRows(answerSheet(subject, language));
}

function answerSheet(subject: FormSubject, language: FormLanguage): FormSheet {
  const text = formTexts[language];
  const words = formWords(subject.instrument, language);
  return {
    ...sheetParts(subject, text, language),
    name: text.sheet,
    isInstructions: false,
    rows: [
      { kind: 'title', key: 'form.title', text: text.title },
      { kind: 'subtitle', key: 'form.subtitle', text: `${text.subtitle} · ${words.title}` },
      ...(isDraft(language) ? [{ kind: 'note', key: 'form.draft', text: text.draft } as const] : []),
      { kind: 'heading', key: 'form.partner-heading', text: text.partner.heading },
      ...partnerRows(subject, text, language),
      { kind: 'space', key: '' },
      { kind: 'heading', key: 'form.completed-heading', text: text.completedBy.heading },
      ...completedByRows(text),
      { kind: 'space', key: '' },
      { kind: 'heading', key: 'form.standards-heading', text: text.standards },
      ...subject.instrument.definition.standards.flatMap(({ id }) => standardRows(subject, text, words, id)),
    ],
  };
}

function partnerRows({ identity, partner, details, office }: FormSubject, text: FormText, language: string) {
  const numbers = partner.vendorNumbers.map(({ agency, number }) =>
    agency === '' ? number : `${agency} ${number}`,
  );
  const name = partner.acronym ? `${partner.name} (${partner.acronym})` : partner.name;
  const lines: [key: string, label: string, value: string][] = [
    ['name', text.partner.name, name],
    ['country', text.partner.country, partner.country ? countryName(partner.country, language) : ''],
    ['vendor-numbers', text.partner.vendorNumbers, numbers.join(' · ')],
    ['reference', text.partner.reference, identity.reference],
    ['entities', text.partner.entities, details.entities.join(' · ')],
    ['office', text.partner.office, office],
  ];
  return lines
    .filter(([, , value]) => value !== '')
    .map(([key, label, value]): FormRow => ({ kind: 'detail', key: `form.partner-${key}`, label, value }));
}

function completedByRows({ completedBy }: FormText): FormRow[] {
  const line = { kind: 'text', lines: 1 } as const;
  return [
    { kind: 'input', key: 'form.completed-by-name', label: completedBy.name, input: line },
    { kind: 'input', key: 'form.completed-by-function', label: completedBy.function, input: line },
    { kind: 'input', key: 'form.email', label: completedBy.email, input: line },
    {
      kind: 'input',
      key: 'form.date',
      label: completedBy.date,
      input: { kind: 'date', prompt: completedBy.datePrompt },
    },
  ];
}

function standardRows(
  { instrument }: FormSubject,
  text: FormText,
  words: ReturnType<typeof formWords>,
  id: string,
): FormRow[] {
  const answers = allowedAnswers(instrument, id);
  const menu = instrument.definition.standards.find((standard) => standard.id === id)?.evidence ?? [];
  const { title = '', requirement = '' } = words.standards[id] ?? {};
  const rows: FormRow[] = [
    { kind: 'requirement', key: `${id}.requirement`, text: requirement },
    {
      kind: 'input',
      key: `${id}.answer`,
      label: text.answer,
      input: {
        kind: 'list',
        options: answers.map((answer) => words.answers[answer] ?? answer),
        prompt: text.answerPrompt,
      },
    },
    ...(answers.includes('not-applicable')
      ? [
          {
            kind: 'input',
            key: `${id}.reason`,
            label: text.reason,
            input: { kind: 'text', lines: 2 },
          } as const,
        ]
      : []),
    { kind: 'tick-heading', key: `${id}.evidence-heading`, text: text.evidence },
    ...menu.map(
      (entry): FormRow => ({
        kind: 'tick',
        key: `${id}.evidence.${entry}`,
        text: words.evidence[entry] ?? entry,
        prompt: text.tickPrompt,
      }),
    ),
    { kind: 'input', key: `${id}.comment`, label: text.comment, input: { kind: 'text', lines: 4 } },
    { kind: 'space', key: '' },
  ];
  return [{ kind: 'standard', key: `${id}.title`, id, text: `${id}  ${title}`, rows: rows.length }, ...rows];
}

function instructionSheet(subject: FormSubject, identity: FormIdentity, answers: FormSheet): FormSheet {
  const text = formTexts[answers.language];
  return {
    ...answers,
    name: text.instructionsSheet,
    isInstructions: true,
    rows: [
      ...instructionRows(subject.instrument, identity, answers, text),
      identityRow(identity, answers.language),
    ],
  };
}

function identityRow(identity: FormIdentity, language: FormLanguage): FormRow {
  return { kind: 'identity', key: 'form.identity', text: identityLine(identity, language) };
}

function sheetParts({ identity }: FormSubject, text: FormText, language: FormLanguage) {
  const [before = '', between = '', after = ''] = text.pageOf('\u0000', '\u0000').split('\u0000');
  return {
    language,
    direction: text.direction,
    listError: text.listError,
    page: {
      header: text.title,
      reference: identity.reference,
      identity: `${identity.product} · ${identity.form} · ${language}`,
      number: [before, between, after] as const,
    },
  };
}
