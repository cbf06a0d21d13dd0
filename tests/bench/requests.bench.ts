import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { allRequests } from '../../scripts/reference/requests.ts';
import { now } from '../main/core/refusals/words.ts';
import { passphrase, value } from '../support/app.ts';
import { aims, type Measured, verdictOf } from './aims.ts';
import { measureBrowser } from './browser/measure-browser.ts';
import { askEverything } from './requests/ask-everything.ts';
import { workbookOf } from './requests/floors.ts';
import { worstGrowth } from './requests/growth-of.ts';
import { startHost } from './requests/host.ts';
import { withoutLine } from './requests/lines.ts';
import { measureAims } from './requests/measure-aims.ts';
import { measureSome } from './requests/measure-some.ts';
import { aimRow, type SizeRun, type Run as SpeedRun, speedPage } from './requests/page.ts';
import { placeOf } from './requests/place.ts';
import { measureWaits } from './requests/waits.ts';
import { sizedWorkspace, tellOnce } from './requests/workspaces.ts';

/**
 * Every request of the contract over the real loopback host, at several sizes, held against the table of aims. Writes
 * `docs/speed.md`; ends with 1 when a request has no line, is refused, or an aim is missed. `--only=check,partner.get`
 * measures those aims and requests alone and writes nothing; `--at=1000,10000` says at which sizes, and
 * `--profile=<folder>` where the host leaves profiles of its threads.
 */

const flags = new Set(process.argv.slice(2));
const optionOf = (name: string) =>
  [...flags].find((flag) => flag.startsWith(`${name}=`))?.slice(name.length + 1);
const only = optionOf('--only')?.split(',');
const isShort = flags.has('--short');
const sizes = [100, 1000, ...(isShort ? [] : [10_000]), ...(flags.has('--full') ? [50_000] : [])];
// A whole run has to end in a quarter of an hour: what is asked again and again is a tenth of it.
const patience = { times: 10, ms: 150 };

const missing = withoutLine(allRequests());
if (missing.length > 0) {
  process.stderr.write(`No line in tests/bench/requests/lines.ts: ${missing.join(', ')}\n`);
  process.exit(1);
}

const began = performance.now();
const busy = loadavg()[0] ?? 0;
const root = mkdtempSync(join(tmpdir(), 'psea-bench-'));
const say = (text: string) =>
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
const failures: string[] = [];
const runs: SizeRun[] = [];
let found = new Map<string, Measured>();
let shown: SpeedRun['shown'] = null;

if (only) {
  const unknown = await measureSome(root, {
    only,
    sizes: optionOf('--at')?.split(',').map(Number) ?? [1000],
    rounds: isShort ? 2 : 3,
    patience,
    profile: optionOf('--profile'),
  }).finally(() => rmSync(root, { recursive: true, force: true }));
  for (const name of unknown) process.stderr.write(`Nothing is known of ${name}.\n`);
  process.exit(unknown.length > 0 ? 1 : 0);
}

try {
  say('telling the workspace that every request finds something in');
  const told = await tellOnce(root);
  for (const partners of sizes) {
    await measureSize(told, partners).catch((error: Error) => {
      failures.push(`${partners} partners: ${error.message}`);
    });
    // Again and again: a run that is cut short leaves what it had measured.
    if (runs.length > 1) write();
  }
  if (shown) write();
  tell();
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function measureSize(told: Awaited<ReturnType<typeof tellOnce>>, partners: number): Promise<void> {
  say(`${partners.toLocaleString('en')} partners: making the workspace`);
  const sized = await sizedWorkspace(root, told, partners);
  const host = await startHost(join(root, 'data'), now);
  try {
    // The world was told by a program with other instruments, and lists are made anew once another one opens it.
    value(await host.client.workspace.open({ folder: sized.base, passphrase }));
    value(await host.client.workspace.close({}));
    const unread = placeOf(host, told.world, sized, { name: 'none.csv', bytes: new Uint8Array() });
    await unread.ready(true);
    const { rows } = value(await host.client.partner.list({}));
    const place = placeOf(host, told.world, sized, await workbookOf(rows));
    host.memory.restart();
    say('asking every request');
    const asked = await askEverything(place, patience);
    failures.push(...asked.failures);
    const peak = Math.max(...[...asked.figures.values()].map((figures) => figures.peak));
    say('what others wait for');
    const { waits, measured } = await measureWaits(place, isShort ? 500 : 1500);
    const registerBytes = statSync(join(sized.base, 'register.db')).size;
    runs.push({ partners, figures: asked.figures, waits, peak, registerBytes });
    found = new Map(measured);
    // Floors stand for the largest size alone: a merge of ten times as many entries is most of a run.
    if (partners !== sizes.at(-1)) return;
    write();
    say('floors');
    await measureAims(place, root, isShort ? 2 : 3, found);
    value(await host.client.workspace.close({}));
    await lookOnIt(sized.main, partners);
  } finally {
    await host.stop();
    rmSync(join(sized.main, '..'), { recursive: true, force: true });
  }
}

/** What a person waits for before the screen; without a browser its aims are not measured, and the run fails by name. */
async function lookOnIt(folder: string, partners: number): Promise<void> {
  try {
    const run = await measureBrowser({ folder, root, day: now, rounds: isShort ? 3 : 5, say });
    shown = { partners, seen: run.seen };
    for (const [id, measured] of run.measured) found.set(id, measured);
  } catch (error) {
    failures.push(`In the browser: ${(error as Error).message}`);
  }
}

function reached(): ReadonlyMap<string, Measured> {
  const { partners = 0, peak = Number.NaN } = runs.at(-1) ?? {};
  const limitOf = (id: string) => aims.find((aim) => aim.id === id)?.limit ?? 0;
  return new Map(found)
    .set('growth-whole', worstGrowth(runs, 'whole', limitOf('growth-whole')))
    .set('growth-one', worstGrowth(runs, 'one', limitOf('growth-one')))
    .set('memory', { value: peak, detail: `at ${partners.toLocaleString('en')} partners, ${most()}` });
}

/** While which request the host took most. */
function most(): string {
  const figures = [...(runs.at(-1)?.figures ?? [])];
  const [name = ''] = figures.toSorted(([, a], [, b]) => b.peak - a.peak)[0] ?? [];
  return `during \`${name}\``;
}

function write(): void {
  const processor = cpus()[0]?.model ?? 'unknown processor';
  const load = [busy, loadavg()[0] ?? 0].map((n) => n.toFixed(1));
  const page = speedPage({
    machine: `${availableParallelism()} cores (${processor}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, ${process.platform}, Node ${process.versions.node}`,
    when: `${new Date().toISOString().slice(0, 10)}; load of the machine (processes that run or wait for a core, over a minute) ${load[0]} before it began and ${load[1]} at its end, this run among the latter`,
    command: ['npm run bench -- requests', ...flags].join(' '),
    minutes: (performance.now() - began) / 60_000,
    sizes: runs,
    aims: reached(),
    shown,
    // Where the run worked is nobody's business.
    failures: failures.map((failure) => failure.replaceAll(root, '…')),
  });
  writeFileSync(new URL('../../docs/speed.md', import.meta.url), page);
  say('docs/speed.md is written');
}

function tell(): void {
  const { partners = 0 } = runs.at(-1) ?? {};
  const all = reached();
  for (const aim of aims) process.stdout.write(`${aimRow(aim, all.get(aim.id), partners).join(' | ')}\n`);
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  const isMissed = aims.some((aim) => verdictOf(aim, all.get(aim.id), partners) === 'missed');
  if (isMissed || failures.length > 0) process.exitCode = 1;
}
