import { allowedAnswers } from '../../content/instrument/check-answer.ts';
import type { Instrument } from '../../content/instrument/instrument.ts';
import { textFor } from '../../content/instrument/localize.ts';
import { formWords } from '../form/form-words.ts';
import type { FormLanguage } from '../form/text/form-text.ts';
import { formTexts } from '../form/text/form-texts.ts';
import { pageTexts } from '../form-page/text/page-texts.ts';
import {
  type DetailName,
  detailLabel,
  detailNames,
  instrumentName,
  languageNames,
  type PartName,
  questionLabel,
  questionName,
  referenceHint,
  referenceLabel,
  referenceName,
  tooLong,
  versionName,
} from './names.ts';

/** Raised with every change of questions or names. */
const layout = 1;

/** A workbook by the published rules of XLSForm, for KoboToolbox, ODK and their like: plain rows, all of them text. */
export interface XlsForm {
  readonly title: string;
  readonly sheets: readonly XlsFormSheet[];
}

export interface XlsFormSheet {
  readonly name: 'survey' | 'choices' | 'settings';
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

type Row = Readonly<Record<string, string>>;

/**
 * The questions of an instrument, for any partner: who answers gives the reference of its assessment, since one form
 * on a server serves them all. The same instrument in the same languages gives the same rows.
 */
export function buildXlsForm(instrument: Instrument, given: readonly FormLanguage[]): XlsForm {
  const languages = [...new Set(given)];
  const first = languages[0] ?? 'en';
  const { id, version, standards } = instrument.definition;
  const inEach = (column: string, text: (language: FormLanguage) => string): Row =>
    Object.fromEntries(
      languages.map((language) => [`${column}::${languageNames[language]}`, plain(text(language))]),
    );
  const columnsOf = (column: string) => Object.keys(inEach(column, () => ''));
  const limited = (most: number): Row => ({
    constraint: `string-length(.) <= ${most}`,
    ...inEach('constraint_message', (language) => tooLong[language]),
  });
  const detail = (name: DetailName): Row => ({
    type: name === 'completed_on' ? 'date' : 'text',
    name,
    ...inEach('label', (language) => detailLabel(name, language)),
    ...(name === 'completed_on' ? {} : limited(200)),
  });
  const survey: Row[] = [
    { type: 'calculate', name: instrumentName, calculation: `'${id}'` },
    { type: 'calculate', name: versionName, calculation: `'${version}'` },
    { type: 'note', name: 'psea_note', ...inEach('label', (language) => pageTexts[language].neverNames) },
    {
      type: 'text',
      name: referenceName,
      ...inEach('label', (language) => referenceLabel[language]),
      ...inEach('hint', (language) => referenceHint[language]),
      required: 'yes',
      ...limited(80),
    },
    ...(Object.keys(detailNames) as DetailName[]).map(detail),
    ...standards.flatMap((standard) => standardRows(instrument, standard.id, inEach, limited)),
  ];
  const choices: Row[] = standards.flatMap((standard): Row[] => [
    ...allowedAnswers(instrument, standard.id).map((answer) => ({
      list_name: `${standard.id}_answers`,
      name: answer,
      ...inEach('label', (language) => formWords(instrument, language).answers[answer] ?? answer),
    })),
    ...standard.evidence.map((entry) => ({
      list_name: `${standard.id}_menu`,
      name: entry,
      ...inEach('label', (language) => formWords(instrument, language).evidence[entry] ?? entry),
    })),
  ]);
  const title = `${formTexts[first].title} · ${formWords(instrument, first).title}`;
  const settings: Row = {
    form_title: plain(title),
    form_id: `psea_${id}`,
    version: `${version}-${layout}`,
    default_language: languageNames[first],
  };
  return {
    title,
    sheets: [
      {
        name: 'survey',
        columns: [
          'type',
          'name',
          ...['label', 'hint', 'guidance_hint'].flatMap(columnsOf),
          ...['required', 'relevant', 'constraint'],
          ...columnsOf('constraint_message'),
          ...['calculation', 'appearance'],
        ],
        rows: survey,
      },
      { name: 'choices', columns: ['list_name', 'name', ...columnsOf('label')], rows: choices },
      { name: 'settings', columns: Object.keys(settings), rows: [settings] },
    ],
  };
}

function standardRows(
  instrument: Instrument,
  id: string,
  inEach: (column: string, text: (language: FormLanguage) => string) => Row,
  limited: (most: number) => Row,
): Row[] {
  const menu = instrument.definition.standards.find((standard) => standard.id === id)?.evidence ?? [];
  const ask = (type: string, part: PartName, more: Row = {}): Row => ({
    type,
    name: questionName(id, part),
    ...inEach('label', (language) => questionLabel(id, part, language)),
    ...more,
  });
  const mayBeNa = allowedAnswers(instrument, id).includes('not-applicable');
  return [
    {
      type: 'begin_group',
      name: id,
      ...inEach('label', (language) => `${id} ${formWords(instrument, language).standards[id]?.title ?? ''}`),
    },
    {
      type: 'note',
      name: `${id}_requirement`,
      ...inEach('label', (language) => formWords(instrument, language).standards[id]?.requirement ?? ''),
      ...inEach('guidance_hint', (language) =>
        (textFor(instrument, language).standards[id]?.guidance.items ?? []).join('\n'),
      ),
    },
    ask(`select_one ${id}_answers`, 'answer'),
    ...(mayBeNa
      ? [
          ask('text', 'reason', {
            required: 'yes',
            relevant: `\${${questionName(id, 'answer')}} = 'not-applicable'`,
            appearance: 'multiline',
            ...limited(4000),
          }),
        ]
      : []),
    ...(menu.length > 0 ? [ask(`select_multiple ${id}_menu`, 'evidence'), ask('file', 'file')] : []),
    ask('text', 'comment', { appearance: 'multiline', ...limited(7000) }),
    { type: 'end_group' },
  ];
}

/** A text that no server takes for a reference to another question. */
function plain(text: string): string {
  return text.replace(/\$\{/g, '$ {');
}
