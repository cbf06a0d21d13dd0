import type { UnLanguage } from '../../ground/un-languages.ts';
import { baseOf, formOf } from '../../ground/words/text-keys.ts';
import type { TextSource } from '../../ground/words/text-source.ts';
import { comparable } from '../form/fixed-text.ts';
import { type FoundFault, faultIn } from './check-text.ts';
import { type OwnText, type TextRow, textStateSchema } from './text-row.ts';

/** A line of a file that came back from a translator, as it stands there. */
export interface GivenText {
  /** Such as "row 12"; what a person finds it by. */
  readonly place: string;
  readonly key: string;
  readonly english: string;
  readonly text: string;
  readonly state: string;
  readonly by: string;
  readonly on: string;
}

export interface JudgedText {
  readonly place: string;
  readonly key: string;
  readonly outcome: 'taken' | 'unchanged' | 'refused';
  readonly fault: FoundFault | null;
  readonly text: string;
}

export interface JudgedTexts {
  readonly rows: readonly JudgedText[];
  /** What the office has of its own afterwards: what it had and what is taken now. */
  readonly own: ReadonlyMap<string, OwnText>;
  /** Texts of the language that the file doesn't hold: they stay as they are. */
  readonly notInFile: number;
}

interface Known {
  readonly language: UnLanguage;
  readonly rows: readonly TextRow[];
  readonly sources: readonly TextSource[];
  readonly own: ReadonlyMap<string, OwnText>;
}

/** Judges every line of a returned file by itself: taken, unchanged, or refused with its reason. */
export function judgeTexts(given: readonly GivenText[], known: Known): JudgedTexts {
  const rows = new Map(known.rows.map((row) => [row.key, row]));
  const counts = new Map<string, number>();
  for (const { key } of given) counts.set(key, (counts.get(key) ?? 0) + 1);
  const judged = given.map((line) => judge(line, rows.get(line.key), counts.get(line.key) ?? 0, known));
  const whole = withoutHalfPlurals(judged, known);
  const own = new Map(known.own);
  whole.forEach(({ outcome, key, text }, index) => {
    const line = given[index];
    const state = line && stateOf(line);
    if (outcome === 'taken' && state) own.set(key, { text, state });
  });
  const held = new Set(given.map(({ key }) => key));
  return { rows: whole, own, notInFile: known.rows.filter(({ key }) => !held.has(key)).length };
}

function judge(line: GivenText, row: TextRow | undefined, times: number, known: Known): JudgedText {
  const text = line.text.replace(/\r\n?/g, '\n');
  const found = faultOf({ ...line, text }, row, times, known);
  const judged = { place: line.place, key: line.key, text };
  // A line nobody touched is no fault of the translator.
  if (row && text === (row.text ?? '') && sameState(line, row) && found?.fault !== 'repeated')
    return { ...judged, outcome: 'unchanged', fault: null };
  return { ...judged, outcome: found ? 'refused' : 'taken', fault: found };
}

function faultOf(
  line: GivenText,
  row: TextRow | undefined,
  times: number,
  { sources }: Known,
): FoundFault | null {
  if (!row) return { fault: 'unknown-key', what: line.key };
  if (times > 1) return { fault: 'repeated', what: line.key };
  if (row.kind === 'content') return { fault: 'content', what: '' };
  if (comparable(line.english) !== comparable(row.english)) return { fault: 'source-changed', what: '' };
  if (stateOf(line) === null) return { fault: 'state-incomplete', what: '' };
  return faultIn(line.key, line.text, [row.english, ...englishForms(line.key, sources)]);
}

/** Every form that English has of a text. */
function englishForms(key: string, sources: readonly TextSource[]): string[] {
  const source = sources.find(({ name }) => key.startsWith(`${name}.`));
  if (!source) return [];
  const base = rootOf(key.slice(source.name.length + 1));
  return [...source.english].flatMap(([each, text]) => (rootOf(each) === base ? [text] : []));
}

/** The key without any form behind it. */
const rootOf = (key: string): string => (formOf(key) === null ? key : rootOf(baseOf(key)));

/** What the line says of its state; null where it says “reviewed” and not by whom or when. */
function stateOf({ state, by, on }: GivenText) {
  const isReviewed = /^(reviewed|signed-off|final)$/i.test(state.trim());
  const parsed = textStateSchema.safeParse(
    isReviewed ? { state: 'reviewed', by, on: on.trim().slice(0, 10) } : { state: 'draft' },
  );
  return parsed.success ? parsed.data : null;
}

function sameState(line: GivenText, { state }: TextRow): boolean {
  const given = stateOf(line);
  if (given?.state !== state.state) return false;
  return (
    given.state !== 'reviewed' ||
    state.state !== 'reviewed' ||
    (given.by === state.by && given.on === state.on)
  );
}

/** A text with one plural form taken and another missing would say the wrong thing for some numbers: then none is taken. */
function withoutHalfPlurals(judged: readonly JudgedText[], { language, rows, own }: Known): JudgedText[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const there = new Set([...rows.filter(({ text }) => text !== null).map(({ key }) => key), ...own.keys()]);
  for (const { key, outcome } of judged) if (outcome === 'taken') there.add(key);
  return judged.map((each) => {
    if (each.outcome !== 'taken' || formOf(each.key) === null) return each;
    const base = baseOf(each.key);
    // `_zero` and `_two` are forms of their own beside the grammar's.
    if (!rows.some(({ key }) => key === `${base}_other`)) return each;
    const missing = there.has(base)
      ? undefined
      : pluralCategories.find((form) => !there.has(`${base}_${form}`));
    return missing === undefined
      ? each
      : { ...each, outcome: 'refused', fault: { fault: 'plural-missing', what: `${base}_${missing}` } };
  });
}
