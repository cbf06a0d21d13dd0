import type { EntryType } from '../../../record/entries/entry-types.ts';
import type { KnownEntry } from '../../../record/journal/read-entry.ts';
import type { HistoryChange } from '../../../rules/history/history-event.ts';
import { changeInWords, labelOf } from '../change-words.ts';
import type { Teller, Told } from '../teller.ts';
import { valueInWords } from '../value-words.ts';

type DataOf<Type extends EntryType> = Extract<KnownEntry, { readonly type: Type }>['data'];

/** How entries of some types are told: from what an entry carries and what it changed to a sentence and lines. */
export type Sayers<Type extends EntryType> = {
  readonly [Each in Type]: (data: DataOf<Each>, of: Teller, changes: readonly HistoryChange[]) => Told;
};

/** What an entry set that something was added with, a line each. */
export function valuesIn(changes: readonly HistoryChange[], of: Teller): string[] {
  return changes.flatMap(({ about, to }) => of.line(labelOf(about, of), valueInWords(about, to, of)));
}

/**
 * Changes below a sentence that counts them. A single change of one line is the sentence itself, with the thing that it
 * is about before it; null for the partner or the office. What was recorded anew without a change is said to be so.
 */
export function toldChanges(
  changes: readonly (readonly string[])[],
  of: Teller,
  about: string | null,
  sentence: (count: number) => string,
): Told {
  const said = changes.filter((lines) => lines.length > 0);
  const alone = (line: string): Told => ({
    sentence: about === null ? line : of.words.line(about, line),
    lines: [],
  });
  const [only] = said;
  if (!only) return alone(of.words.unchanged);
  const [line] = only;
  if (said.length === 1 && only.length === 1 && line?.endsWith('.')) return alone(line);
  return { sentence: sentence(said.length), lines: said.flat() };
}

/** Each change as its lines. */
export function changesIn(changes: readonly HistoryChange[], of: Teller): string[][] {
  return changes.map((change) => changeInWords(change, of));
}
