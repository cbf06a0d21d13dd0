import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Programs that copy folders between computers behind the back of whoever writes in them. */
interface SyncProgram {
  readonly name: string;
  /** Folders that it makes, as their names are on any of the three systems. */
  readonly folders: readonly RegExp[];
  /** Files and folders that it leaves at the top of what it copies. */
  readonly markers: readonly string[];
}

const programs: readonly SyncProgram[] = [
  {
    name: 'OneDrive',
    folders: [/^onedrive( ?[-–] ?.+)?$/i, /^onedrivecloudtemp$/i],
    markers: ['.849C9593-D756-4E56-8D6E-42412F2A707B'],
  },
  {
    name: 'Dropbox',
    folders: [/^dropbox( ?[-(].+)?$/i],
    markers: ['.dropbox', '.dropbox.cache'],
  },
  {
    name: 'Google Drive',
    folders: [/^google ?drive( ?[-(].+)?$/i, /^(my drive|mon drive|mi unidad)$/i, /^drivefs$/i],
    markers: ['.shortcut-targets-by-id', '.tmp.driveupload', '.tmp.drivedownload'],
  },
  {
    name: 'Nextcloud',
    folders: [/^nextcloud ?\d*$/i, /^owncloud( ?[-–] ?.+)?$/i],
    markers: ['.nextcloudsync.log', '.owncloudsync.log', '.sync-exclude.lst'],
  },
  {
    name: 'iCloud',
    folders: [/^icloud ?drive$/i, /^com~apple~clouddocs$/i, /^mobile documents$/i],
    markers: ['.iCloudDriveIgnore'],
  },
  { name: 'Box', folders: [/^box( sync|-box)$/i], markers: [] },
  { name: 'Syncthing', folders: [/^syncthing$/i], markers: ['.stfolder'] },
];

/** macOS keeps what any such program copies under this folder, one folder for each account. */
const cloudStorage = /[\\/]Library[\\/]CloudStorage[\\/]([^\\/]+)/i;

/** Folders whose contents a program copies though nothing in their names says so, as the system was told. */
const toldBy: Readonly<Record<string, string>> = {
  OneDrive: 'OneDrive',
  OneDriveCommercial: 'OneDrive',
  OneDriveConsumer: 'OneDrive',
};

/** Where to look; the system's own but in tests. */
export interface SyncLook {
  readonly isThere: (path: string) => boolean;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

const here: SyncLook = { isThere: existsSync, variables: process.env };

/**
 * The program that copies a folder to other computers, told by names in its path and by what such programs leave in the
 * folders above; null where nothing tells of one. A folder of another name without any mark isn't recognised.
 */
export function syncProgramOf(folder: string, look: SyncLook = here): string | null {
  const parts = folder.split(/[\\/]+/).filter((part) => part !== '');
  const byAccount = cloudStorage.exec(folder)?.[1];
  if (byAccount !== undefined) return programOf(byAccount.split('-')[0] ?? '') ?? byAccount;
  const byName = parts.map(programOf).find((name) => name !== null);
  return byName ?? programTold(folder, look) ?? programMarked(folder, look);
}

function programOf(part: string): string | null {
  return programs.find(({ folders }) => folders.some((form) => form.test(part)))?.name ?? null;
}

function programTold(folder: string, { variables }: SyncLook): string | null {
  const inside = (outer: string | undefined) => {
    const plain = (path: string) =>
      `${path
        .replace(/[\\/]+$/, '')
        .replaceAll('\\', '/')
        .toLowerCase()}/`;
    return outer !== undefined && outer !== '' && plain(folder).startsWith(plain(outer));
  };
  return Object.entries(toldBy).find(([variable]) => inside(variables[variable]))?.[1] ?? null;
}

function programMarked(folder: string, { isThere }: SyncLook): string | null {
  for (let place = resolve(folder); ; place = dirname(place)) {
    const found = programs.find(({ markers }) => markers.some((marker) => isThere(join(place, marker))));
    if (found) return found.name;
    if (place === dirname(place)) return null;
  }
}
