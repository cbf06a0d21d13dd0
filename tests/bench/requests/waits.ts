import { once } from 'node:events';
import type { Measured } from '../aims.ts';
import { percentile } from './figures.ts';
import type { Place } from './place.ts';

/** How long small requests wait for their answer while something long goes on. */
export interface Wait {
  readonly meanwhile: string;
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  /** How often and how long the long one was done. */
  readonly rounds: number;
  readonly ms: number;
}

interface Long {
  readonly aim: string | null;
  readonly meanwhile: string;
  readonly stays: boolean;
  run(place: Place): Promise<unknown>;
}

const nothing: Long = {
  aim: null,
  meanwhile: 'nothing else',
  stays: true,
  run: () => once(AbortSignal.timeout(500), 'abort'),
};

/** Those that read have readers of their own; those that change are asked of a copy, as everywhere in the bench. */
const longs: readonly Long[] = [
  {
    aim: 'wait-check',
    meanwhile: 'workspace.check',
    stays: true,
    run: (place) => place.done('workspace.check', {}),
  },
  {
    aim: 'wait-backup',
    meanwhile: 'workspace.backup',
    stays: true,
    run: (place) => place.done('workspace.backup', { folder: place.world.place('backup') }),
  },
  {
    aim: 'wait-export',
    meanwhile: 'register.exportExcel',
    stays: true,
    run: (place) => place.done('register.exportExcel', {}),
  },
  {
    aim: 'wait-preview',
    meanwhile: 'partner.previewImport',
    stays: true,
    run: (place) => place.done('partner.previewImport', { file: place.knownList }),
  },
  {
    aim: 'wait-count',
    meanwhile: 'assessment.countDifferences',
    stays: true,
    run: (place) => place.done('assessment.countDifferences', {}),
  },
  {
    aim: 'wait-import',
    meanwhile: 'partner.import',
    stays: false,
    run: (place) => place.done('partner.import', { file: place.newList, undecided: 'create' }),
  },
  {
    aim: 'wait-rebuild',
    meanwhile: 'workspace.rebuild',
    stays: false,
    run: (place) => place.done('workspace.rebuild', {}),
  },
];

/** By which `--only` names them. */
export const longAims: readonly string[] = longs.flatMap(({ aim }) => aim ?? []);

const every = 20;

/** Does each long thing again until so many milliseconds have passed, asking for something small all the while. */
export async function measureWaits(
  place: Place,
  atLeast: number,
  wanted: readonly string[] = longAims,
): Promise<{ readonly waits: readonly Wait[]; readonly measured: ReadonlyMap<string, Measured> }> {
  const waits: Wait[] = [];
  const measured = new Map<string, Measured>();
  for (const long of [nothing, ...longs.filter(({ aim }) => aim && wanted.includes(aim))]) {
    if (!long.stays) place.spend();
    await place.ready(long.stays);
    const wait = await waitMeanwhile(place, long, long.stays ? atLeast : 0);
    waits.push(wait);
    const alone = waits[0]?.p99.toFixed(1);
    const detail = `${wait.count} requests, p50 ${wait.p50.toFixed(1)} ms; p99 with nothing else ${alone} ms`;
    if (long.aim) measured.set(long.aim, { value: wait.p99, detail });
  }
  place.spend();
  return { waits, measured };
}

async function waitMeanwhile(place: Place, { meanwhile, run }: Long, atLeast: number): Promise<Wait> {
  const times: number[] = [];
  const asked: Promise<unknown>[] = [];
  const small = [
    () => place.ask('workspace.getStatus', {}),
    () => place.ask('partner.get', { partner: place.world.plain }),
  ];
  // By the clock and not one after the other: who waits long doesn't hold up those who come after.
  const timer = setInterval(() => {
    const next = small[asked.length % small.length];
    if (next) asked.push(next().then(({ ms }) => times.push(ms)));
  }, every);
  const began = performance.now();
  let rounds = 0;
  try {
    do {
      await run(place);
      rounds += 1;
    } while (performance.now() - began < atLeast);
  } finally {
    clearInterval(timer);
  }
  const ms = (performance.now() - began) / rounds;
  await Promise.all(asked);
  return {
    meanwhile,
    count: times.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    rounds,
    ms,
  };
}
