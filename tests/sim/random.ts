import { createHash } from 'node:crypto';

/** Chance that comes again with its seed: the one source of everything that a simulation picks. */
export interface Random {
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
  chance(oneIn: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** 32 bytes, for a device's key. */
  bytes(): Uint8Array;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  // Mulberry32: small, and the same on every machine.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    chance: (oneIn) => below(oneIn) === 0,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
    bytes: () => createHash('sha256').update(`device ${seed} ${next()}`).digest(),
  };
}
