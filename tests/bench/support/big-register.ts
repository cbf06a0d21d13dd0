import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { systemClock } from '../../../main/adapters/system/clock.ts';
import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import { createContents } from '../../../main/core/content/workspace-contents.ts';
import { type Journal, type PartnerChange, sealBatch } from '../../../main/core/journal.ts';
import type { WorkspaceStore } from '../../../main/core/ports.ts';
import { createRowCache } from '../../../main/core/row-cache.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { emptyPartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { Decided } from '../../../shared/record/journal/decision.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { readAssessment } from '../../../shared/rules/assessment/assessment.ts';
import { decideDetermine } from '../../../shared/rules/assessment/decide/determine.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../shared/rules/assessment/decide/record-answers.ts';
import { decideStart } from '../../../shared/rules/assessment/decide/start.ts';
import { decideCreate } from '../../../shared/rules/partner/decide/edit.ts';
import { answersFrom, instruments, officer } from '../../support/desk.ts';
import { actionVersions, checkVersions } from '../../support/libraries.ts';
import { unusedPorts } from '../../support/unused-ports.ts';

export const benchPassphrase = 'a fictional passphrase for benches';

/** Names in several scripts, so that search and lists have what offices have. */
const places = [
  'Rural Women',
  'النور للتنمية',
  'Développement de l’Aïr',
  'Безопасный город',
  '社区发展',
  'Barrio Seguro',
  'Youth of the Lakes',
];
const kinds = ['Association', 'Réseau', 'جمعية', 'Фонд', '中心', 'Fundación', 'Network', 'Cooperative'];
const countries = ['SS', 'YE', 'NE', 'KG', 'CN', 'CO', 'UG', 'CD', 'KE', 'MR'];
const pick = <Item>(items: readonly Item[], n: number) => items[n % items.length] as Item;

/** Named in 56 ways that differ by a number. */
const oftenAlike = (n: number) => `${pick(kinds, n)} ${pick(places, n * 3)} ${n}`;

/**
 * Invented words, of which no two partners share one, up to a hundred thousand of them: five syllables out of ninety, so
 * that hardly two words of them are as near as a slip.
 */
export function neverAlike(n: number): string {
  return `${inventedWord(n * 2)} ${inventedWord(n * 2 + 1)}`;
}

function inventedWord(seed: number): string {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  let word = '';
  for (let at = 0; at < 5; at += 1) {
    state ^= state >>> 15;
    state = Math.imul(state, 0x2c1b3c6d) >>> 0;
    state ^= state >>> 12;
    word += 'bcdfghjklmnprstvwz'.charAt(state % 18) + 'aeiou'.charAt((state >>> 8) % 5);
  }
  return word;
}

export interface BigRegister {
  readonly folder: string;
  readonly key: string;
  /** A copy of the same encrypted database, for the bare peer. */
  readonly copy: string;
  /** An assessment whose review is open. */
  readonly assessment: string;
  remove(): void;
}

/** When partners are added and assessed, and when their plans are made. */
export interface RegisterClocks {
  readonly first: Journal['clock'];
  readonly later: Journal['clock'];
}

/**
 * A workspace of `count` fictional partners, every third with an assessment (or every `assessEvery`-th): answered,
 * reviewed and determined but for the first, whose review is open. Those with one have `actions` in their plan.
 */
