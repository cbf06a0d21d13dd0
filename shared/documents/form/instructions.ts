import type { Instrument } from '../../content/instrument/instrument.ts';
import { reportText } from '../report/text/report-text.ts';
import { wordingOf } from '../report/wording.ts';
import type { FormIdentity, FormRow, FormSheet } from './form-model.ts';
import { formWords } from './form-words.ts';
import type { FormLanguage, FormText } from './text/form-text.ts';
import { formTexts } from './text/form-texts.ts';

/** Rows of the sheet that says how to fill in the form, and what it is. */
export function instructionRows(
  instrument: Instrument,
  identity: FormIdentity,
  answers: FormSheet,
  text: FormText,
): FormRow[] {
  const { id, scale, standards } = instrument.definition;
  const allowed = standards
    .filter(({ naAllowed }) => naAllowed && scale.kind === 'met')
    .map((each) => each.id);
  const separator = answers.direction === 'rtl' ? '، ' : answers.language === 'zh' ? '、' : ', ';
  const [first = '', second = '', ...others] = text.instructions.lines;
  const lines = [
    first.replace('{sheet}', answers.name),
    second.replace('{count}', String(standards.length)),
    ...(allowed.length > 0
      ? [text.instructions.notApplicable.replace('{standards}', allowed.join(separator))]
      : []),
    ...others,
  ];
  const inEnglish = partsInEnglish(instrument, answers.language, text);
  const about: [string, string][] = [
    [text.partner.name, identity.partnerName],
    [text.partner.reference, identity.reference],
    [text.instructions.instrument, `${id} ${identity.instrumentVersion}`],
    [text.instructions.form, `${identity.form} (${identity.formVersion})`],
    [text.instructions.checksum, identity.checksums[answers.language] ?? ''],
  ];
  return [
    { kind: 'title', key: '', text: text.instructions.title },
    { kind: 'subtitle', key: '', text: text.subtitle },
    { kind: 'space', key: '' },
    ...lines.map((line, index): FormRow => ({ kind: 'line', key: '', number: index + 1, text: line })),
    { kind: 'space', key: '' },
    { kind: 'heading', key: '', text: text.instructions.about },
    ...about.map(([label, value]): FormRow => ({ kind: 'detail', key: '', label, value })),
    ...wordingRows(instrument, answers.language),
    ...(text.draft === '' ? [] : [{ kind: 'note', key: '', text: text.draft } as const]),
    ...(inEnglish.length > 0
      ? [
          {
            kind: 'note',
            key: '',
            text: text.instructions.inEnglish.replace('{parts}', inEnglish.join(separator)),
          } as const,
        ]
      : []),
  ];
}

/** Where the words come from, of an instrument that a pack brought; the form of one that ships says it in its title. */
function wordingRows(instrument: Instrument, language: FormLanguage): FormRow[] {
  if (instrument.definition.modelText) return [];
  const { label, lines } = wordingOf(reportText(language), instrument);
  return lines.map((value): FormRow => ({ kind: 'detail', key: '', label, value }));
}

/** Parts of the form that the instrument has in English alone, by the names that the form itself gives them. */
export function partsInEnglish(
  instrument: Instrument,
  language: FormLanguage,
  text: FormText,
): readonly string[] {
  const { title, answers, standards, evidence } = formWords(instrument, language).inEnglish;
  return [
    ...(title ? [text.instructions.instrument] : []),
    ...standards,
    ...(answers ? [text.answer] : []),
    ...(evidence ? [text.evidence] : []),
  ];
}

/** What any form says of its instrument to whoever fills it in: where "not applicable" is possible, and what is in English. */
export function instructionNotes(instrument: Instrument, language: FormLanguage): readonly string[] {
  const { direction, instructions } = formTexts[language];
  const separator = direction === 'rtl' ? '، ' : language === 'zh' ? '、' : ', ';
  const { scale, standards } = instrument.definition;
  const allowed = standards.filter(({ naAllowed }) => naAllowed && scale.kind === 'met').map(({ id }) => id);
  const inEnglish = partsInEnglish(instrument, language, formTexts[language]);
  return [
    ...(allowed.length > 0
      ? [instructions.notApplicable.replace('{standards}', allowed.join(separator))]
      : []),
    ...(inEnglish.length > 0 ? [instructions.inEnglish.replace('{parts}', inEnglish.join(separator))] : []),
  ];
}
