import type { Change } from './change.ts';

/** Numbers from 0 to below 1, the same for the same seed on every machine. */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const unit of seed) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws changes, none twice. A place is drawn first and then what it becomes, so that a place of which much can
 * be made is drawn no more often than others.
 * @returns all there are when fewer than `count`
 */
export function pickChanges(all: readonly Change[], count: number, random: () => number): Change[] {
  const places = [...Map.groupBy(all, ({ path, start, end }) => `${path} ${start} ${end}`).values()];
  const picked: Change[] = [];
  while (picked.length < count && places.length > 0) {
    const at = Math.floor(random() * places.length);
    const place = places[at] ?? [];
    const [change] = place.splice(Math.floor(random() * place.length), 1);
    if (change) picked.push(change);
    if (place.length === 0) places.splice(at, 1);
  }
  return picked;
}

/** How many of `count` each weight gets: whole numbers that add up, the largest remainders first. */
export function share(count: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (count * weight) / total);
  const shares = exact.map(Math.floor);
  const byRemainder = exact.map((value, index) => ({ index, rest: value - Math.floor(value) }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.index - b.index);
  const left = count - shares.reduce((sum, value) => sum + value, 0);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
