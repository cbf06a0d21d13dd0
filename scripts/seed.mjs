// The seed of the tests that try many values of a kind. One that never changes, so that a failure is one of the
// change at hand and comes back; the long form takes another each time.

export const usualSeed = 20_261_130;

/**
 * The seed for this run: what PSEA_SEED names, a new one where that is `random`, else the usual one.
 * @param {string | undefined} named
 * @param {() => number} random from 0 to below 1
 * @returns {number}
 */
export function chooseSeed(named, random = Math.random) {
  if (named === undefined || named === '') return usualSeed;
  if (named === 'random') return Math.floor(random() * 2 ** 31);
  if (!/^-?\d{1,10}$/.test(named)) {
    throw new Error(`PSEA_SEED is a whole number or “random”, not “${named}”.`);
  }
  return Number(named);
}
