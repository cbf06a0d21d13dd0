import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspaces } from '../../../../main/adapters/workspace/create-workspaces.ts';
import { openRegisterPages } from '../../../../main/adapters/workspace/salvage/page-source.ts';
import { readTreePage } from '../../../../main/adapters/workspace/salvage/read-cells.ts';
import { rootsOf } from '../../../../main/adapters/workspace/salvage/walk-tree.ts';
import { passphrase, startApp, startWithWorkspace, value } from '../../../support/app.ts';

// A damaged workspace gives back what can be read, says exactly what couldn't, and is itself not touched.

const pageSize = 4096;
const workspaces = createWorkspaces({ scryptWorkFactor: 4 });

let root = '';
/** As a crash leaves it: with a log, and without a note that somebody has it open. */
let crashed = '';
/** The same, closed as usual. */
let closed = '';
/** A backup of before the last partners were added. */
let backup = '';
let key = '';
const truth = { ids: new Set<string>(), documents: new Map<string, string>(), beforeBackup: 0 };

/** Pages of the closed register by what they hold. */
const pages = new Map<string, number[]>();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'psea-salvage-'));
  const test = await startWithWorkspace();
  const add = async (number: number) => {
    const fields = {
      name: `Fictional partner ${number}`,
      country: 'SS',
      aliases: [`Alias ${'of some length '.repeat(3)}`],
      ...(number % 7 === 0 ? { contacts: contacts(number) } : {}),
    };
    return value(await test.client.partner.create({ fields, confirmDistinct: true })).id;
  };
  const partners: string[] = [];
  for (let number = 0; number < 46; number += 1) partners.push(await add(number));
  for (const [index, partner] of partners.slice(0, 3).entries()) {
    const bytes = new Uint8Array(
      Buffer.from(`Fictional policy ${index}. `.repeat([10, 900, 60_000][index] ?? 1)),
    );
    const file = { name: `policy ${index}.txt`, bytes };
    value(await test.client.evidence.add({ partner, file, fields: {} }));
  }
  backup = join(root, 'backup');
  value(await test.client.workspace.backup({ folder: backup }));
  value(await test.client.workspace.check({}));
  for (let number = 46; number < 50; number += 1) await add(number);
  crashed = join(root, 'crashed');
  cpSync(test.folder, crashed, { recursive: true });
  await test.app.close();
  closed = join(root, 'closed');
  cpSync(test.folder, closed, { recursive: true });
  for (const name of ['holder.lock', 'register.db-shm']) rmSync(join(crashed, name), { force: true });
  // The note of a process that has ended.
  const note = JSON.parse(readFileSync(join(crashed, 'holder.json'), 'utf8'));
  const files = { ...note.files, register: '1:1', log: '1:2', evidence: '1:3' };
  writeFileSync(join(crashed, 'holder.json'), JSON.stringify({ ...note, pid: 2 ** 22 + 1, files }));
  await test.end();
  const store = await open(closed);
  key = workspaces.exportKey(store);
  for (const text of store.texts()) truth.ids.add(JSON.parse(text).id);
  for (const text of store.texts())
    for (const [, sha256 = ''] of text.matchAll(/"sha256":"([0-9a-f]{64})"/g))
      truth.documents.set(sha256, Buffer.from(store.documents.read(sha256) ?? []).toString('base64'));
  store.close();
  findPages();
}, 30_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const contacts = (number: number) =>
  Array.from({ length: 18 }, (_, index) => ({
    name: `Fictional contact ${index} of ${number}`,
    title: 'Focal point '.repeat(16),
    email: `contact.${index}@example.org`,
    phone: '',
  }));

