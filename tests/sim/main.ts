/** `npm run sim -- --seeds 200 --years 10`: whole years of five laptops, each seed another history. `--seed 7` plays one, told step by step. */
import { inspect, parseArgs } from 'node:util';
import { runDecade } from './decade.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    years: { type: 'string', default: '10' },
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
  },
});
const years = Number(values.years);
const first = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.seeds) : 1;
const began = Date.now();
let failed = 0;
for (let seed = first; seed < first + count; seed += 1) {
  try {
    const tell =
      values.seed === undefined ? {} : { tell: (line: string) => process.stdout.write(`${line}\n`) };
    const { log, steps, merges } = await runDecade({ seed, years, ...tell });
    process.stdout.write(`seed ${seed}: ${steps} steps, ${merges} merges, log ${log.slice(0, 16)}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`seed ${seed} FAILED: ${(error as Error).message}\n`);
    if (values.seed !== undefined)
      process.stdout.write(
        `${String((error as Error).stack)}\n${inspect((error as Error).cause, { depth: 4 })}\n`,
      );
  }
}
const seconds = ((Date.now() - began) / 1000).toFixed(1);
process.stdout.write(`${count - failed} of ${count} histories of ${years} years hold (${seconds} s)\n`);
process.exitCode = failed === 0 ? 0 : 1;
