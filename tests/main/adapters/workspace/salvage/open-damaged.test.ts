import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { createVerify } from '../../../../../main/adapters/verify-signature.ts';
import { openDamaged } from '../../../../../main/adapters/workspace/salvage/open-damaged.ts';
import { openRegisterPages } from '../../../../../main/adapters/workspace/salvage/page-source.ts';
import { readTreePage } from '../../../../../main/adapters/workspace/salvage/read-cells.ts';
import { rootsOf } from '../../../../../main/adapters/workspace/salvage/walk-tree.ts';
import { newWorkspace, unlock, workspaces } from '../fixture.ts';
import { prepare } from '../journal-author.ts';

// What is lost is told by the trees: by that of the entries, or by the index over their ids, or not at all.

const pageSize = 4096;
let folder = '';
let key = '';
let ids: ReadonlySet<string> = new Set();

beforeEach(async () => {
  const made = await newWorkspace();
  folder = made.folder;
  key = workspaces.exportKey(made.store);
  const change = prepare(
    made.store,
    Array.from({ length: 420 }, (_, index) => ({ stream: `partner-${index % 7}`, data: { value: index } })),
  );
  made.store.write(change);
  ids = new Set(change.entries.map(({ id }) => id));
  made.store.close();
});

/** Pages of a tree, by kind, in its order. */
function pagesOf(name: string, kind: 'inner' | 'leaf'): number[] {
  const register = openRegisterPages(join(folder, 'register.db'), key);
  const [source] = register.sources;
  const found: number[] = [];
  const walk = (number: number) => {
    const page = source ? readTreePage(source, number) : null;
    if (!page) return;
    if (page.kind.endsWith(kind)) found.push(number);
    for (const { child } of page.cells) if (child > 0) walk(child);
    if (page.last > 0) walk(page.last);
  };
  walk((source && rootsOf(source)?.get(name)) ?? 0);
  register.close();
  return found;
}

function wipe(...pages: (number | undefined)[]): void {
  const file = join(folder, 'register.db');
  const bytes = readFileSync(file);
  for (const page of pages) {
    expect(page).toBeGreaterThan(1);
    bytes.fill(0, ((page ?? 0) - 1) * pageSize, (page ?? 0) * pageSize);
  }
  writeFileSync(file, bytes);
}

async function look() {
  const opened = await openDamaged(folder, unlock);
  if (!opened.ok) throw new Error(opened.error.message);
  const texts = [...opened.value.entries(createVerify(), new Set(), () => {})];
  const found = opened.value.found();
  opened.value.close();
  return { read: new Set(texts.map((text) => String(JSON.parse(text).id))), found };
}

const index = 'sqlite_autoindex_entry_1';

it('reads past inner pages that are gone', async () => {
  wipe(...pagesOf('entry', 'inner'), ...pagesOf(index, 'inner'));
  const { read, found } = await look();
  expect(read).toEqual(ids);
  expect(found).toMatchObject({ read: ids.size, lost: [], isListWhole: false });
});

it('names what a page of entries had by the index, with whose it was', async () => {
  wipe(pagesOf('entry', 'leaf')[3]);
  const { read, found } = await look();
  expect(found.isListWhole).toBe(true);
  expect(new Set([...read, ...found.lost.map(({ id }) => id)])).toEqual(ids);
  expect(found.lost.length).toBeGreaterThan(2);
  expect(read.size + found.lost.length).toBe(ids.size);
  for (const { stream } of found.lost) expect(stream).toMatch(/^partner-\d$/);
});

it('says that it can’t tell where both are broken, and names what is left of the list', async () => {
  wipe(pagesOf('entry', 'leaf')[3], pagesOf(index, 'leaf')[0]);
  const { read, found } = await look();
  expect(found.isListWhole).toBe(false);
  expect(read.size + found.lost.length).toBeLessThanOrEqual(ids.size);
  for (const { id } of found.lost) expect(ids.has(id) && !read.has(id)).toBe(true);
});

it('is not misled by a log that another register left', async () => {
  const other = await newWorkspace();
  other.store.write(prepare(other.store, [{ stream: 'another', data: { value: 1 } }]));
  writeFileSync(join(folder, 'register.db-wal'), readFileSync(join(other.folder, 'register.db-wal')));
  const { read, found } = await look();
  expect(read).toEqual(ids);
  expect(found.register.log).toBe('foreign');
  expect(found.isListWhole).toBe(false);
});

it('refuses a workspace that somebody has open', async () => {
  const open = await workspaces.open(folder, unlock);
  if (!open.ok) throw new Error(open.error.message);
  const answer = await openDamaged(folder, unlock);
  expect(answer.ok ? 'ok' : answer.error.code).toBe('WORKSPACE_LOCKED');
  open.value.close();
});
