/**
 * Restores a backup over a workspace as the core does, and says when it begins. Started by kill.test.ts:
 * node kill-restorer.ts FOLDER BACKUP, with the key in PSEA_TEST_KEY.
 */
import { writeSync } from 'node:fs';
import { createWorkspaces } from '../../../../../main/adapters/workspace/create-workspaces.ts';

const [, , folder = '', from = ''] = process.argv;
const workspaces = createWorkspaces({ program: 'Kill restorer' });
const backup = await workspaces.openBackup(
  from,
  { kind: 'key', key: process.env.PSEA_TEST_KEY ?? '' },
  folder,
);
if (!backup.ok) throw new Error(backup.error.message);
writeSync(1, 'begun\n');
const staged = await workspaces.stagingFor(from, folder, false);
if (!staged.ok) throw new Error(staged.error.message);
const made = await backup.value.store.backup(staged.value, (texts) => `${[...texts].length}`);
if (!made.ok) throw new Error(made.error.message);
const taken = await workspaces.takePlace(backup.value, staged.value, folder, '2026-03-02T08:00:00.000Z');
if (!taken.ok) throw new Error(taken.error.message);
backup.value.store.close();