async function open(folder: string) {
  const opened = await workspaces.open(folder, { kind: 'passphrase', passphrase });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

function findPages(): void {
  const register = openRegisterPages(join(closed, 'register.db'), key);
  const [source] = register.sources;
  if (!source) throw new Error('No register.');
  const note = (name: string, page: number) => pages.set(name, [...(pages.get(name) ?? []), page]);
  const walk = (name: string, number: number) => {
    const page = readTreePage(source, number);
    if (!page) return;
    note(`${name} ${page.kind.endsWith('inner') ? 'inner' : 'leaf'}`, number);
    for (const { child } of page.cells) if (child > 0) walk(name, child);
    if (page.last > 0) walk(name, page.last);
  };
  for (const [name, number] of rootsOf(source) ?? []) walk(name, number);
  const inTrees = new Set([...pages.values()].flat());
  for (let page = 2; page <= source.count; page += 1) if (!inTrees.has(page)) note('overflow or free', page);
  register.close();
}

/** What a person has in hands, and what became of it. */
async function salvage(from: string, damage: (folder: string) => void, given: { backup?: string } = {}) {
  const place = mkdtempSync(join(root, 'case-'));
  const folder = join(place, 'damaged');
  cpSync(from, folder, { recursive: true });
  damage(folder);
  const before = bytesOf(folder);
  const other = startApp({ today: '2026-03-09' });
  const into = join(place, 'saved');
  const answer = await other.client.workspace.salvage({ folder, into, passphrase, ...given });
  const check = answer.ok ? value(await other.client.workspace.check({})).problems : [];
  await other.app.close();
  expect(other.bugs).toEqual([]);
  await other.end();
  expect(bytesOf(folder), 'the damaged workspace is as it was').toEqual(before);
  if (!answer.ok) {
    expect(existsSync(into)).toBe(false);
    rmSync(place, { recursive: true, force: true });
    return { refused: answer.error.code, report: null, ids: new Set<string>(), check };
  }
  const store = await open(into);
  const ids = new Set([...store.texts()].map((text) => String(JSON.parse(text).id)));
  for (const id of ids) expect(truth.ids.has(id), 'nothing is made up').toBe(true);
  const { report } = answer.value;
  for (const [sha256, bytes] of truth.documents) {
    const read = store.documents.has(sha256) ? store.documents.read(sha256) : null;
    if (read !== null) expect(Buffer.from(read).toString('base64')).toBe(bytes);
    if (report.complete) expect(read, 'all documents').not.toBe(null);
  }
  store.close();
  expect(report.entries.saved).toBe(ids.size);
  const gone = truth.ids.size - ids.size;
  if (report.entries.isLostCertain) expect(report.entries.lost + report.entries.refused).toBe(gone);
  else expect(report.entries.lost).toBeLessThanOrEqual(gone);
  if (report.complete) expect(gone).toBe(0);
  rmSync(place, { recursive: true, force: true });
  return { refused: null, report, ids, check };
}

const bytesOf = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));

/** Alters bytes of a file in place. */
const change = (name: string, step: (bytes: Buffer) => Buffer | undefined) => (folder: string) => {
  const bytes = readFileSync(join(folder, name));
  writeFileSync(join(folder, name), step(bytes) ?? bytes);
};
const flip = (name: string, at: (bytes: Buffer) => number) =>
  change(name, (bytes) => {
    const place = at(bytes);
    bytes[place] = (bytes[place] ?? 0) ^ 0x20;
    return bytes;
  });
const wipe = (page: number) =>
  change('register.db', (bytes) => void bytes.fill(0, (page - 1) * pageSize, page * pageSize));
const pagesOf = (name: string) => pages.get(name) ?? [];

it('opens every page of a whole register, and takes over all of it', async () => {
  for (const from of [closed, crashed]) {
    const { report, ids } = await salvage(from, () => undefined);
    expect(ids.size).toBe(truth.ids.size);
    expect(report).toMatchObject({ complete: true, partnersTotal: 0, unnamedLost: 0, backup: null });
    expect(report?.register.whole).toBe(report?.register.pages);
    expect(report?.register.log).toBe(from === closed ? 'none' : 'whole');
    expect(report?.documents).toMatchObject({ saved: 3, missing: [] });
  }
});

// In the short form one damage of each kind of page; PSEA_FLIPS=all takes many of each.
const isLong = process.env.PSEA_FLIPS === 'all';

describe.each([
  'entry leaf',
  'entry inner',
  'sqlite_autoindex_entry_1 leaf',
  'stream leaf',
  'overflow or free',
  ...(isLong ? ['partner_row leaf', 'meta leaf', 'sqlite_autoindex_stream_1 leaf'] : []),
])('a page of “%s”', (name) => {
  it('that is gone costs no more than what lay on it, and is never called all', async () => {
    expect(pagesOf(name)).not.toEqual([]);
    const tried = isLong ? pagesOf(name) : pagesOf(name).slice(-1);
    for (const page of tried) {
      const { report, ids, check } = await salvage(closed, wipe(page));
      expect(report?.register.whole).toBe((report?.register.pages ?? 0) - 1);
      const holds = name === 'entry leaf' || name === 'overflow or free';
      if (!holds) expect(ids.size).toBe(truth.ids.size);
      else expect(ids.size).toBeGreaterThan(truth.ids.size - 12);
      if (name === 'entry leaf') {
        expect(report).toMatchObject({ complete: false, entries: { isLostCertain: true } });
        expect(report?.entries.lost).toBeGreaterThan(0);
        const { partnersTotal = 0, unnamedLost = 0, office } = report ?? {};
        expect(partnersTotal + unnamedLost + (office?.lost ?? 0)).toBeGreaterThan(0);
        for (const partner of report?.partners ?? []) expect(partner.name).toMatch(/^Fictional partner/);
      }
      expect(check.map(({ code }) => code).filter((code) => !mayBeFound.has(code))).toEqual([]);
    }
  });

  // The short form takes pages of entries alone.
  if (isLong || name.startsWith('entry'))
    it('of which one byte is altered costs one entry at most', async () => {
      const [page = 0] = pagesOf(name);
      for (const at of isLong ? [1, 3, 9, 60, 700, 2000, 4050, pageSize - 40, pageSize - 5] : [2000]) {
        const { report, ids } = await salvage(
          closed,
          flip('register.db', () => (page - 1) * pageSize + at),
        );
        expect(report?.register.whole).toBeLessThan(report?.register.pages ?? 0);
        // The head of a page says how many cells it has, and where they are.
        const most = at < 100 ? 12 : 1;
        expect(ids.size, `byte ${at}`).toBeGreaterThanOrEqual(truth.ids.size - most);
      }
    });
});

