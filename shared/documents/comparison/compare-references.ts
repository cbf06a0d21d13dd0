import type { ExpectedClause } from './expected-clauses.ts';
import { textKey } from './find-anchors.ts';
import type { Line } from './line.ts';
import type { Segment } from './segment-returned.ts';
import { isForeign, type ReturnedWord } from './words.ts';

/** Knows the places that our references lead to, under the numbers that they have on both sides. */
export interface ReferenceReader {
  /** Words of ours, each reference with every number under which its place is known. */
  readonly ours: (words: readonly ReturnedWord[]) => readonly ReturnedWord[];
  /** Words of theirs, each number and reference with what it shows. */
  readonly theirs: (words: readonly ReturnedWord[]) => readonly ReturnedWord[];
  /** References as digits that lead elsewhere since their clause has got another number: our number, and theirs. */
  readonly stale: (number: string) => boolean;
}

interface Target {
  readonly clause: string;
  readonly before: string;
  /** In the contract; null where the place was not found. */
  readonly now: string | null;
}

/**
 * Reads references by what they point to. A reference of ours may show the number that its place had with us, as long
 * as fields wait for being brought up to date, or the one that it has in the contract; any other number leads
 * elsewhere. A live one has to lead to a bookmark that still marks the same clause; one that another program made anew,
 * to the same place, or at least to one with the number that it shows.
 */
export function referenceReader(matches: ReadonlyMap<ExpectedClause, Segment>): ReferenceReader {
  const targets = new Map<string, Target>();
  const markedNow = new Map<string, string>();
  const ownPlaces = new Map<string, string>();
  const numbersNow = new Map<string, string>();
  for (const [clause, segment] of matches) {
    const lines: (readonly [Line, Line | null])[] = [
      [clause.titleLine, segment.title],
      ...clause.body.map((line, at) => [line, counterpart(line, at, clause, segment)] as const),
    ];
    for (const [line, found] of lines) {
      const before = plainNumber(line.number);
      const now = found && found.number !== '' ? plainNumber(found.number) : null;
      for (const bookmark of line.paragraph.bookmarks) {
        targets.set(placeName(bookmark), { clause: clause.clause, before, now });
        for (const theirs of found?.paragraph.bookmarks ?? []) ownPlaces.set(theirs, placeName(bookmark));
      }
    }
    for (const { paragraph, number } of [segment.title, ...segment.body])
      for (const bookmark of paragraph.bookmarks) {
        markedNow.set(placeName(bookmark), clause.clause);
        numbersNow.set(bookmark, plainNumber(number));
      }
  }
  const moved = new Set(
    [...targets.values()]
      .filter(({ before, now }) => now !== null && now !== before)
      .map(({ before }) => before),
  );
  return {
    ours: (words) => {
      if (!words.some(({ kind }) => kind === 'reference' || kind === 'number')) return words;
      return words.map((word) => {
        if (word.kind === 'number') return { ...word, numbers: [plainNumber(word.text)], isTyped: true };
        if (word.kind !== 'reference') return word;
        const target = targets.get(placeName(word.key));
        const shown = plainNumber(word.text);
        return {
          ...word,
          key: placeName(word.key),
          numbers: target?.now == null ? [shown] : [shown, target.now],
        };
      });
    },
    theirs: (words) => {
      if (!words.some(({ kind }) => kind === 'reference' || kind === 'number')) return words;
      return words.map((word) => {
        if (word.kind === 'number') return { ...word, numbers: [plainNumber(word.text)] };
        if (word.kind !== 'reference') return word;
        const key = isForeign(word) ? (ownPlaces.get(word.key) ?? word.key) : placeName(word.key);
        const target = targets.get(key);
        const shown = plainNumber(word.text);
        if (isForeign({ key })) return { ...word, numbers: numbersNow.get(key) === shown ? [shown] : [] };
        const isElsewhere = target && markedNow.has(key) && markedNow.get(key) !== target.clause;
        return { ...word, key, numbers: isElsewhere ? [] : [shown] };
      });
    },
    stale: (number) => moved.has(plainNumber(number)),
  };
}

/** The paragraph of theirs that says what one of ours says, or stands in its place in a clause of as many. */
function counterpart(line: Line, at: number, clause: ExpectedClause, { body }: Segment): Line | null {
  const key = textKey(line);
  return (
    body.find((each) => textKey(each) === key) ??
    (body.length === clause.body.length ? (body[at] ?? null) : null)
  );
}

/** A letterhead that had a bookmark of the same name gave ours a number. */
function placeName(bookmark: string): string {
  return bookmark.replace(/^(psea_.*?)_\d(_[a-z]+)$/i, '$1$2');
}

/** A number as it is compared: in ASCII digits, without a point at its end. */
export function plainNumber(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[.:)\s]+$/, '')
    .trim();
}
