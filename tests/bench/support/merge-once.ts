/**
 * Opens a workspace, looks at a package and takes it over, as the program composes it and with nothing else loaded; tells
 * milliseconds and the highest memory as JSON. Started by merge.bench.ts: node merge-once.ts FOLDER KEY PACKAGE WORD.
 */
import { composeApp } from '../../../main/hosts/compose.ts';
import type { Result } from '../../../shared/ground/result.ts';
import { peakMemory } from '../../support/peak-memory.ts';
import { timed } from './measure.ts';

const [, , folder = '', key = '', path = '', packagePassphrase = ''] = process.argv;
const app = composeApp({
  recent: { list: () => [], remember: () => {}, suggestedFolder: () => '' },
  logBug: (_reference, error) => process.stderr.write(`${String(error)}\n`),
});
const value = <Value>(result: Result<unknown>): Value => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value as Value;
};
value(await app.openWithKey(folder, key));
const ask = { path, packagePassphrase };
let total = 0;
const preview = await timed(async () => {
  const seen = await app.dispatch(['package', 'preview'], { ...ask, limit: 100 });
  ({ total } = value<{ readonly total: number }>(seen));
});
let entries = 0;
const merge = await timed(async () => {
  const taken = await app.dispatch(['package', 'merge'], { ...ask, acceptSender: 'any' });
  ({ entries } = value<{ readonly totals: { readonly entries: number } }>(taken).totals);
});
await app.close();
const peak = peakMemory();
process.stdout.write(`${JSON.stringify({ preview, merge, entries, partners: total, peak })}\n`);
