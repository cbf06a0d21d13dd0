import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseOf } from '../../main/core/refusals/all.ts';
import { passphrase, value } from '../../support/app.ts';
import type { Measured } from '../aims.ts';
import { median, timed } from '../support/measure.ts';
import { measureMerge } from '../support/measure-merge.ts';
import { cellsOf, floorsOver, loadWorkbook, runNode, streamCells } from './floors.ts';
import { startHost } from './host.ts';
import type { Place } from './place.ts';
import { copyAnew } from './workspaces.ts';

const commandLine = fileURLToPath(new URL('../../../out/main/cli.js', import.meta.url));

interface Pair {
  readonly rounds: number;
  /** Milliseconds of our side; the other side is timed. */
  ours(round: number): Promise<number>;
  floor(): unknown;
}

/** Our work and its floor in turn, so that both meet the same machine; the medians and their ratio. */
async function divide({ rounds, ours, floor }: Pair): Promise<Measured> {
  const a: number[] = [];
  const b: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const first = await ours(round);
    const second = await timed(floor);
    // The first round warms caches and compilers of both.
    if (round > 0) {
      a.push(first);
      b.push(second);
    }
  }
  const [mine, bare] = [median(a), median(b)];
  return { value: mine / bare, detail: `${mine.toFixed(1)} ÷ ${bare.toFixed(1)} ms, ${rounds} rounds` };
}

/** Adds every aim that is a share of a floor, and the size of the database. `rounds` for what takes seconds. */
export async function measureAims(
  place: Place,
  root: string,
  rounds: number,
  found: Map<string, Measured>,
): Promise<void> {
  const { sized, world, client } = place;
  const floors = floorsOver(sized.base, sized.key, root);
  const asking = (request: string, input: () => unknown) => async () =>
    (await place.done(request, input())).ms;
  try {
    await place.ready(true);
    const exported = value(await client.register.exportExcel({}));
    const cells = await cellsOf(exported.file.bytes);
    found.set(
      'export',
      await divide({
        rounds,
        ours: asking('register.exportExcel', () => ({})),
        floor: () => streamCells(cells, root),
      }),
    );
    const [ours, bare] = [await exportedFirst(place, root), await streamCells(cells, root)];
    const above = `${ours.toFixed(0)} − ${bare.toFixed(0)} MiB above what was in use before, in a host that did nothing else`;
    found.set('export-memory', { value: ours - bare, detail: above });
    const list = place.knownList;
    const previewing = asking('partner.previewImport', () => ({ file: list }));
    found.set(
      'preview-alike',
      await divide({ rounds, ours: previewing, floor: () => loadWorkbook(list.bytes) }),
    );
    const checking = asking('workspace.check', () => ({}));
    found.set('check', await divide({ rounds, ours: checking, floor: floors.check }));
    const backing = asking('workspace.backup', () => ({ folder: world.place('backup') }));
    found.set('backup', await divide({ rounds, ours: backing, floor: floors.backup }));
    await measureMerging(place.partners, found);
    const opening = async () => {
      value(await client.workspace.close({}));
      return (await place.done('workspace.open', { folder: sized.main, passphrase })).ms;
    };
    found.set('unlock', await divide({ rounds, ours: opening, floor: floors.unlock }));
    place.spend();
    await place.ready(false);
    const reviewing = async (round: number) => {
      const review = { answer: round % 2 ? 'yes' : 'no', comment: `Round ${round}.` };
      const input = { assessment: world.submitted, reviews: { CS3: review } };
      return (await place.done('assessment.recordReviews', input)).ms;
    };
    found.set('review', await divide({ rounds: 60, ours: reviewing, floor: floors.commit }));
    found.set('form-import', await importedForm(place, rounds));
    const helping = () => timed(() => runNode([commandLine, '--help']));
    found.set('help', await divide({ rounds: 4, ours: helping, floor: () => runNode(['-e', '0']) }));
    const grown = statSync(join(sized.base, 'register.db')).size - sized.toldBytes;
    const share = `${(grown / 1e6).toFixed(1)} MB for ${place.partners} partners, a third of them assessed`;
    found.set('database', { value: grown / 1000 / place.partners, detail: share });
  } finally {
    floors.close();
    place.spend();
  }
}

/** A package of as many partners as the workspace has, taken over by an office that has none. */
async function measureMerging(partners: number, found: Map<string, Measured>): Promise<void> {
  const { entries, merge, bare, preview, peak } = await measureMerge(partners);
  const detail = `${merge.toFixed(0)} ÷ ${bare.toFixed(0)} ms, ${entries} entries, once`;
  found.set('merge', { value: merge / bare, detail });
  found.set('merge-preview', { value: preview, detail: `${entries} entries, once` });
  found.set('merge-memory', { value: peak, detail: 'the whole process, once' });
}

/** How far memory rises in a host that has opened the workspace and exports it, MiB: one that did more has room left. */
async function exportedFirst({ sized, day }: Place, root: string): Promise<number> {
  const folder = join(root, 'exported-first');
  copyAnew(sized.base, folder);
  const host = await startHost(join(root, 'data-of-export'), day);
  try {
    value(await host.client.workspace.open({ folder, passphrase }));
    value(await host.client.partner.list({}));
    const before = host.memory.restart();
    value(await host.client.register.exportExcel({}));
    return host.memory.peak() - before;
  } finally {
    await host.stop();
  }
}

/** Each in a fresh copy: a form that was read before has little left to tell. */
async function importedForm(place: Place, rounds: number): Promise<Measured> {
  const input = (await caseOf('form', 'import')?.works(place.world)) as { file: { bytes: Uint8Array } };
  return divide({
    rounds,
    ours: async () => {
      place.spend();
      await place.ready(false);
      return (await place.done('form.import', input)).ms;
    },
    floor: () => loadWorkbook(input.file.bytes),
  });
}
