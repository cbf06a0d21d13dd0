import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syncProgramOf } from '../../../../main/adapters/workspace/sync-program.ts';
import { passphrase, startApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';

/** Homes of a fictional person on the three systems, put together so that none names a place on a real machine. */
const windows = ['C:', 'Users', 'ana'].join('\\');
const mac = ['', 'Users', 'ana'].join('/');
const linux = ['', 'home', 'ana'].join('/');
const nowhere = { isThere: () => false, variables: {} };

describe('a folder that a program copies to other computers', () => {
  it.each([
    // Windows
    [`${windows}\\OneDrive\\PSEA`, 'OneDrive'],
    [`${windows}\\OneDrive - Fictional Agency\\PSEA\\workspace`, 'OneDrive'],
    ['D:\\Dropbox (Fictional Office)\\psea', 'Dropbox'],
    ['G:\\My Drive\\psea', 'Google Drive'],
    [`${windows}\\Google Drive\\psea`, 'Google Drive'],
    [`${windows}\\iCloudDrive\\psea`, 'iCloud'],
    [`${windows}\\Nextcloud2\\psea`, 'Nextcloud'],
    [`${windows.toLowerCase()}\\onedrive\\psea`, 'OneDrive'],
    // macOS
    [`${mac}/Library/CloudStorage/OneDrive-FictionalAgency/psea`, 'OneDrive'],
    [`${mac}/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive/psea`, 'Google Drive'],
    [`${mac}/Library/CloudStorage/Dropbox/psea`, 'Dropbox'],
    [`${mac}/Library/CloudStorage/Tresorit-Ana/psea`, 'Tresorit-Ana'],
    [`${mac}/Library/Mobile Documents/com~apple~CloudDocs/psea`, 'iCloud'],
    [`${mac}/Dropbox/psea`, 'Dropbox'],
    // Linux
    [`${linux}/Nextcloud/psea`, 'Nextcloud'],
    [`${linux}/ownCloud/psea`, 'Nextcloud'],
    [`${linux}/OneDrive/psea`, 'OneDrive'],
  ])('%s is recognised by its path', (folder, program) => {
    expect(syncProgramOf(folder, nowhere)).toBe(program);
  });

  it.each([
    `${windows}\\Documents\\PSEA`,
    `${mac}/Documents/Dropboxes/psea`,
    `${linux}/work/one drive away/psea`,
    `${linux}/nextcloud-notes/psea`,
    '/srv/boxes/psea',
    `${linux}/My Drives/psea`,
  ])('%s is none', (folder) => {
    expect(syncProgramOf(folder, nowhere)).toBeNull();
  });

  it('is recognised where the system was told of it, whatever its name', () => {
    const look = { isThere: () => false, variables: { OneDriveCommercial: 'D:\\Fictional Agency\\' } };
    expect(syncProgramOf('D:\\Fictional Agency\\psea', look)).toBe('OneDrive');
    expect(syncProgramOf('D:\\Fictional Agency 2\\psea', look)).toBeNull();
    expect(syncProgramOf('D:\\psea', { ...look, variables: { OneDrive: '' } })).toBeNull();
  });
});

describe('a workspace in such a folder', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'psea-sync-'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each([
    ['by its name', 'OneDrive - Fictional Agency', null, 'OneDrive'],
    ['by what lies above it', 'shared', '.stfolder', 'Syncthing'],
    ['not at all elsewhere', 'own', null, null],
  ])('is told %s, at its making and at each opening', async (_how, name, marker, program) => {
    const place = join(root, name);
    mkdirSync(place);
    if (marker) writeFileSync(join(place, marker), '');
    const test = startApp({ folder: join(place, 'deep', 'workspace') });
    const made = value(
      await test.client.workspace.create({ folder: test.folder, passphrase, office: 'Fictional', officer }),
    );
    expect(made.status.syncedBy).toBe(program);
    value(await test.client.workspace.close({}));
    expect(value(await test.client.workspace.open({ folder: test.folder, passphrase })).syncedBy).toBe(
      program,
    );
    await test.end();
  });
});
