import { expect, it } from 'vitest';
import { createRegister } from '../../../../main/adapters/workspace/create-register.ts';
import { createStore } from '../../../../main/adapters/workspace/create-store.ts';
import type { Header } from '../../../../main/adapters/workspace/header.ts';
import { temporaryFolder } from './fixture.ts';
import { prepare, project, write } from './journal-author.ts';

const header: Header = {
  product: 'psea-partner-assessment',
  format: 1,
  id: 'workspace-1',
  created: '2026-03-02T08:00:00.000Z',
  keys: { check: '', passphrase: '', recovery: '' },
};

it('says that the disk is full, keeps what was acknowledged, and goes on when there is room', () => {
  const folder = temporaryFolder();
  const register = createRegister(folder, header, '0f'.repeat(32), () => new Uint8Array(32).fill(7));
  const store = createStore(register, () => {});
  const [kept] = write(store, { stream: 'partner-1', data: { n: 1 } });
  // SQLite's own ceiling gives the error that a full disk gives.
  register.db.pragma(`max_page_count = ${register.db.pragma('page_count', { simple: true })}`);
  const large = prepare(store, [{ stream: 'partner-1', data: { note: 'x'.repeat(90_000) } }]);
  let failure: unknown;
  try {
    store.write(large);
  } catch (error) {
    failure = error;
  }
  expect(failure).toMatchObject({ refusal: { code: 'DISK_FULL', details: { folder } } });
  expect((failure as Error).message).toContain('Free some space');
  expect(store.entries('partner-1')).toEqual([kept]);
  expect(store.lamport()).toBe(1);
  expect(store.snapshot('partner-1')).toEqual(project('partner-1', [kept!]).snapshot);
  expect(store.checkFile()).toEqual([]);

  register.db.pragma('max_page_count = 1000000');
  store.write(large);
  expect(store.entries('partner-1')).toHaveLength(2);
  store.close();
});
