import { describe, expect, it } from 'vitest';
import { checkChain } from '../../../../shared/record/journal/chain.ts';
import { newWorkspace, openStore } from './fixture.ts';
import { prepare, project, write } from './journal-author.ts';

describe('the store of a workspace', () => {
  it('is empty when the workspace is new', async () => {
    const { store } = await newWorkspace();
    expect(store.streams()).toEqual([]);
    expect(store.rows()).toEqual([]);
    expect(store.lamport()).toBe(0);
    expect(store.head('partner-1')).toBeNull();
    expect(store.snapshot('partner-1')).toBeNull();
    expect(store.row('partner-1')).toBeNull();
    expect(store.entries('partner-1')).toEqual([]);
    expect(store.counter('partner')).toBe(0);
    expect(store.draft('form')).toBeNull();
    expect(store.checkFile()).toEqual([]);
  });

  it('gives back after reopening what was written before', async () => {
    const { store, folder } = await newWorkspace();
    const long = 'Évidence examinée. 已核实。 '.repeat(400);
    const first = write(store, { stream: 'partner-1', data: { name: 'Fictional Aid', note: long } });
    const second = write(
      store,
      { stream: 'partner-2', data: { name: 'Example Relief' } },
      { stream: 'partner-1', data: { name: 'Fictional Aid Society' } },
    );
    store.write({ ...prepare(store, []), counters: new Map([['partner', 2]]) });
    const seen = [store.snapshot('partner-1'), store.rows(), store.head('partner-1'), store.device];
    store.close();

    const again = await openStore(folder);
    expect([again.snapshot('partner-1'), again.rows(), again.head('partner-1'), again.device]).toEqual(seen);
    expect(again.entries('partner-1')).toEqual([first[0], second[1]]);
    expect(again.streams()).toEqual(['partner-1', 'partner-2']);
    expect(again.row('partner-2')).toEqual({ stream: 'partner-2', entries: 1, last: second[0]?.id });
    expect(again.counter('partner')).toBe(2);
    expect(again.lamport()).toBe(3);
  });

  it('seals chains that its own keys verify, and not those of another device', async () => {
    const { store } = await newWorkspace();
    const { store: other } = await newWorkspace();
    for (const name of ['A', 'B', 'C']) write(store, { stream: 'partner-1', data: { name } });
    const chain = store.entries('partner-1');
    expect(checkChain(chain, store)).toEqual([]);
    expect(checkChain(chain, other)).toEqual([]);
    const forged = chain.map((entry) => ({ ...entry, device: other.device.id }));
    expect(checkChain(forged, store).map(({ kind }) => kind)).toContain('bad-signature');
    expect(store.verify('no key at all', 'text', 'AAAA')).toBe(false);
    const signature = store.sign('text');
    expect(store.verify(store.device.id, 'text', signature)).toBe(true);
    expect(store.verify(store.device.id, 'text', `${signature}\n`)).toBe(false);
  });

  it('names a device by its public key, with three characters that people can dictate', async () => {
    const { store } = await newWorkspace();
    expect(store.device.id).toMatch(/^[\w-]{43}$/);
    expect(store.device.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}$/);
    expect(Buffer.from(store.device.publicKey, 'base64').subarray(-32).toString('base64url')).toBe(
      store.device.id,
    );
  });

  it('keeps nothing of a change of which one part can’t be written', async () => {
    const { store, folder } = await newWorkspace();
    const [known] = write(store, { stream: 'partner-1', data: { name: 'Fictional Aid' } });
    const change = prepare(store, [
      { stream: 'partner-1', data: { name: 'Other' } },
      { stream: 'partner-9', data: { name: 'New' } },
    ]);
    expect(() => store.write({ ...change, entries: [...change.entries, known!] })).toThrow();
    expect(() => store.write({ ...change, snapshots: new Map([['partner-1', undefined]]) })).toThrow();

    const check = (each: typeof store) => {
      expect(each.streams()).toEqual(['partner-1']);
      expect(each.entries('partner-1')).toEqual([known]);
      expect(each.snapshot('partner-1')).toEqual(project('partner-1', [known!]).snapshot);
      expect(each.rows()).toHaveLength(1);
      expect(each.lamport()).toBe(1);
    };
    check(store);
    write(store, { stream: 'partner-9', data: { name: 'New' } });
    expect(store.streams()).toEqual(['partner-1', 'partner-9']);
    store.close();
    expect((await openStore(folder)).entries('partner-9')).toHaveLength(1);
  });

  it('remembers the highest clock seen even when older entries arrive after it', async () => {
    const { store, folder } = await newWorkspace();
    const { store: elsewhere } = await newWorkspace();
    const theirs = [1, 2, 3, 4, 5].map((n) => write(elsewhere, { stream: 'partner-1', data: { n } })[0]!);
    const received = (entries: typeof theirs) => ({
      entries,
      heads: new Map(),
      snapshots: new Map(),
      rows: new Map(),
    });
    store.write(received(theirs.slice(3).reverse()));
    expect(store.lamport()).toBe(5);
    store.write(received(theirs.slice(0, 3)));
    expect(store.lamport()).toBe(5);
    store.close();
    const again = await openStore(folder);
    expect(again.lamport()).toBe(5);
    expect(again.entries('partner-1')).toEqual(theirs);
    expect(again.head('partner-1')).toBeNull();
  });

  it('rebuilds snapshots and rows from the journal, and keeps the old ones when that fails', async () => {
    const { store } = await newWorkspace();
    write(store, { stream: 'workspace', data: { office: 'Example office' } });
    for (const n of [1, 2, 3])
      write(store, { stream: `partner-${n}`, data: { n } }, { stream: 'partner-1', data: { n: n * 2 } });
    const right = () => ({
      snapshots: store.streams().map((stream) => store.snapshot(stream)),
      rows: store.rows(),
    });
    const before = right();
    expect(() =>
      store.rebuild((stream, entries) => {
        if (stream === 'partner-2') throw new Error('an entry of an unknown kind');
        return project(stream, entries);
      }, '2'),
    ).toThrow('unknown kind');
    expect(right()).toEqual(before);

    store.write({
      entries: [],
      heads: new Map(),
      snapshots: new Map([['partner-1', {}]]),
      rows: new Map([
        ['partner-1', {}],
        ['partner-2', null],
      ]),
    });
    expect(right()).not.toEqual(before);
    store.rebuild(project, '2');
    expect(store.projection()).toBe('2');
    expect(right()).toEqual(before);
    store.rebuild(
      (stream, entries) => ({
        ...project(stream, entries),
        row: stream === 'workspace' ? null : stream,
      }),
      '3',
    );
    expect(store.row('workspace')).toBeNull();
    expect(store.rows()).toEqual(['partner-1', 'partner-2', 'partner-3']);
  });

  it('keeps drafts of forms until they are discarded', async () => {
    const { store, folder } = await newWorkspace();
    store.saveDraft('partner-1/review', { CS1: 'ye' });
    store.saveDraft('partner-1/review', { CS1: 'yes' });
    store.saveDraft('partner-2/review', null);
    store.close();
    const again = await openStore(folder);
    expect(again.draft('partner-1/review')).toEqual({ CS1: 'yes' });
    again.discardDraft('partner-1/review');
    expect(again.draft('partner-1/review')).toBeNull();
  });

  it('can be closed twice', async () => {
    const { store } = await newWorkspace();
    store.close();
    expect(() => store.close()).not.toThrow();
  });
});
