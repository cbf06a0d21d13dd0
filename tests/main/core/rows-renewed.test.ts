import { describe, expect, it, onTestFinished } from 'vitest';
import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import { createRowCache } from '../../../main/core/row-cache.ts';
import { passphrase, startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { instruments } from '../../support/desk.ts';

/** Rows that were read before some of them were written, and the same store as somebody finds it who opens it then. */
async function overtaken(
  before: (test: TestApp) => Promise<unknown>,
  then: (test: TestApp) => Promise<string[]>,
) {
  const test = await startWithWorkspace();
  onTestFinished(async () => {
    await test.end();
  });
  await before(test);
  const workspaces = createWorkspaces({ scryptWorkFactor: 4 });
  const open = async () =>
    value(await workspaces.openSnapshot(test.folder, { kind: 'passphrase', passphrase }));
  const old = await open();
  const changed = await then(test);
  const now = await open();
  onTestFinished(() => {
    old.close();
    now.close();
  });
  let store = old;
  // The cache asks the store that is there now, as it does once the thread beside it has written.
  const asked = {
    ...old,
    rows: () => store.rows(),
    row: (id: string) => store.row(id),
    streams: () => store.streams(),
    snapshot: (id: string) => store.snapshot(id),
    entries: (id: string) => store.entries(id),
  };
  const rows = createRowCache(asked, () => instruments);
  rows.all();
  store = now;
  rows.renew(changed);
  return { rows, anew: createRowCache(now, () => instruments) };
}

const add = async ({ client }: TestApp, name: string, more = {}) =>
  value(await client.partner.create({ fields: { name, country: 'KE', ...more }, confirmDistinct: true })).row;

describe('rows of which some are read again', () => {
  it('are those that reading all of them gives: added, edited, archived', async () => {
    let [first, second] = ['', ''];
    const { rows, anew } = await overtaken(
      async (test) => {
        first = (await add(test, 'Fictional first')).id;
        second = (await add(test, 'Fictional second')).id;
        await add(test, 'Fictional third');
      },
      async (test) => {
        value(await test.client.partner.edit({ partner: first, fields: { name: 'Fictional other name' } }));
        value(await test.client.partner.archive({ partner: second, reason: 'Closed its office.' }));
        return [first, second, (await add(test, 'Fictional fourth', { headquartersId: first })).id];
      },
    );
    expect(rows.all()).toEqual(anew.all());
    expect(rows.all()).toHaveLength(4);
    expect([rows.active(), anew.active()]).toEqual([3, 3]);
    for (const { id, reference } of anew.all()) expect(rows.partnerOf(reference)).toBe(id);
  });

  it('are all read anew where records were joined, or one of them is in no list', async () => {
    let [first, second] = ['', ''];
    const { rows, anew } = await overtaken(
      async (test) => {
        first = (await add(test, 'Fictional first')).id;
        second = (await add(test, 'Fictional second')).id;
      },
      async (test) => {
        value(await test.client.partner.join({ partner: second, into: first, reason: 'The same people.' }));
        return [first, second];
      },
    );
    expect(rows.all()).toEqual(anew.all());
    expect(rows.all()).toHaveLength(1);
    expect(rows.streamsOf(first)).toEqual(anew.streamsOf(first));
    rows.renew(['nowhere']);
    expect(rows.all()).toEqual(anew.all());
  });
});
