import type { Instrument, InstrumentText } from '../../content/instrument/instrument.ts';
import { textFor } from '../../content/instrument/localize.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import type { InstrumentDifference } from './instrument-difference.ts';

/**
 * Words that two versions of an instrument say differently: each one in the reader's language, and how many texts of
 * every other language changed. Words of standards that only one of them asks are told with the standard.
 */
export function wordDifferences(
  before: Instrument,
  after: Instrument,
  language: string,
): InstrumentDifference[] {
  const shown = textFor(after, language).language;
  const languages = [...new Set([...Object.keys(after.texts), ...Object.keys(before.texts)])];
  return [
    ...ownLanguage(before, after, shown),
    ...languages
      .filter((each) => each !== shown)
      .flatMap((each): InstrumentDifference[] => {
        const count = changedLeaves(before.texts[each], after.texts[each]);
        if (count === 0) return [];
        return [{ kind: 'translation', standard: null, subject: each, before: null, after: String(count) }];
      }),
  ];
}

/** Parts of a standard's text, with the code by which the screens name them. */
const standardParts = ['title', 'requirement', 'guidance', 'commonMistakes'] as const;

function ownLanguage(before: Instrument, after: Instrument, language: string): InstrumentDifference[] {
  const [was, is] = [textFor(before, language), textFor(after, language)];
  const rows: InstrumentDifference[] = [];
  const add = (
    subject: string,
    from: string | undefined,
    to: string | undefined,
    standard: string | null = null,
  ) => {
    if (from === to || from === undefined || to === undefined) return;
    rows.push({ kind: 'words', standard, subject, before: from, after: to });
  };
  add('title', was.title.text, is.title.text);
  add('shortTitle', was.shortTitle.text, is.shortTitle.text);
  for (const [id, standard] of Object.entries(is.standards))
    for (const part of standardParts) {
      const text = (from: typeof standard | undefined) => {
        const value = from?.[part];
        return value === undefined ? undefined : 'items' in value ? value.items.join('\n') : value.text;
      };
      add(part, text(was.standards[id]), text(standard), id);
    }
  for (const [id, { text }] of Object.entries(is.answers)) add('answer', was.answers[id]?.text, text);
  for (const [id, { label, meaning }] of Object.entries(is.ratings)) {
    add('rating', was.ratings[id]?.label.text, label.text);
    add('ratingMeaning', was.ratings[id]?.meaning.text, meaning.text);
  }
  for (const [id, { text }] of Object.entries(is.evidence)) add('evidence', was.evidence[id]?.text, text);
  for (const [id, { title, about }] of Object.entries(is.rhythms)) {
    add('rhythm', was.rhythms[id]?.title.text, title.text);
    add('rhythmAbout', was.rhythms[id]?.about.text, about.text);
  }
  return rows;
}

/** How many texts of one language were added, removed or reworded. */
function changedLeaves(before: InstrumentText | undefined, after: InstrumentText | undefined): number {
  const [was, is] = [leaves(before), leaves(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).length;
}

function leaves(value: unknown, path = ''): Map<string, string> {
  if (value === undefined) return new Map();
  if (value === null || typeof value !== 'object') return new Map([[path, canonicalJson(value)]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leaves(inner, `${path}/${key}`)]));
}
