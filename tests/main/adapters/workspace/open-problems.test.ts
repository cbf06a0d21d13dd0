import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeyedDatabase } from '../../../../main/adapters/workspace/keyed-database.ts';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import {
  contentsOf,
  newWorkspace,
  openStore,
  sealed,
  temporaryFolder,
  unlock,
  workspaces,
} from './fixture.ts';
import { write } from './journal-author.ts';

/** A closed workspace with some partners in it. */
async function closedWorkspace() {
  const { folder, store } = await newWorkspace();
  for (let n = 0; n < 40; n += 1)
    write(store, { stream: `partner-${n}`, data: { note: 'Visit report. '.repeat(90), n } });
  const key = workspaces.exportKey(store);
  store.close();
  return { folder, key, register: join(folder, 'register.db'), header: join(folder, 'workspace.json') };
}

/** Opens, expects a refusal that names the folder, and that not a byte changed. */
async function refusalOf(folder: string, by = unlock) {
  const before = contentsOf(folder);
  const opened = await workspaces.open(folder, by);
  if (opened.ok) opened.value.close();
  expect(contentsOf(folder)).toEqual(before);
  if (opened.ok) throw new Error('It opened.');
  expect(opened.error.details.folder).toBe(folder);
  expect(opened.error.message).not.toMatch(/\{\w+\}/);
  return opened.error;
}

/** Changes the header as given and makes its checksum right again. */
function editHeader(file: string, edit: (header: Record<string, unknown>) => void): void {
  const { sum: _, ...header } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  edit(header);
  const sum = createHash('sha256').update(canonicalJson(header)).digest('hex');
  writeFileSync(file, JSON.stringify({ ...header, sum }));
}

function flipByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

describe('a workspace that is not there', () => {
  it.each(['nowhere', 'nowhere/inside', ''])('is not found in “%s”', async (name) => {
    const folder = join(temporaryFolder(), name);
    const opened = await workspaces.open(folder, unlock);
    expect(!opened.ok && opened.error.code).toBe('WORKSPACE_NOT_FOUND');
    if (name === '') expect(contentsOf(folder).size).toBe(0);
  });

  it('is not found where a file stands', async () => {
    const file = join(temporaryFolder(), 'notes.txt');
    writeFileSync(file, 'notes');
    const opened = await workspaces.open(file, unlock);
    expect(!opened.ok && opened.error.code).toBe('WORKSPACE_NOT_FOUND');
  });
});

describe('a wrong key', () => {
  it.each([
    { kind: 'passphrase', passphrase: 'seven lamps on the quaY' } as const,
    { kind: 'passphrase', passphrase: '' } as const,
    { kind: 'key', key: 'ab'.repeat(32) } as const,
    { kind: 'key', key: 'not a key"; --' } as const,
  ])('is refused: $kind', async (by) => {
    const { folder } = await closedWorkspace();
    expect((await refusalOf(folder, by)).code).toBe('WRONG_PASSPHRASE');
  });
});

