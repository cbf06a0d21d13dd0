import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syncProgramOf } from '../../../../main/adapters/workspace/sync-program.ts';
import { passphrase, startApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';

const nowhere = { isThere: () => false, variables: {} };

describe('a folder that a program copies to other computers', () => {
  it.each([
    // Windows
    ['C:\\Users\\ana\\OneDrive\\PSEA', 'OneDrive'],
    ['C:\\Users\\ana\\OneDrive - Fictional Agency\\PSEA\\workspace', 'OneDrive'],
    ['D:\\Dropbox (Fictional Office)\\psea', 'Dropbox'],
    ['G:\\My Drive\\psea', 'Google Drive'],
    ['C:\\Users\\ana\\Google Drive\\psea', 'Google Drive'],
    ['C:\\Users\\ana\\iCloudDrive\\psea', 'iCloud'],
    ['C:\\Users\\ana\\Nextcloud2\\psea', 'Nextcloud'],
    ['c:\\users\\ana\\onedrive\\psea', 'OneDrive'],
    // macOS
    ['/Users/ana/Library/CloudStorage/OneDrive-FictionalAgency/psea', 'OneDrive'],
    ['/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive/psea', 'Google Drive'],
    ['/Users/ana/Library/CloudStorage/Dropbox/psea', 'Dropbox'],
    ['/Users/ana/Library/CloudStorage/Tresorit-Ana/psea', 'Tresorit-Ana'],
    ['/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/psea', 'iCloud'],
    ['/Users/ana/Dropbox/psea', 'Dropbox'],
    // Linux
    ['/home/ana/Nextcloud/psea', 'Nextcloud'],
    ['/home/ana/ownCloud/psea', 'Nextcloud'],
    ['/home/ana/OneDrive/psea', 'OneDrive'],
  ])('%s is recognised by its path', (folder, program) => {
    expect(syncProgramOf(folder, nowhere)).toBe(program);
  });

  it.each([
    'C:\\Users\\ana\\Documents\\PSEA',
    '/Users/ana/Documents/Dropboxes/psea',
    '/home/ana/work/one drive away/psea',
    '/home/ana/nextcloud-notes/psea',
    '/srv/boxes/psea',
    '/home/ana/My Drives/psea',
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