export async function makeBigRegister(
  count: number,
  {
    assessEvery = 3,
    actions = 0,
    clocks,
  }: {
    readonly assessEvery?: number;
    readonly actions?: number;
    readonly clocks?: RegisterClocks | undefined;
  } = {},
): Promise<BigRegister> {
  const root = mkdtempSync(join(tmpdir(), 'psea-bench-'));
  const folder = join(root, 'workspace');
  const workspaces = createWorkspaces({ scryptWorkFactor: 10 });
  const created = await workspaces.create(folder, benchPassphrase);
  if (!created.ok) throw new Error(created.error.message);
  const { store } = created.value;
  fillRegister(store, count, { assessEvery, actions, clocks });
  const key = workspaces.exportKey(store);
  store.close();
  const copy = join(root, 'copy.db');
  cpSync(join(folder, 'register.db'), copy);
  return {
    folder,
    key,
    copy,
    assessment: 'assessment-of-partner-0',
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Writes the partners of {@link makeBigRegister} into a workspace that is open, beside whatever stands there. */
export function fillRegister(
  store: WorkspaceStore,
  count: number,
  {
    assessEvery = 3,
    actions = 0,
    nameOf = oftenAlike,
    clocks = { first: systemClock, later: systemClock },
  }: {
    readonly assessEvery?: number;
    readonly actions?: number;
    readonly clocks?: RegisterClocks | undefined;
    readonly nameOf?: (n: number) => string;
  } = {},
): void {
  const journal: Journal = {
    store,
    rows: createRowCache(store, () => instruments),
    contents: createContents({ ...unusedPorts, instruments }, store),
    instruments,
    actions: actionVersions,
    checks: checkVersions,
    clock: clocks.first,
    ids: { newId: () => randomUUID() },
    officer,
  };
  const laterOn = { ...journal, clock: clocks.later };
  const context = { today: clocks.first.today(), officer, sha256: store.sha256 };
  for (let from = 0; from < count; from += 500) {
    const files = writeAll(journal, range(from, Math.min(from + 500, count)), (n) => {
      const name = nameOf(n);
      const reference = `${pick(countries, n)}-${String(n).padStart(5, '0')}-BEN`;
      const vendorNumbers = [{ agency: 'UN', number: String(n).padStart(10, '0') }];
      const fields = {
        name,
        country: pick(countries, n),
        type: 'national-ngo',
        acronym: `F${n}`,
        vendorNumbers,
      } as const;
      return {
        file: emptyPartnerFile(`partner-${n}`),
        decided: decideCreate(`partner-${n}`, reference, fields),
      };
    });
    const assessed = files.filter((_, index) => (from + index) % assessEvery === 0);
    const step = (decide: (file: PartnerFile) => Decided, at = journal) => {
      const current = assessed.map((file) => store.snapshot(file.id) as PartnerFile);
      writeChanges(
        at,
        current.map((file) => change(file, decide(file))),
      );
    };
    const instrument = instruments.newestOf('un-ip-psea-2020');
    if (!instrument) throw new Error('The instrument is missing.');
    const of = (file: PartnerFile) => {
      const assessment = readAssessment(file, `assessment-of-${file.id}`, instruments);
      if (!assessment) throw new Error('The assessment is missing.');
      return assessment;
    };
    step((file) =>
      decideStart(
        file,
        instrument,
        {},
        { id: `assessment-of-${file.id}`, reference: `XX/PSEA-${file.id}` },
        context,
      ),
    );
    step((file) => decideRecordAnswers(of(file), answersFrom('YAYYYYNA', 'As the fictional partner says.')));
    step((file) =>
      decideRecordReviews(of(file), answersFrom('YANYYYNA', 'As seen in the fictional policy.'), context),
    );
    const toDetermine = assessed
      .filter(({ id }) => id !== 'partner-0')
      .map((file) => store.snapshot(file.id) as PartnerFile);
    writeChanges(
      journal,
      toDetermine.map((file) => change(file, decideDetermine(of(file), { kind: 'preliminary' }, context))),
    );
    if (actions > 0)
      step(
        (file) => ok(range(0, actions).map((number) => planAction(file, number, clocks.later.today()))),
        laterOn,
      );
  }
}

/** Actions fall due before and after the day, with a handful of people. */
function planAction(file: PartnerFile, number: number, today: string) {
  const seed = [...file.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) * 7 + number * 31;
  return draftEntry('plan.action-added', {
    id: `${file.id}.action-${number}`,
    reference: `${file.reference}/A${number + 1}`,
    library: null,
    libraryVersion: null,
    on: today,
    fields: {
      assessment: `assessment-of-${file.id}`,
      standard: pick(['CS3', 'CS2', 'CS7'], number),
      title: `Fictional action ${number + 1}: write down how complaints are passed on`,
      gap: 'No written way to pass a complaint on.',
      description: 'Agree on focal points and write the steps down.',
      verification: 'The signed procedure, and a list of those who were told.',
      responsible: `${pick(['Rehema', 'Sami', 'Claire', 'Дарья', 'هدى'], seed)} Fictional ${seed % 40}, director`,
      supportedBy: ['Fictional entity'],
      dueOn: Temporal.PlainDate.from(today)
        .add({ days: (seed % 240) - 60 })
        .toString(),
      dueReason: null,
      priority: 'normal',
      budget: null,
    },
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function change(file: PartnerFile, decided: Decided): PartnerChange {
  if (!decided.ok) throw new Error(decided.error.message);
  return { file, drafts: decided.value };
}

function writeAll(
  journal: Journal,
  numbers: readonly number[],
  make: (n: number) => { file: PartnerFile; decided: Decided },
): PartnerFile[] {
  const changes = numbers.map((n) => {
    const { file, decided } = make(n);
    return change(file, decided);
  });
  return writeChanges(journal, changes).map(({ file }) => file);
}

function writeChanges(journal: Journal, changes: readonly PartnerChange[]) {
  const sealed = sealBatch(journal, { partners: changes });
  sealed.write();
  return sealed.partners;
}