describe('a damaged workspace', () => {
  it.each([
    ['garbage in the header', (header: string) => writeFileSync(header, Buffer.from([0, 255, 254, 7]))],
    ['an empty header', (header: string) => writeFileSync(header, '')],
    ['half a header', (header: string) => truncateSync(header, Math.floor(statSync(header).size / 2))],
    ['a header that is a list', (header: string) => writeFileSync(header, '[]')],
    [
      'the header of something else',
      (header: string) => writeFileSync(header, '{"product":"notes","format":9}'),
    ],
    ['a header without keys', (header: string) => editHeader(header, (content) => delete content.keys)],
    [
      'a changed wrapping',
      (header: string) =>
        writeFileSync(header, readFileSync(header, 'utf8').replace('BEGIN AGE', 'BEGIN AGF')),
    ],
    ['no header', (header: string) => rmSync(header)],
  ])('is told by its header: %s', async (_, damage) => {
    const { folder, header } = await closedWorkspace();
    damage(header);
    const refusal = await refusalOf(folder);
    expect(refusal.code).toBe('WORKSPACE_DAMAGED');
    expect(refusal.details.problem).toContain('workspace.json');
  });

  it.each([
    ['no register', (file: string) => rmSync(file)],
    ['an empty register', (file: string) => truncateSync(file, 0)],
    ['a register of one byte', (file: string) => truncateSync(file, 1)],
    ['a register cut after a page', (file: string) => truncateSync(file, 4096)],
    ['a register cut inside its last page', (file: string) => truncateSync(file, statSync(file).size - 100)],
    ['a register cut by one page', (file: string) => truncateSync(file, statSync(file).size - 4096)],
    ['garbage in place of the register', (file: string) => writeFileSync(file, 'x'.repeat(20_000))],
    ['a changed bit in the first page', (file: string) => flipByte(file, 2000)],
    ['a changed bit in the salt', (file: string) => flipByte(file, 3)],
    ['a changed bit in the file’s format', (file: string) => flipByte(file, 17)],
  ])('is told by its register: %s', async (_, damage) => {
    const { folder, register } = await closedWorkspace();
    damage(register);
    const refusal = await refusalOf(folder);
    expect(refusal.code).toBe('WORKSPACE_DAMAGED');
    expect(refusal.details.problem).toContain('register.db');
  });

  it('is told when header and register are those of two workspaces', async () => {
    const [one, two] = [await closedWorkspace(), await closedWorkspace()];
    cpSync(two.register, one.register);
    expect((await refusalOf(one.folder)).code).toBe('WORKSPACE_DAMAGED');
    const same = await closedWorkspace();
    editHeader(same.header, (header) => {
      header.id = 'another';
    });
    expect((await refusalOf(same.folder)).details.problem).toContain('two workspaces');
  });

  it('tells of any changed page, by the check or when the page is needed', async () => {
    const { folder, register } = await closedWorkspace();
    const whole = readFileSync(register);
    for (let page = 1; page < whole.length / 4096; page += 1) {
      writeFileSync(register, whole);
      flipByte(register, page * 4096 + 1234);
      const opened = await workspaces.open(folder, unlock);
      if (!opened.ok) {
        expect(opened.error.code).toBe('WORKSPACE_DAMAGED');
        continue;
      }
      const store = opened.value;
      let failure: unknown = null;
      try {
        store.rows();
        for (const stream of store.streams()) {
          store.snapshot(stream);
          store.entries(stream);
        }
      } catch (error) {
        failure = error;
      }
      if (failure !== null) {
        expect(failure).toMatchObject({ refusal: { code: 'WORKSPACE_DAMAGED', details: { folder } } });
        expect((failure as Error).message).toContain('backup');
      }
      expect(store.checkFile()).not.toEqual([]);
      const copy = await store.backup(join(folder, '..', 'copy'), sealed);
      if (copy.ok) rmSync(copy.value.folder, { recursive: true });
      store.close();
    }
    writeFileSync(register, whole);
    expect((await openStore(folder)).checkFile()).toEqual([]);
  });
});

describe('a workspace of a newer program', () => {
  it('is left alone when its header is newer, whatever else stands there', async () => {
    const { folder, header } = await closedWorkspace();
    writeFileSync(header, '{"product":"psea-partner-assessment","format":2,"locks":[]}');
    const refusal = await refusalOf(folder);
    expect(refusal).toMatchObject({ code: 'WORKSPACE_NEWER', details: { format: 2, supported: 1 } });
  });

  it('is left alone when its tables are newer', async () => {
    const { folder, register, key } = await closedWorkspace();
    const db = openKeyedDatabase(register, key, 'existing');
    db.exec(`UPDATE meta SET value = '7' WHERE key = 'schema'; DROP TABLE draft`);
    db.close();
    const refusal = await refusalOf(folder);
    expect(refusal).toMatchObject({ code: 'WORKSPACE_NEWER', details: { format: 7, supported: 1 } });
  });
});

describe('a workspace after a crash', () => {
  /** The folder as it is on the disk while the workspace is open. */
  async function crashedWorkspace() {
    const { folder, store } = await newWorkspace();
    for (let n = 0; n < 10; n += 1) write(store, { stream: `partner-${n}`, data: { n } });
    const crashed = join(temporaryFolder(), 'crashed');
    mkdirSync(crashed);
    cpSync(folder, crashed, { recursive: true });
    store.close();
    return crashed;
  }

  it('opens with everything that was acknowledged', async () => {
    const folder = await crashedWorkspace();
    expect(statSync(join(folder, 'register.db-wal')).size).toBeGreaterThan(0);
    const store = await openStore(folder);
    expect(store.rows()).toHaveLength(10);
    expect(store.checkFile()).toEqual([]);
  });

  it('is refused without a changed byte when it is of a newer program', async () => {
    const folder = await crashedWorkspace();
    const header = join(folder, 'workspace.json');
    editHeader(header, (content) => {
      content.format = 2;
    });
    expect((await refusalOf(folder)).code).toBe('WORKSPACE_NEWER');
  });

  it('is refused without a changed byte when its register is gone or empty', async () => {
    const folder = await crashedWorkspace();
    truncateSync(join(folder, 'register.db'), 0);
    expect((await refusalOf(folder)).code).toBe('WORKSPACE_DAMAGED');
    rmSync(join(folder, 'register.db'));
    expect((await refusalOf(folder)).code).toBe('WORKSPACE_DAMAGED');
  });
});
