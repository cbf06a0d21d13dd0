import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { tamper } from '../../../support/tamper.ts';

// A backup carries the seal over what was backed up, and says it to whoever made it.

let test: TestApp;
let backup: string;
beforeEach(async () => {
  test = await startWithWorkspace();
  backup = join(test.folder, '..', 'backup');
  await addPartner('Fictional Aid');
});
afterEach(() => test.end());

const addPartner = async (name: string) =>
  value(await test.client.partner.create({ fields: { name, country: 'SS' } }));
const makeBackup = async () => value(await test.client.workspace.backup({ folder: backup }));
const fileThere = () => readFileSync(join(backup, 'seal.txt'), 'utf8');
const problemsOf = async ({ client }: TestApp, seal: string) =>
  value(await client.workspace.check({ seal })).problems.map(({ code }) => code);

async function inCopy<Answer>(ask: (copy: TestApp) => Promise<Answer>): Promise<Answer> {
  const copy = startApp({ folder: backup });
  value(await copy.client.workspace.open({ folder: backup, passphrase }));
  const answer = await ask(copy);
  await copy.end();
  return answer;
}

it('says the seal over what was backed up, and lays it beside the copy for a person to read', async () => {
  const sealed = value(await test.client.workspace.seal({}));
  const made = await makeBackup();
  expect(made).toEqual({ folder: backup, complete: true, missing: [], unnamedDamaged: 0, ...sealed });
  const sheet = fileThere();
  expect(sheet.split('\n', 1)).toEqual([made.seal]);
  expect(sheet).toContain(`Taken on 2 March 2026; entries covered: ${made.entries}.`);
  expect(sheet).toContain(`psea workspace check --seal ${made.seal}`);
  expect(sheet).toContain('ختم مساحة عمل');
  // It lies there unencrypted.
  expect(sheet).not.toMatch(/Fictional|SS-0001/);
});

it('holds later in the workspace and in the copy, whatever was added since', async () => {
  const { seal } = await makeBackup();
  await addPartner('Added later');
  expect(await problemsOf(test, seal)).toEqual([]);
  const inBoth = await inCopy(async (copy) => {
    const before = await problemsOf(copy, seal);
    value(await copy.client.partner.create({ fields: { name: 'In the copy', country: 'KE' } }));
    return [before, await problemsOf(copy, seal)];
  });
  expect(inBoth).toEqual([[], []]);
});

it('shows that the workspace was rewritten since the backup', async () => {
  const { seal } = await makeBackup();
  await tamper(test, (db) => db.prepare("UPDATE entry SET body = replace(body, 'Aid', 'Bid')").run());
  expect(await problemsOf(test, seal)).toContain('SEAL_BROKEN');
  expect(await inCopy((copy) => problemsOf(copy, seal))).toEqual([]);
});

it('is that of the newest copy where an earlier one was brought up to date', async () => {
  const first = await makeBackup();
  await addPartner('Added later');
  const second = await makeBackup();
  expect(second.entries).toBeGreaterThan(first.entries);
  expect(fileThere()).toContain(second.seal);
  expect(fileThere()).not.toContain(first.seal);
  expect(await inCopy((copy) => problemsOf(copy, first.seal))).toEqual([]);
});

it('comes as a text to print, the same that lies beside a backup', async () => {
  const { file } = value(await test.client.workspace.exportSeal({}));
  expect(file.name).toBe('PSEA seal 2026-03-02.txt');
  await makeBackup();
  expect(new TextDecoder().decode(file.bytes)).toBe(fileThere());
});
