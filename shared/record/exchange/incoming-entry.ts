import { compareEntries, type Entry } from '../journal/entry.ts';

/** How far ahead of ours a clock may run. So many entries no record has; from there a clock could be pushed to its end. */
const clockLeap = 1_000_000_000;
/** How deep an entry may be nested; the deepest that is written stays far below. */
const mostLevels = 64;
/** Of one partner or of an office's settings, in characters. */
const mostOfStream = 256 * 1024 ** 2;

const longest = { id: 64, at: 40, person: 200, signature: 100 } as const;

/**
 * Watches entries as they come out of a package, one after the other. `clock` is the highest of ours. Tells what is wrong
 * with an entry, or null: its frame is that of an entry, and it stands where the order of a package wants it. So nothing
 * comes twice, and no stream is larger than memory.
 */
export function watchIncoming(clock: number): (entry: Entry, length: number) => string | null {
  const begun = new Set<string>();
  let before: Entry | null = null;
  let ofStream = 0;
  return (entry, length) => {
    const isNext = before === null || before.stream !== entry.stream;
    if (isNext && begun.has(entry.stream)) return 'isn’t in the order of a package';
    if (!isNext && before !== null && compareEntries(before, entry) >= 0)
      return 'isn’t in the order of a package';
    ofStream = isNext ? length : ofStream + length;
    if (ofStream > mostOfStream) return 'belongs to a partner that is larger than a record can hold';
    if (entry.lamport > clock + clockLeap) return 'has a clock that no record reaches';
    if (!isFramed(entry) || isDeeper(entry.data, mostLevels)) return 'isn’t one that this program reads';
    begun.add(entry.stream);
    before = entry;
    return null;
  };
}

/** Whether a text is nested deeper than any entry, told before it is read: reading it would take long. */
export function isTextTooDeep(text: string): boolean {
  // A short one can't be deep enough to matter.
  if (text.length < 20_000) return false;
  let level = 0;
  let isWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (isWord) {
      if (letter === backslash) at += 1;
      else if (letter === quote) isWord = false;
    } else if (letter === quote) isWord = true;
    else if (letter === openList || letter === openObject) {
      level += 1;
      if (level > mostLevels + 1) return true;
    } else if (letter === closeList || letter === closeObject) level -= 1;
  }
  return false;
}

const [quote, backslash] = [34, 92] as const;
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125] as const;

/** Ids and types are written by programs: one with a sign that nobody sees would read as another. */
const plainSigns = /^[!-~]+$/;

function isFramed({ id, device, stream, type, at, by, sig, prev, replaces }: Entry): boolean {
  const ids = [id, device, stream, type];
  return (
    ids.every((text) => text.length <= longest.id && plainSigns.test(text)) &&
    at.length <= longest.at &&
    [by.name, by.function].every((text) => text.length <= longest.person) &&
    sig.length <= longest.signature &&
    (prev === null || prev.length === 64) &&
    replaces.every((each) => each.length <= longest.id)
  );
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const member of Object.values(value)) if (isDeeper(member, levels - 1)) return true;
  return false;
}
