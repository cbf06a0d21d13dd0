import { cpSync, existsSync, rmSync } from 'node:fs';
import { createWorkspaces } from '../../main/adapters/workspace/create-workspaces.ts';
import type { WorkspaceStore, Workspaces } from '../../main/core/ports.ts';
import {
  type Instruments,
  instrumentsOf,
  usualInstrument,
} from '../../shared/content/instrument/instruments.ts';
import { ok } from '../../shared/ground/result.ts';
import { passphrase, startApp, type TestApp, type TestClient, value } from '../support/app.ts';
import { instruments } from '../support/desk.ts';
import type { Random } from './random.ts';

/** One laptop of the simulation: the real core on a real encrypted workspace; clock, ids and keys are the seed's. */
export interface Laptop {
  readonly name: string;
  /** Which record it has: laptops of one office have the same. */
  readonly record: string;
  readonly test: TestApp;
  readonly client: TestClient;
  /** Errors that the program calls a bug; there may never be one. */
  readonly bugs: unknown[];
  /** Days by which its clock is wrong. */
  daysWrong: number;
  /** Which release it runs; records are the same for both, lists may differ. */
  program: 'older' | 'newer';
  isGone: boolean;
  store(): WorkspaceStore;
  newId(): string;
  instruments(): Instruments;
  restart(): Promise<void>;
  /** A copy of the whole folder as it is, by whatever copies files. */
  copyAside(): Promise<void>;
  hasCopy(): boolean;
  /** Puts that copy in the folder's place: the laptop is again what it was then, under the same device. */
  restoreCopy(): Promise<void>;
  upgrade(): Promise<void>;
  /** Opens the record as a device without a name: what is written then says the same on every laptop. */
  openAsNobody(): Promise<void>;
}

const nobody: WorkspaceStore['device'] = { id: 'nobody', code: 'ZZZ', publicKey: '' };

/** The release before: it lacks the instruments that came since. */
const olderInstruments = instrumentsOf(
  instruments.all.filter(({ definition: { id } }) => id === usualInstrument(instruments).definition.id),
);

export interface LaptopOptions {
  readonly name: string;
  readonly record: string;
  readonly program: Laptop['program'];
  readonly random: Random;
  /** Days since the simulation began. */
  readonly day: () => number;
}

const begin = Date.parse('2026-03-02T08:00:00.000Z');
export const dateOf = (day: number) => new Date(begin + day * 86_400_000).toISOString();

export function startLaptop(options: LaptopOptions): Laptop {
  const { name, record, random } = options;
  let ids = 0;
  let open: WorkspaceStore | null = null;
  let isNobody = false;
  const real = createWorkspaces({
    scryptWorkFactor: 4,
    newDeviceSeed: random.bytes,
    newId: () => `record-${name}`,
  });
  const workspaces: Workspaces = {
    ...real,
    async create(...asked) {
      const made = await real.create(...asked);
      if (made.ok) open = made.value.store;
      return made;
    },
    async open(...asked) {
      const opened = await real.open(...asked);
      if (!opened.ok) return opened;
      open = isNobody ? { ...opened.value, device: nobody } : opened.value;
      return ok(open);
    },
  };
  const now = () => dateOf(options.day() + laptop.daysWrong);
  const clock = { now, today: () => now().slice(0, 10) };
  // Never set back with a copy: an id is given once.
  const newId = () => `${name}-${String(++ids).padStart(5, '0')}`;
  const start = (program: Laptop['program'], folder?: string) =>
    startApp({
      ...(folder === undefined ? {} : { folder }),
      instruments: program === 'older' ? olderInstruments : instruments,
      ports: { clock, ids: { newId }, workspaces },
    });
  let test = start(options.program);
  const { folder } = test;
  const aside = `${folder}-aside`;
  const bugs: unknown[] = [];
  const reopen = async () => void value(await test.client.workspace.open({ folder, passphrase }));
  const laptop: Laptop = {
    name,
    record,
    bugs,
    daysWrong: 0,
    program: options.program,
    isGone: false,
    newId,
    instruments: () => (laptop.program === 'older' ? olderInstruments : instruments),
    get test() {
      return test;
    },
    get client() {
      return test.client;
    },
    store() {
      if (open === null) throw new Error(`${name} has nothing open.`);
      return open;
    },
    async restart() {
      value(await test.client.workspace.close({}));
      await reopen();
    },
    async copyAside() {
      value(await test.client.workspace.close({}));
      rmSync(aside, { recursive: true, force: true });
      cpSync(folder, aside, { recursive: true });
      await reopen();
    },
    hasCopy: () => existsSync(aside),
    async restoreCopy() {
      value(await test.client.workspace.close({}));
      rmSync(folder, { recursive: true, force: true });
      cpSync(aside, folder, { recursive: true });
      await reopen();
    },
    async upgrade() {
      bugs.push(...test.bugs);
      await test.app.close();
      test = start('newer', folder);
      laptop.program = 'newer';
      await reopen();
    },
    async openAsNobody() {
      isNobody = true;
      laptop.daysWrong = 0;
      await laptop.restart();
    },
  };
  return laptop;
}
