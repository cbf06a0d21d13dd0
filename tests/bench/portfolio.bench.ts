import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { limits, type PortfolioTimes } from './portfolio/times.ts';
import { growth } from './requests/figures.ts';
import { makeBigRegister } from './support/big-register.ts';

// Figures of the portfolio, a past day and the register as a workbook, each beside its floor in the same process, at
// growing sizes. Each size has a process of its own, so that its memory is its own. `--full` adds 100,000 partners, `--at=100,1000`
// measures those alone.

const given = process.argv
  .find((word) => word.startsWith('--at='))
  ?.slice(5)
  .split(',')
  .map(Number);
const sizes = given ?? [100, 1_000, 10_000, ...(process.argv.includes('--full') ? [100_000] : [])];
const at = (day: string) => ({ now: () => `${day}T08:00:00.000Z`, today: () => day });
const clocks = { first: at('2026-01-12'), later: at('2026-02-16') };

let isMissed = false;
let before: PortfolioTimes | null = null;
for (const size of sizes) {
  const register = await makeBigRegister(size, { actions: 3, clocks });
  try {
    const script = join(import.meta.dirname, 'portfolio', 'measure-size.ts');
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [script, register.folder, register.key, ...words], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    run('open');
    const child = run();
    if (child.status !== 0) throw new Error(`${size} partners were not measured.`);
    const times = JSON.parse(child.stdout) as PortfolioTimes;
    print(times);
    before = times;
  } finally {
    register.remove();
  }
}
if (isMissed) process.exitCode = 1;

function print(times: PortfolioTimes): void {
  const { size } = times;
  process.stdout.write(`${size.toLocaleString('en')} partners\n`);
  for (const [name, { what, floor, limit }] of Object.entries(limits)) {
    const { ours, peer } = times.ratios[name as keyof typeof limits];
    const ratio = ours / peer;
    if (ratio > limit && size === 10_000) isMissed = true;
    const earlier = before?.ratios[name as keyof typeof limits];
    const grows =
      before && earlier
        ? `; grows as size^${growth({ size: before.size, ms: earlier.ours }, { size, ms: ours }).toFixed(2)}`
        : '';
    process.stdout.write(
      `  ${what} ÷ ${floor} = ${ratio.toFixed(2)} (${ours.toFixed(1)} ms ÷ ${peer.toFixed(1)} ms; aim ≤ ${limit}${
        ratio > limit ? ', missed' : ''
      }${grows})\n`,
    );
  }
  const { started, figures, pastDay, excel } = times.peak;
  const tooMuch = excel > 600;
  if (tooMuch) isMissed = true;
  process.stdout.write(
    `  highest memory: ${excel.toFixed(0)} MiB (aim < 600${tooMuch ? ', missed' : ''}): ${started.toFixed(0)} once opened, ${figures.toFixed(0)} after the figures, ${pastDay.toFixed(0)} after those of a past day\n`,
  );
}
