/**
 * Opens workspaces that can't be written to, tries to change each in every way, and prints what it was told as JSON.
 * Started by read-only.test.ts, as an account or in a place without the right to write.
 */
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { code, passphrase, startApp, value } from '../../../support/app.ts';
import { allRequests } from './all-requests.ts';

const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`psea-reading-${process.pid}-`));

async function tellOf(folder: string, at: number): Promise<object> {
  const test = startApp({ folder });
  const { client, app } = test;
  const opened = await client.workspace.open({ folder, passphrase });
  if (!opened.ok) return { opened: opened.error, copiesAfter: copies().length };
  const copiesWhileOpen = copies().length;
  const { rows } = value(await client.partner.list({}));
  const partner = rows[0]?.reference ?? '';
  const [piece] = value(await client.evidence.list({ partner })).rows;
  const read = await client.evidence.getFile({ evidence: piece?.reference ?? '' });
  const refusals: Record<string, string> = {};
  for (const { path, changes } of allRequests()) {
    const name = path.join('.');
    // They are about other workspaces, or end this one.
    const isElsewhere =
      /^(?:workspace\.(?:create|open|recover|close|restore|salvage)|demo\.create|journal\.createWorkspace)$/;
    if (!changes || isElsewhere.test(name)) continue;
    refusals[name] = code(await app.dispatch(path, {}));
  }
  const list = new TextEncoder().encode('Partner name\nFictional Hill Trust\n');
  const backup = join(tmpdir(), `psea-read-only-${process.pid}-${at}`);
  const recoveryKey = process.env.PSEA_TEST_KEY ?? '';
  const answer = {
    status: value(await client.workspace.getStatus({})),
    partners: rows.map(({ name }) => name),
    history: value(await client.partner.getHistory({ partner })).total,
    read: read.ok ? new TextDecoder().decode(read.value.file.bytes) : read.error,
    refusals,
    direct: code(await client.partner.create({ fields: { name: 'Lost' } })),
    preview: code(await client.partner.previewImport({ file: { name: 'list.csv', bytes: list } })),
    report: code(await client.register.exportExcel({})),
    problems: value(await client.workspace.check({})).problems,
    backup: { code: code(await client.workspace.backup({ folder: backup })), folder: backup },
    recover: code(await client.workspace.recover({ folder, recoveryKey, newPassphrase: passphrase })),
    copiesWhileOpen,
    bugs: test.bugs.map(String),
  };
  await app.close();
  return { ...answer, copiesAfter: copies().length };
}

const told: object[] = [];
for (const [at, folder] of process.argv.slice(2).entries()) told.push(await tellOf(folder, at));
process.stdout.write(JSON.stringify(told));
