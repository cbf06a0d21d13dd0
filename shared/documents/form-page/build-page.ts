import { allowedAnswers } from '../../content/instrument/check-answer.ts';
import { textFor } from '../../content/instrument/localize.ts';
import { buildForm, type FormSubject } from '../form/build-form.ts';
import type { FormIdentity, FormRow } from '../form/form-model.ts';
import { formWords } from '../form/form-words.ts';
import { partsInEnglish } from '../form/instructions.ts';
import type { FormLanguage, FormText } from '../form/text/form-text.ts';
import { formTexts } from '../form/text/form-texts.ts';
import type { PageText } from './text/page-text.ts';
import { pageTexts } from './text/page-texts.ts';

/** The self-assessment as one page of HTML, before it is laid out: what it says in each of its languages. */
export interface FormPage {
  readonly identity: FormIdentity;
  readonly title: string;
  readonly languages: readonly PageLanguage[];
}

export interface PageLanguage {
  readonly language: FormLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly text: PageText;
  readonly form: FormText;
  readonly subtitle: string;
  readonly intro: readonly string[];
  readonly notes: readonly string[];
  readonly partner: readonly { readonly label: string; readonly value: string }[];
  readonly standards: readonly PageStandard[];
}

export interface PageStandard {
  readonly id: string;
  readonly title: string;
  readonly requirement: string;
  readonly guidance: readonly string[];
  /** The language that the guidance is really in. */
  readonly guidanceLanguage: string;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
  readonly evidence: readonly { readonly id: string; readonly label: string }[];
}

/** The page of an assessment: the same words, in the same order, as its workbook, with guidance beside them. */
export function buildPage(subject: FormSubject): FormPage {
  const { identity, sheets, title } = buildForm(subject);
  const answerSheets = sheets.filter(({ isInstructions }) => !isInstructions);
  return {
    identity,
    title,
    languages: answerSheets.map(({ language, direction, rows }) => ({
      language,
      direction,
      text: pageTexts[language],
      form: formTexts[language],
      subtitle: textOf(rows, 'form.subtitle'),
      ...introOf(subject, language),
      partner: rows.flatMap((row) => (row.kind === 'detail' ? [{ label: row.label, value: row.value }] : [])),
      standards: standardsOf(subject, language),
    })),
  };
}

function textOf(rows: readonly FormRow[], key: string): string {
  const row = rows.find((each) => each.key === key);
  return row && 'text' in row ? row.text : '';
}

function introOf({ instrument }: FormSubject, language: FormLanguage): Pick<PageLanguage, 'intro' | 'notes'> {
  const { scale, standards } = instrument.definition;
  const { direction, draft, instructions } = formTexts[language];
  const separator = direction === 'rtl' ? '، ' : language === 'zh' ? '、' : ', ';
  const allowed = standards.filter(({ naAllowed }) => naAllowed && scale.kind === 'met').map(({ id }) => id);
  const inEnglish = partsInEnglish(instrument, language, formTexts[language]);
  return {
    intro: [
      ...pageTexts[language].intro.map((line) => line.replace('{count}', String(standards.length))),
      ...(allowed.length > 0
        ? [instructions.notApplicable.replace('{standards}', allowed.join(separator))]
        : []),
    ],
    notes: [
      ...(draft === '' ? [] : [draft]),
      ...(inEnglish.length > 0 ? [instructions.inEnglish.replace('{parts}', inEnglish.join(separator))] : []),
    ],
  };
}

function standardsOf({ instrument }: FormSubject, language: FormLanguage): PageStandard[] {
  const words = formWords(instrument, language);
  const { standards } = textFor(instrument, language);
  return instrument.definition.standards.map(({ id, evidence }) => ({
    id,
    title: words.standards[id]?.title ?? id,
    requirement: words.standards[id]?.requirement ?? '',
    guidance: standards[id]?.guidance.items ?? [],
    guidanceLanguage: standards[id]?.guidance.language ?? language,
    answers: allowedAnswers(instrument, id).map((answer) => ({
      id: answer,
      label: words.answers[answer] ?? answer,
    })),
    evidence: evidence.map((entry) => ({ id: entry, label: words.evidence[entry] ?? entry })),
  }));
}
