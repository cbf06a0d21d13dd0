import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../../../main/hosts/cli/run-cli.ts';
import { passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

// A backup takes what is whole and names what is not: one bad document never ends it, and never goes unsaid.

let test: TestApp;
let backup: string;
const contents = ['first', 'second', 'third'].map((word) => `${word} document. `.repeat(4000));

beforeEach(async () => {
  test = await startWithWorkspace();
  backup = join(test.folder, '..', 'backup');
  const { reference } = value(
    await test.client.partner.create({ fields: { name: 'Fictional Aid', country: 'SS' } }),
  );
  for (const [n, content] of contents.entries()) {
    const file = { name: `policy ${n + 1}.txt`, bytes: new Uint8Array(Buffer.from(content)) };
    value(await test.client.evidence.add({ partner: reference, file, fields: {} }));
  }
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const evidence = () => join(test.folder, 'evidence.db');
const makeBackup = async () => value(await test.client.workspace.backup({ folder: backup }));
const names = (findings: readonly { details: Record<string, unknown> }[]) =>
  findings.map(({ details }) => details.name).sort();

/** Changes the documents' file while the workspace is locked, then unlocks it again. */
async function harm(change: () => void): Promise<void> {
  value(await test.client.workspace.close({}));
  change();
  value(await test.client.workspace.open({ folder: test.folder, passphrase }));
}

function edit(sql: string): void {
  const db = new Database(evidence());
  db.exec(sql);
  db.close();
}

async function readable(folder: string): Promise<string[]> {
  const copy = startApp({ folder });
  try {
    value(await copy.client.workspace.open({ folder, passphrase }));
    const found: string[] = [];
    const [partner] = value(await copy.client.partner.list({})).rows;
    const { rows } = value(await copy.client.evidence.list({ partner: partner?.id ?? '' }));
    for (const { reference } of rows) {
      const read = await copy.client.evidence.getFile({ evidence: reference });
      if (read.ok) found.push(read.value.file.name);
    }
    return found.sort();
  } finally {
    await copy.end();
  }
}

it('is complete where every document is there, and says nothing else', async () => {
  expect(await makeBackup()).toMatchObject({ complete: true, missing: [], unnamedDamaged: 0 });
  expect(readdirSync(backup).sort()).toEqual([
    'backup.json',
    'evidence.db',
    'register.db',
    'seal.txt',
    'workspace.json',
  ]);
});

describe.each<[string, () => void, string[]]>([
  [
    'one byte of a document is another',
    () => edit("UPDATE part SET body = x'00' || substr(body, 2) WHERE document = 2"),
    ['policy 2.txt'],
  ],
  ['a document is gone', () => edit('DELETE FROM document WHERE no = 3'), ['policy 3.txt']],
  ['a part of a document is gone', () => edit('DELETE FROM part WHERE document = 1'), ['policy 1.txt']],
  [
    'two documents lie in each other’s place',
    () =>
      edit(
        'UPDATE part SET document = 9 WHERE document = 1; UPDATE part SET document = 1 WHERE document = 2; UPDATE part SET document = 2 WHERE document = 9',
      ),
    ['policy 1.txt', 'policy 2.txt'],
  ],
  ['the file is gone', () => rmSync(evidence()), ['policy 1.txt', 'policy 2.txt', 'policy 3.txt']],
  [
    'the file is something else',
    () => writeFileSync(evidence(), 'no database at all, and long enough to be taken for one. '.repeat(900)),
    ['policy 1.txt', 'policy 2.txt', 'policy 3.txt'],
  ],
  [
    'the file is cut in the middle',
    () => writeFileSync(evidence(), readFileSync(evidence()).subarray(0, 16_384 * 3)),
    ['policy 1.txt', 'policy 2.txt', 'policy 3.txt'],
  ],
])('where %s', (_, change, gone) => {
  it('takes all the rest, names what is missing, and carries that along', async () => {
    await harm(change);
    const made = await makeBackup();
    expect(made.complete).toBe(false);
    expect(names(made.missing)).toEqual(gone);
    expect(made.missing.every(({ partner }) => partner?.name === 'Fictional Aid')).toBe(true);
    const sheet = readFileSync(join(backup, 'INCOMPLETE.txt'), 'utf8');
    expect(sheet).toContain(`damaged in the workspace: ${gone.length}.`);
    expect(sheet).toContain('هذه النسخة الاحتياطية ناقصة');
    // It lies there unencrypted.
    expect(sheet).not.toMatch(/policy|Fictional/);
    const all = ['policy 1.txt', 'policy 2.txt', 'policy 3.txt'];
    expect(await readable(backup)).toEqual(all.filter((name) => !gone.includes(name)));
  });
});

it('is complete again, and says so, once the document was added anew', async () => {
  await harm(() => edit('DELETE FROM part WHERE document = 2'));
  expect((await makeBackup()).complete).toBe(false);
  const [partner] = value(await test.client.partner.list({})).rows;
  const bytes = new Uint8Array(Buffer.from(contents[1] ?? ''));
  const file = { name: 'policy 2.txt', bytes };
  await test.client.evidence.add({ partner: partner?.reference ?? '', file, fields: {} });
  expect(await makeBackup()).toMatchObject({ complete: true, missing: [] });
  expect(existsSync(join(backup, 'INCOMPLETE.txt'))).toBe(false);
  expect(JSON.parse(readFileSync(join(backup, 'backup.json'), 'utf8'))).toMatchObject({ missing: 0 });
});

it('keeps what an earlier copy has whole', async () => {
  await makeBackup();
  await harm(() => rmSync(evidence()));
  expect(await makeBackup()).toMatchObject({ complete: true });
  expect(await readable(backup)).toHaveLength(3);
});

it('counts damaged documents that nothing names, and calls the copy complete', async () => {
  await harm(() =>
    edit(
      "INSERT INTO document (no, address, parts) VALUES (8, x'aa', 1); INSERT INTO part VALUES (8, 0, x'bb', x'cc')",
    ),
  );
  expect(await makeBackup()).toMatchObject({ complete: true, unnamedDamaged: 1 });
});

it('ends the command line with 1, and prints the list all the same', async () => {
  value(await test.client.workspace.close({}));
  edit('DELETE FROM document WHERE no = 1');
  let printed = '';
  const exit = await runCli(['workspace', 'backup', '--workspace', test.folder, '--folder', backup], {
    cwd: test.folder,
    env: { PSEA_PASSPHRASE: passphrase },
    version: '0.0.0-test',
    readStandardInput: async () => '',
    compose: async () => startApp().app,
    print: (text) => {
      printed += text;
    },
    printBytes: () => {},
    printError: (text) => {
      printed += text;
    },
  });
  expect(exit).toBe(1);
  expect(JSON.parse(printed)).toMatchObject({
    complete: false,
    missing: [{ code: 'DOCUMENT_MISSING', details: { name: 'policy 1.txt' } }],
  });
});
