import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import type { Result } from '../../../shared/ground/result.ts';
import { caseOf } from '../../main/core/refusals/all.ts';
import { passphrase, value } from '../../support/app.ts';
import type { Measured } from '../aims.ts';
import { fillRegister, neverAlike } from '../support/big-register.ts';
import { median, timed } from '../support/measure.ts';
import { type MergeMeasured, measureMerge } from '../support/measure-merge.ts';
import { bareWord, bareWorkbook } from './document-floors.ts';
import {
  cellsOf,
  type Floors,
  floorsOver,
  loadWorkbook,
  runNode,
  streamCells,
  workbookOf,
} from './floors.ts';
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

interface Context {
  readonly place: Place;
  readonly root: string;
  /** For what takes seconds. */
  readonly rounds: number;
  readonly floors: Floors;
}

/** Every aim that is a share of a floor, and the size of the database; those that change the record come last. */
const measures: Readonly<Record<string, (context: Context) => Promise<Measured>>> = {
  export: async ({ place, root, rounds }) => {
    const cells = await cellsOf(value(await place.client.register.exportExcel({})).file.bytes);
    return divide({
      rounds,
      ours: asking(place, 'register.exportExcel', () => ({})),
      floor: () => streamCells(cells, root),
    });
  },
  'export-memory': async ({ place, root }) => {
    const cells = await cellsOf(value(await place.client.register.exportExcel({})).file.bytes);
    const [ours, bare] = [await exportedFirst(place, root), await streamCells(cells, root)];
    const detail = `${ours.toFixed(0)} − ${bare.toFixed(0)} MiB above what was in use before, in a host that did nothing else`;
    return { value: ours - bare, detail };
  },
  preview: async ({ place, root, rounds }) => {
    const { host, stop } = await neverAlikeHost(place, root);
    try {
      const { rows } = value(await host.client.partner.list({}));
      const list = await workbookOf(rows);
      const previewing = async () => {
        const { result, ms } = await host.ask(['partner', 'previewImport'], { file: list });
        value(result);
        return ms;
      };
      return await divide({ rounds, ours: previewing, floor: () => loadWorkbook(list.bytes) });
    } finally {
      await stop();
    }
  },
  'preview-alike': ({ place, rounds }) => {
    const list = place.knownList;
    return divide({
      rounds,
      ours: asking(place, 'partner.previewImport', () => ({ file: list })),
      floor: () => loadWorkbook(list.bytes),
    });
  },
  check: ({ place, rounds, floors }) =>
    divide({ rounds, ours: asking(place, 'workspace.check', () => ({})), floor: floors.check }),
  backup: ({ place, rounds, floors }) => {
    const backing = asking(place, 'workspace.backup', () => ({ folder: place.world.place('backup') }));
    return divide({ rounds, ours: backing, floor: floors.backup });
  },
  merge: async ({ place }) => {
    const { entries, merge, bare } = await mergedOnce(place.partners);
    const detail = `${merge.toFixed(0)} ÷ ${bare.toFixed(0)} ms, ${entries} entries, once`;
    return { value: merge / bare, detail };
  },
  'merge-preview': async ({ place }) => {
    const { entries, preview } = await mergedOnce(place.partners);
    return { value: preview, detail: `${entries} entries, once` };
  },
  'merge-memory': async ({ place }) => {
    const { entries, peak } = await mergedOnce(place.partners);
    return { value: peak, detail: `${entries} entries, the whole process` };
  },
  unlock: ({ place, rounds, floors }) => {
    const opening = async () => {
      value(await place.client.workspace.close({}));
      return (await place.done('workspace.open', { folder: place.sized.main, passphrase })).ms;
    };
    return divide({ rounds, ours: opening, floor: floors.unlock });
  },
  review: async ({ place, floors }) => {
    place.spend();
    await place.ready(false);
    const reviewing = async (round: number) => {
      const review = { answer: round % 2 ? 'yes' : 'no', comment: `Round ${round}.` };
      const input = { assessment: place.world.submitted, reviews: { CS3: review } };
      return (await place.done('assessment.recordReviews', input)).ms;
    };
    return divide({ rounds: 60, ours: reviewing, floor: floors.commit });
  },
  documents: ({ place, rounds }) => writtenDocuments(place, rounds),
  'form-import': ({ place, rounds }) => importedForm(place, rounds),
  help: () => {
    const helping = () => timed(() => runNode([commandLine, '--help']));
    return divide({ rounds: 4, ours: helping, floor: () => runNode(['-e', '0']) });
  },
  database: async ({ place: { sized, partners } }) => {
    const grown = statSync(join(sized.base, 'register.db')).size - sized.toldBytes;
    const share = `${(grown / 1e6).toFixed(1)} MB for ${partners} partners, a third of them assessed`;
    return { value: grown / 1000 / partners, detail: share };
  },
};

