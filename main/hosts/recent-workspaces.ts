import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { syncProgramOf } from '../adapters/workspace/sync-program.ts';
import type { RecentWorkspaces } from '../core/app.ts';
import type { PreferenceStore } from './stored-preferences.ts';

const KEPT = 12;

/** Workspaces opened lately, newest first. `documents`: where a new one is suggested. */
export function recentWorkspaces(store: PreferenceStore, documents: string): RecentWorkspaces {
  return {
    list: () => store.read().recent,
    remember: (workspace) => {
      const place = truePlace(workspace.folder);
      const others = store.read().recent.filter(({ folder }) => truePlace(folder) !== place);
      store.write({ recent: [workspace, ...others].slice(0, KEPT) });
    },
    suggestedFolder: () => suggestFolder(documents),
  };
}

/** Where a folder really is: one may be reached by links, and by names of other letter case. */
function truePlace(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

/** For a host that keeps nothing on this computer, such as the command line. */
export function noRecentWorkspaces(documents: string): RecentWorkspaces {
  return {
    list: () => [],
    remember: () => undefined,
    suggestedFolder: () => suggestFolder(documents),
  };
}

/**
 * Where a new workspace would go: a folder of its own among the person's documents. Where a program copies these to other
 * computers, as OneDrive does with those of many offices, beside them at home: a record that is open doesn't bear that.
 */
export function suggestFolder(documents: string, home = homedir()): string {
  const place = syncProgramOf(documents) === null || syncProgramOf(home) !== null ? documents : home;
  return freeFolder(join(place, 'PSEA Partner Assessment'));
}

function freeFolder(folder: string): string {
  if (!existsSync(folder)) return folder;
  let number = 2;
  while (existsSync(`${folder} ${number}`)) number += 1;
  return `${folder} ${number}`;
}
