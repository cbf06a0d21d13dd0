import type { Instrument } from '../../content/instrument/instrument.ts';
import type { ReadValue } from '../../ground/sheet/sheet.ts';
import { foldForSearch } from '../../ground/words/fold.ts';
import { allFormWords } from './form-words.ts';
import type { FormLanguage } from './text/form-text.ts';

/** Words that partners write for the answers of the harmonized tool, in the six languages of the UN. */
const words = {
  yes: 'yes|y|yeah|yep|oui|o|sí|s|نعم|أجل|اي نعم|да|д|是|是的|有|对|對',
  no: 'no|n|nope|non|لا|كلا|нет|н|否|不是|没有|沒有|不|无',
  'not-applicable':
    'not applicable|n/a|na|n.a.|non applicable|ne s’applique pas|sans objet|s.o.|s/o|so|no aplica|no se aplica|no aplicable|no procede|no corresponde|لا ينطبق|لا تنطبق|غير منطبق|غير قابل للتطبيق|неприменимо|не применимо|не применяется|не относится|н/п|不适用|不適用|无关|不相关',
} as const;

/** Reads what stands in an answer cell; null when it is none of the instrument's answers. */
export type AnswerReader = (
  value: ReadValue,
  language: FormLanguage | null,
) => {
  readonly answer: string /** Written as the list of that language writes it. */;
  readonly isExact: boolean;
} | null;

/** A reader for the answers of an instrument, in any of the six languages, whatever the sheet's own is. */
export function answerReader(instrument: Instrument): AnswerReader {
  const known = readers.get(instrument) ?? makeReader(instrument);
  readers.set(instrument, known);
  return known;
}

/** One for each instrument: folding all its words costs more than reading a form. */
const readers = new WeakMap<Instrument, AnswerReader>();

function makeReader(instrument: Instrument): AnswerReader {
  const { scale } = instrument.definition;
  const known = new Map<string, string>();
  const byLanguage = allFormWords(instrument);
  const ids: readonly string[] = scale.kind === 'met' ? scale.answers : scale.answers.map(({ id }) => id);
  const add = (text: string, id: string) => {
    const folded = foldForSearch(text);
    if (folded !== '' && !known.has(folded)) known.set(folded, id);
  };
  for (const id of ids) {
    add(id, id);
    for (const { answers } of Object.values(byLanguage)) add(answers[id] ?? '', id);
    if (Object.hasOwn(words, id))
      for (const word of words[id as keyof typeof words].split('|')) add(word, id);
  }
  if (scale.kind === 'sum') for (const { id, points } of scale.answers) add(String(points), id);
  return (value, language) => {
    // Ticks, and what Excel makes of TRUE and FALSE, where "yes" and "no" are asked for. A cross may mean either.
    if (scale.kind === 'met' && isYes(value)) return { answer: 'yes', isExact: false };
    if (scale.kind === 'met' && value.kind === 'boolean') return { answer: 'no', isExact: false };
    if (value.kind !== 'text' && value.kind !== 'number') return null;
    const answer = known.get(foldForSearch(value.text));
    if (answer === undefined) return null;
    return { answer, isExact: language !== null && byLanguage[language].answers[answer] === value.text };
  };
}

const isYes = (value: ReadValue) =>
  value.kind === 'boolean'
    ? value.value
    : (value.kind === 'text' || value.kind === 'number') &&
      /^(?:[✓✔☑√✅]\ufe0f?|1|true)$/iu.test(value.text.trim());

const yesWords = new Set(words.yes.split('|').map(foldForSearch));
const noWords = new Set(words.no.split('|').map(foldForSearch));
const ticked = /^(?:[✓✔☑√✅]|x|х|1|true|vrai|verdadero|истина)$/iu;
const notTicked = /^(?:[✗✘☒✕❌×–—-]|0|false|faux|falso|ложь)$/iu;

/** Whether a cell beside an entry of the evidence menu is ticked; null when that can't be told. */
export function readTick(value: ReadValue): { readonly isTicked: boolean; readonly isExact: boolean } | null {
  const text =
    value.kind === 'text' || value.kind === 'number'
      ? value.text.trim()
      : value.kind === 'boolean'
        ? String(value.value)
        : null;
  if (text === null) return null;
  const folded = foldForSearch(text);
  if (ticked.test(text) || yesWords.has(folded)) return { isTicked: true, isExact: text === '✓' };
  if (notTicked.test(text) || noWords.has(folded)) return { isTicked: false, isExact: false };
  return null;
}