/** A package of so many partners, taken over by an office that has none: three aims are of the same run. */
function mergedOnce(partners: number): Promise<MergeMeasured> {
  const known = merged.get(partners) ?? measureMerge(partners);
  merged.set(partners, known);
  return known;
}
const merged = new Map<number, Promise<MergeMeasured>>();

/** By which `--only` names them. */
export const measuredAims: readonly string[] = Object.keys(measures);

const asking = (place: Place, request: string, input: () => unknown) => async () =>
  (await place.done(request, input())).ms;

/** Adds what is measured of those aims. `rounds` for what takes seconds. */
export async function measureAims(
  place: Place,
  root: string,
  rounds: number,
  found: Map<string, Measured>,
  wanted: readonly string[] = measuredAims,
): Promise<void> {
  const floors = floorsOver(place.sized.base, place.sized.key, root);
  try {
    await place.ready(true);
    for (const [id, measure] of Object.entries(measures))
      if (wanted.includes(id)) found.set(id, await measure({ place, root, rounds, floors }));
  } finally {
    floors.close();
    place.spend();
  }
}

/** A host with as many partners as the place has, of whom no two have names alike. */
async function neverAlikeHost({ partners, day }: Place, root: string) {
  const folder = join(root, 'never-alike');
  const { store } = value(await createWorkspaces({ scryptWorkFactor: 4 }).create(folder, passphrase));
  fillRegister(store, partners, { assessEvery: Number.POSITIVE_INFINITY, nameOf: neverAlike });
  store.close();
  const host = await startHost(join(root, 'data-of-never-alike'), day);
  const stop = async () => {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  value(await host.client.workspace.open({ folder, passphrase }));
  return { host, stop };
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

const documents = [
  ['report', 'assessment', 'exportWord', bareWord],
  ['letter', 'assessment', 'exportDecisionLetter', bareWord],
  ['form', 'form', 'export', bareWorkbook],
  ['plan workbook', 'plan', 'exportExcel', bareWorkbook],
] as const;

/** Each kind of document over the transport, against the bare library that writes the same; the one that is furthest off counts. */
async function writtenDocuments(place: Place, rounds: number): Promise<Measured> {
  place.spend();
  await place.ready(false);
  const found: { readonly what: string; readonly measured: Measured }[] = [];
  for (const [what, feature, verb, bare] of documents) {
    const input = await caseOf(feature, verb)?.works(place.world);
    const { result } = await place.done(`${feature}.${verb}`, input);
    const { file } = value(result as Result<{ readonly file: { readonly bytes: Uint8Array } }>);
    const ours = asking(place, `${feature}.${verb}`, () => input);
    found.push({ what, measured: await divide({ rounds: 4 * rounds, ours, floor: await bare(file.bytes) }) });
  }
  const detail = found.map(
    ({ what, measured }) => `${what} ${measured.value.toFixed(2)} × (${measured.detail})`,
  );
  return { value: Math.max(...found.map(({ measured }) => measured.value)), detail: detail.join('; ') };
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
