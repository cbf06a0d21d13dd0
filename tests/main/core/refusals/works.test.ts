import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRequests } from '../../../../scripts/reference/requests.ts';
import type { Job } from '../../../../shared/contract/job.ts';
import type { Result } from '../../../../shared/ground/result.ts';
import { passphrase, startApp, value } from '../../../support/app.ts';
import { caseOf } from './all.ts';
import { recordIn } from './journal-of.ts';
import { worldInstruments } from './other-program.ts';
import { now } from './words.ts';
import { buildWorld, type World } from './world.ts';

const requests = allRequests()
  .filter(({ feature }) => feature !== 'host')
  .map((each) => ({ ...each, request: `${each.feature}.${each.verb}` }));

/** What requests that change data change in the place of the record, as far as they leave that alone. */
const besides: Readonly<Record<string, string>> = {
  'workspace.create': 'makes another workspace and opens it',
  'workspace.open': 'changes which workspace is open',
  'workspace.recover': 'changes the passphrase in the header',
  'workspace.close': 'changes which workspace is open',
  'workspace.setBackupPlace': 'notes a place of this computer beside the workspace',
  'workspace.restore': 'makes a folder of a backup and opens that',
  'workspace.salvage': 'makes a workspace of what can be read of a damaged one',
  'workspace.changePassphrase': 'changes the header',
  'workspace.renewRecoveryKey': 'changes the header',
  'workspace.rebuild': 'writes snapshots and rows anew',
  'draft.save': 'keeps what is typed on this device alone',
  'draft.discard': 'forgets what was typed on this device',
  'instrument.edit': 'keeps a draft on this device alone',
  'instrument.discardDraft': 'forgets a draft on this device',
  'package.setFolder': 'keeps the shared folder on this device alone',
  'package.leaveFolder': 'forgets the shared folder on this device',
  'package.collect': 'takes over what lies in the folder, and the case has an empty one',
  'annex.batch': 'records final annexes, and the case asks for drafts',
  'journal.createWorkspace': 'makes another workspace and opens it',
  'demo.create': 'makes another workspace and opens it',
};

let world: World;
let before: Awaited<ReturnType<typeof recordIn>>;
beforeAll(async () => {
  world = await buildWorld();
  value(await world.test.client.workspace.close({}));
  before = await recordIn(world.test.folder);
}, 120_000);
afterAll(async () => {
  await world.test.end();
});

/** A program on a copy of the world of its own. */
async function copyOfWorld(): Promise<World> {
  const test = startApp({ today: now, instruments: worldInstruments });
  cpSync(world.test.folder, test.folder, { recursive: true });
  value(await test.client.workspace.open({ folder: test.folder, passphrase }));
  return { ...world, test, place: (name) => join(test.folder, '..', name) };
}

/** Asks for what works, and waits for the work that it began. */
async function askAndWait(copy: World, feature: string, verb: string): Promise<Result<unknown>> {
  const input = await caseOf(feature, verb)?.works(copy);
  const answer = await copy.test.app.dispatch([feature, verb], input);
  const job = answer.ok ? (answer.value as { job?: Job }).job : undefined;
  if (job) await expect.poll(() => stateOf(copy, job.id)).not.toBe('running');
  return answer;
}

const stateOf = async ({ test }: World, job: string) => value(await test.client.job.get({ job })).job.state;

async function recordAfter(feature: string, verb: string) {
  const copy = await copyOfWorld();
  try {
    const answer = await askAndWait(copy, feature, verb);
    expect(answer).toMatchObject({ ok: true });
    expect(copy.test.bugs).toEqual([]);
    await copy.test.app.close();
    return await recordIn(copy.test.folder);
  } finally {
    await copy.test.end();
  }
}

describe('a request that changes nothing by the contract', () => {
  const queries = requests.filter(({ meta }) => !meta.changes);

  it.each(queries)('$request leaves the record as it was, to the byte', async ({ feature, verb }) => {
    expect(await recordAfter(feature, verb)).toEqual(before);
  });
});

describe('a request that changes data by the contract', () => {
  const changing = requests.filter(({ meta }) => meta.changes);
  const recording = changing.filter(({ request }) => !besides[request]);

  it.each(recording)('$request adds to the record, and changes nothing of it', async ({ feature, verb }) => {
    const after = await recordAfter(feature, verb);
    for (const { stream, entries } of before) {
      const now = after.find((each) => each.stream === stream)?.entries ?? [];
      expect(now).toEqual(expect.arrayContaining(entries));
    }
    const count = (record: typeof before) => record.reduce((sum, { entries }) => sum + entries.length, 0);
    expect(count(after)).toBeGreaterThan(count(before));
  });

  it.each(changing.filter(({ request }) => besides[request]))(
    '$request works, and leaves the record as it was',
    async ({ feature, verb }) => {
      expect(await recordAfter(feature, verb)).toEqual(before);
    },
  );

  it('is not excused without being there', () => {
    const names = changing.map(({ request }) => request);
    expect(Object.keys(besides).filter((name) => !names.includes(name))).toEqual([]);
  });
});
