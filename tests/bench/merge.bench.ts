import { measureMerge, mergeLines } from './support/measure-merge.ts';

/**
 * Taking over what another laptop recorded: previewed and merged beside a bare insert of the same rows. 10,000 partners
 * with 60 entries each; `--short` 100 and 1,000 partners.
 */
const isShort = process.argv.includes('--short');
for (const partners of isShort ? [100, 1000] : [100, 1000, 10_000]) {
  const measured = await measureMerge(partners);
  process.stdout.write(`${mergeLines(measured)}\n`);
}