/** What the check says of a record in which entries lack; nothing else may be wrong with what was saved. */
const mayBeFound: ReadonlySet<string> = new Set([
  'ENTRY_MISSING',
  'ENTRIES_GONE',
  'COUNTER_AHEAD',
  'COUNTER_BEHIND',
  'DEVICE_NOT_INTRODUCED',
  'DOCUMENT_MISSING',
]);

/** Where the pages may hold nothing but lists that are made anew; whether all is there is asked of each case. */
const mayBeAll: ReadonlySet<string> = new Set([
  'the file ends within a page',
  'every tenth page',
  'two pages in each other’s place',
]);

describe('other damage', () => {
  it.each<[string, string, (folder: string) => void]>([
    ['the first page is gone', 'closed', wipe(1)],
    ['the magic of the file', 'closed', flip('register.db', () => 17)],
    [
      'the nonce of a page of entries',
      'closed',
      (folder) => flip('register.db', () => (pagesOf('entry leaf')[0] ?? 1) * pageSize - 30)(folder),
    ],
    [
      'half of the file is cut off',
      'closed',
      change('register.db', (bytes) => bytes.subarray(0, bytes.length / 2)),
    ],
    [
      'the file ends within a page',
      'closed',
      change('register.db', (bytes) => bytes.subarray(0, bytes.length - 900)),
    ],
    [
      'every tenth page',
      'closed',
      change('register.db', (bytes) => {
        for (let page = 3; page * pageSize <= bytes.length; page += 10)
          bytes.fill(7, (page - 1) * pageSize, page * pageSize);
        return bytes;
      }),
    ],
    [
      'two pages in each other’s place',
      'closed',
      change('register.db', (bytes) => {
        const [one, two] = [
          bytes.subarray(pageSize, 2 * pageSize),
          bytes.subarray(5 * pageSize, 6 * pageSize),
        ];
        const kept = Buffer.from(one);
        two.copy(one);
        kept.copy(two);
        return bytes;
      }),
    ],
    ['a frame of the log', 'crashed', flip('register.db-wal', () => 32 + 24 + 700)],
    ['the head of the log', 'crashed', flip('register.db-wal', () => 1)],
    ['the salt of the log', 'crashed', flip('register.db-wal', () => 17)],
    [
      'the log ends within a frame',
      'crashed',
      change('register.db-wal', (bytes) => bytes.subarray(0, bytes.length - 100)),
    ],
    ['the log is gone', 'crashed', (folder) => rmSync(join(folder, 'register.db-wal'))],
    [
      'the log of another time',
      'closed',
      (folder) => cpSync(join(crashed, 'register.db-wal'), join(folder, 'register.db-wal')),
    ],
    ['the header is cut', 'closed', change('workspace.json', (bytes) => bytes.subarray(0, 40))],
    ['noise in place of the register', 'closed', change('register.db', (bytes) => bytes.fill(90))],
    ['no register', 'closed', (folder) => rmSync(join(folder, 'register.db'))],
    ['an empty register', 'closed', change('register.db', (bytes) => bytes.subarray(0, 0))],
  ])('%s', async (name, from, damage) => {
    const { report, refused } = await salvage(from === 'closed' ? closed : crashed, damage);
    if (report && !mayBeAll.has(name)) expect(report, name).toMatchObject({ complete: false });
    else if (report) expect(report.register.whole).toBeLessThan(report.register.pages);
    else expect(['SALVAGE_FAILED', 'WORKSPACE_DAMAGED']).toContain(refused);
  });
});

