import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import {
  initialPreferences,
  type PreferenceStore,
  type StoredPreferences,
  storedPreferencesSchema,
} from '../stored-preferences.ts';

const name = 'preferences';

/** Preferences in electron-store. A file that can't be read is set aside, never written over. */
export function createPreferenceStore(folder: string): PreferenceStore {
  const store = openStore(folder);
  return {
    read: () => {
      const parsed = storedPreferencesSchema.safeParse({ ...initialPreferences, ...store.store });
      return parsed.success ? parsed.data : initialPreferences;
    },
    write: (change) => store.set(change),
  };
}

function openStore(cwd: string): ElectronStore<Partial<StoredPreferences>> {
  const open = () =>
    new ElectronStore<Partial<StoredPreferences>>({ name, cwd, accessPropertiesByDotNotation: false });
  const file = join(cwd, `${name}.json`);
  let store: ElectronStore<Partial<StoredPreferences>>;
  try {
    store = open();
    const isReadable = storedPreferencesSchema.safeParse({ ...initialPreferences, ...store.store }).success;
    if (!isReadable) throw new SyntaxError('The preferences have another form.');
  } catch (error) {
    if (!(error instanceof SyntaxError) || !existsSync(file)) throw error;
    renameSync(file, `${file}.damaged`);
    store = open();
  }
  // electron-store answers windows on a channel of its own; ours have one channel and need no other.
  ipcMain.removeAllListeners('electron-store-get-data');
  return store;
}
