import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { armor } from 'age-encryption';
import { expect, it } from 'vitest';
import { composeApp } from '../../../main/hosts/compose.ts';
import { noRecentWorkspaces } from '../../../main/hosts/recent-workspaces.ts';
import { officer } from '../../support/desk.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Tests open hundreds of workspaces whose passphrase is cheap to guess. What people make must not be among them.
it('makes a workspace whose passphrase costs the full price to guess, as the hosts compose the application', async () => {
  const folder = join(temporaryFolder(), 'workspace');
  const bugs: unknown[] = [];
  const app = composeApp({
    recent: noRecentWorkspaces(folder),
    logBug: (_reference, error) => bugs.push(error),
  });
  const created = await app.dispatch(['workspace', 'create'], {
    folder,
    passphrase: 'a fictional passphrase',
    office: 'Fictional office',
    officer,
  });
  await app.close();
  expect([created, bugs]).toMatchObject([{ ok: true }, []]);
  const { keys } = JSON.parse(readFileSync(join(folder, 'workspace.json'), 'utf8'));
  const wrapped = Buffer.from(armor.decode(keys.passphrase)).toString('latin1');
  const [, cost] = /^-> scrypt \S+ (\d+)$/m.exec(wrapped) ?? [];
  expect(Number(cost)).toBeGreaterThanOrEqual(18);
});
