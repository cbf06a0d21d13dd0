import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { now } from '../main/core/refusals/words.ts';
import { passphrase, value } from '../support/app.ts';
import { aims, verdictOf } from './aims.ts';
import { measureBrowser } from './browser/measure-browser.ts';
import { seenRows } from './browser/seen-rows.ts';
import { waitsWithoutSign } from './browser/worked-day.ts';
import { startHost } from './requests/host.ts';
import { aimRow } from './requests/page.ts';
import { sizedWorkspace, tellOnce } from './requests/workspaces.ts';

/**
 * What a person waits for before the screen, in a real browser on the real host, as it is and slowed four times, with
 * 10,000 partners (`--short`: 1,000); with `--full` a day of work as well, with every wait that showed no sign of going on
 * within 50 ms. Prints; `npm run bench -- requests` measures the same and writes it down. Ends with
 * 1 when an aim is missed.
 */

const partners = process.argv.includes('--short') ? 1000 : 10_000;
const began = performance.now();
const root = mkdtempSync(join(tmpdir(), 'psea-bench-'));
const say = (text: string) =>
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);

try {
  say(`${partners.toLocaleString('en')} partners: making the workspace`);
  const told = await tellOnce(root);
  const { main } = await sizedWorkspace(root, told, partners);
  // It was told by a program with other instruments: its lists are made anew when another one opens it first.
  const host = await startHost(join(root, 'data'), now);
  value(await host.client.workspace.open({ folder: main, passphrase }));
  await host.stop();
  const whole = process.argv.includes('--full') ? { determined: told.world.determined } : {};
  const { seen, measured, worked } = await measureBrowser({
    folder: main,
    root,
    day: now,
    rounds: 5,
    say,
    ...whole,
  });
  for (const row of seenRows(seen)) process.stdout.write(`${row.join(' | ')}\n`);
  for (const { what, sign, done } of worked)
    process.stdout.write(`${what} | first sign ${sign.toFixed(0)} ms | done ${done.toFixed(0)} ms\n`);
  for (const { what, sign } of waitsWithoutSign(worked)) {
    process.stdout.write(`Nothing was seen for ${sign.toFixed(0)} ms: ${what}\n`);
    process.exitCode = 1;
  }
  for (const aim of aims.filter(({ id }) => measured.has(id))) {
    process.stdout.write(`${aimRow(aim, measured.get(aim.id), partners).join(' | ')}\n`);
    if (verdictOf(aim, measured.get(aim.id), partners) === 'missed') process.exitCode = 1;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