it('fills in from a backup what the damaged pages had, and says what came from where', async () => {
  const broken = (folder: string) => {
    for (const page of [...pagesOf('entry leaf').slice(0, 3)]) wipe(page)(folder);
    rmSync(join(folder, 'evidence.db'));
  };
  const alone = await salvage(closed, broken);
  expect(alone.report?.documents.missing.length).toBeGreaterThan(0);
  const { report, ids } = await salvage(closed, broken, { backup });
  expect(ids.size).toBe(truth.ids.size);
  expect(report).toMatchObject({
    complete: true,
    entries: { lost: 0, isLostCertain: true, refused: 0 },
    backup: { folder: backup, on: '2026-03-02' },
    documents: { saved: 3, fromBackup: 3, missing: [] },
  });
  expect(report?.entries.fromBackup).toBe(alone.report?.entries.lost);
});

describe('documents', () => {
  it('are told by their parts where the list of them is gone, and a damaged one is named', async () => {
    const size = 16384;
    for (let page = 1; page < 6; page += isLong ? 1 : 2) {
      const { report, ids } = await salvage(
        closed,
        change('evidence.db', (bytes) => bytes.fill(0, page * size, (page + 1) * size)),
      );
      expect(ids.size).toBe(truth.ids.size);
      const { saved, missing } = report?.documents ?? { saved: 0, missing: [] };
      expect(saved + missing.length).toBe(3);
      expect(report?.complete).toBe(missing.length === 0);
      for (const each of missing) expect(each.details.name).toMatch(/^policy \d\.txt$/);
    }
  });
});

describe('somebody who can change bytes and has no key', () => {
  it('can’t have an entry taken over that nobody signed', async () => {
    // A stream cipher lets whoever knows what a page says write something else there; its tag tells, and the signature.
    const page = pagesOf('entry leaf')[0] ?? 0;
    const { report, ids } = await salvage(closed, (folder) => {
      const register = openRegisterPages(join(folder, 'register.db'), key);
      const plain = register.sources[0]?.page(page)?.bytes ?? Buffer.alloc(0);
      register.close();
      const [from, to] = [Buffer.from('Fictional partner'), Buffer.from('Forged!!! partner')];
      change('register.db', (bytes) => {
        for (let at = plain.indexOf(from); at !== -1; at = plain.indexOf(from, at + 1))
          for (let index = 0; index < from.length; index += 1) {
            const place = (page - 1) * pageSize + at + index;
            bytes[place] = (bytes[place] ?? 0) ^ (from[index] ?? 0) ^ (to[index] ?? 0);
          }
        return bytes;
      })(folder);
    });
    expect(ids.size).toBeLessThan(truth.ids.size);
    expect(report).toMatchObject({ complete: false });
    expect(report?.entries.left).toBeGreaterThan(0);
    for (const { name } of report?.partners ?? []) expect(name).not.toContain('Forged');
  });
});

it('writes nothing into the damaged folder, or into one that is in use', async () => {
  const place = mkdtempSync(join(root, 'case-'));
  const folder = join(place, 'damaged');
  cpSync(closed, folder, { recursive: true });
  const other = startApp();
  for (const into of [folder, join(folder, 'inside'), `${folder}/`]) {
    const answer = await other.client.workspace.salvage({ folder, into, passphrase });
    expect(answer.ok ? 'ok' : answer.error.code).toBe('SALVAGE_FAILED');
  }
  await other.end();
  expect(bytesOf(folder)).toEqual(bytesOf(closed));
});

it('is offered where a damaged workspace is opened, with the last backup that can be read and its day', async () => {
  const test = await startWithWorkspace({ ports: { ownCopies: 'always' } });
  const { folder } = test;
  value(await test.client.partner.create({ fields: { name: 'Fictional partner', country: 'SS' } }));
  value(await test.client.workspace.close({}));
  test.setToday('2026-03-05');
  value(await test.client.workspace.open({ folder, passphrase }));
  value(await test.client.partner.create({ fields: { name: 'Another one', country: 'SS' } }));
  value(await test.client.workspace.close({}));
  const [newest, older] = value(await test.client.workspace.listBackups({ folder })).rows;
  // The newest one is damaged as well.
  wipe(1)(newest?.folder ?? '');
  wipe(1)(folder);
  const refused = await test.client.workspace.open({ folder, passphrase });
  if (refused.ok) throw new Error('It opened.');
  expect(refused.error).toMatchObject({
    code: 'WORKSPACE_DAMAGED',
    details: { backup: older?.folder, backupOn: '2026-03-02', backupEntries: older?.entries },
  });
  expect(refused.error.message).toContain('psea workspace salvage');
  expect(refused.error.message).toContain('2026-03-02');
  const into = join(folder, '..', 'saved');
  const { report } = value(await test.client.workspace.salvage({ folder, into, passphrase }));
  expect(report).toMatchObject({ backup: { folder: older?.folder }, entries: { isLostCertain: false } });
  expect(value(await test.client.partner.list({})).total).toBe(2);
  expect(test.bugs).toEqual([]);
  await test.end();
});
