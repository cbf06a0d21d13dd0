import type { Entry } from './entry.ts';

/**
 * The entries of a stream that were known at the end of a day (`YYYY-MM-DD`, in UTC, so that every computer says the
 * same). The clock beside an entry may be wrong, its place in the chain of its device can't: an entry is known from its
 * own moment on and never before the one that it follows. A moment that lies after `now` (ISO 8601 in UTC) is wrong for
 * certain and tells nothing; its entry counts from the next one of its chain whose moment can be true, and where none
 * follows from `now`. So nothing that is written later gets into a day that is past. What is left of each chain has no gap.
 */
export function entriesKnownBy(entries: readonly Entry[], day: string, now: string): Entry[] {
  const chains = new Map<string, Entry[]>();
  for (const entry of entries) {
    const chain = chains.get(entry.device);
    if (chain) chain.push(entry);
    else chains.set(entry.device, [entry]);
  }
  return [...chains.values()].flatMap((chain) => {
    chain.sort((a, b) => a.seq - b.seq);
    return chain.slice(0, knownOf(chain, day, now));
  });
}

/** How many of a chain were known, from its beginning on. */
function knownOf(chain: readonly Entry[], day: string, now: string): number {
  if (now.slice(0, 10) <= day) return chain.length;
  let known = 0;
  for (const [at, { at: moment }] of chain.entries()) {
    if (moment > now) continue;
    if (moment.slice(0, 10) > day) break;
    known = at + 1;
  }
  return known;
}

/** Whether everything of a stream was known at the end of a day, by the latest moment that any clock wrote in it. */
export function isAllKnownBy(latest: string, day: string): boolean {
  return latest !== '' && latest.slice(0, 10) <= day;
}
