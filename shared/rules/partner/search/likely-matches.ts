import { acronymKeys, type DuplicateIndex, type Prepared } from './duplicate-index.ts';
import { MISTYPED, SIMILAR, weightOf } from './name-similarity.ts';
import type { NameWord } from './name-words.ts';
import { mayBeMistyped } from './near-words.ts';

/** Words carried by more records than this tell nothing; the exact keys and rarer words find the record. */
const TOO_FREQUENT = 250;
/** Records looked at for one exact key: an e-mail address that hundreds share says little. */
const MOST_PER_KEY = 60;

/** Share of a name's weight that a similar name must have, for names at the least similarity that counts. */
const LEAST_SHARED = 0.6;

/**
 * The records worth comparing with this one: those with a key in common or most of the words of a name. Of the latter,
 * those whose name can't be similar enough are left out by what their words weigh, before any two words are compared.
 */
export function likelyMatches(index: DuplicateIndex, entry: Prepared): Prepared[] {
  const found = new Set<number>();
  // Where a key is shared by more than are looked at, what else speaks for a record is found by its words alone.
  let areAllByKey = true;
  for (const key of [...entry.keys, ...acronymKeys(entry, 'bearing', 'named')]) {
    const records = index.exact.get(key);
    if (!records) continue;
    if (records.length > MOST_PER_KEY) areAllByKey = false;
    for (let at = 0; at < records.length && at < MOST_PER_KEY; at += 1) found.add(records[at] ?? 0);
  }
  for (const words of entry.words) addByWords(index, words, areAllByKey, found);
  return [...found]
    .sort((a, b) => a - b)
    .map((at) => index.entries[at])
    .filter((match) => match !== undefined);
}

function addByWords(
  index: DuplicateIndex,
  words: readonly NameWord[],
  canLeaveOut: boolean,
  found: Set<number>,
): void {
  const { tally, byWord, nearWords, entries } = index;
  tally.begin(entries.length);
  let skipped = 0;
  for (const each of words) {
    const { word, weight } = each;
    const isKnown = byWord.has(word);
    const kind = !isKnown ? 'near' : mayBeMistyped(each) ? 'same' : 'same-short';
    for (const known of isKnown ? [word] : nearWords.near(word)) {
      const records = byWord.get(known) ?? [];
      if (records.length > TOO_FREQUENT) skipped += weight;
      else for (let at = 0; at < records.length; at += 1) tally.add(records[at] ?? 0, weight, kind);
    }
  }
  const total = weightOf(words);
  const ownNear = weightOf(words.filter(mayBeMistyped));
  const least = total * LEAST_SHARED - skipped;
  for (const at of tally.met) {
    if (tally.shared(at) < least) continue;
    const other = entries[at];
    if (!other) continue;
    const [ours, theirs] = [ownNear - tally.sameLong(at), other.nearWeight - tally.sameLong(at)];
    const mistyped = ours > 0 && theirs > 0 ? (ours + theirs) * MISTYPED : 0;
    const most = (2 * (tally.same(at) + skipped) + mistyped) / (total + other.leastWeight);
    if (!canLeaveOut || most >= SIMILAR - 1e-9) found.add(at);
  }
}
