import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import { renamePatientlySync } from '../../adapters/patient-rename.ts';
import {
  initialPreferences,
  type PreferenceStore,
  type StoredPreferences,
  storedPreferencesSchema,
} from '../stored-preferences.ts';

const name = 'preferences';

/** Which file could not be read; `isKept`: it was set aside there. */
export interface PreferencesProblem {
  readonly file: string;
  readonly isKept: boolean;
}

export interface OpenedPreferences {
  readonly preferences: PreferenceStore;
  readonly problem: PreferencesProblem | null;
}

/**
 * Preferences in electron-store. A file of another form is set aside, never written over. Where the file can't be read or
 * written, what is chosen holds until the program ends: preferences never stand in the way of the record.
 */
export function createPreferenceStore(
  folder: string,
  logBug: (reference: string, error: unknown) => void,
): OpenedPreferences {
  const { store, problem } = openStore(folder, logBug);
  let unsaved: Partial<StoredPreferences> = {};
  const read = () => {
    const parsed = storedPreferencesSchema.safeParse({ ...initialPreferences, ...stored(store), ...unsaved });
    return parsed.success ? parsed.data : initialPreferences;
  };
  const write = (change: Partial<StoredPreferences>) => {
    try {
      if (!store) throw new Error('The preferences could not be opened.');
      store.set({ ...unsaved, ...change });
      unsaved = {};
    } catch (error) {
      unsaved = { ...unsaved, ...change };
      if (store) logBug('PREFERENCES', error);
    }
  };
  return { preferences: { read, write }, problem };
}

type Store = ElectronStore<Partial<StoredPreferences>>;

function openStore(cwd: string, logBug: (reference: string, error: unknown) => void) {
  const open = () =>
    new ElectronStore<Partial<StoredPreferences>>({ name, cwd, accessPropertiesByDotNotation: false });
  const file = join(cwd, `${name}.json`);
  let store: Store | null = null;
  let problem: PreferencesProblem | null = null;
  try {
    try {
      store = open();
      const isReadable = storedPreferencesSchema.safeParse({ ...initialPreferences, ...store.store }).success;
      if (!isReadable) throw new SyntaxError('The preferences have another form.');
    } catch (error) {
      if (!(error instanceof SyntaxError) || !existsSync(file)) throw error;
      renamePatientlySync(file, `${file}.damaged`);
      problem = { file: `${file}.damaged`, isKept: true };
      store = open();
    }
  } catch (error) {
    logBug('PREFERENCES', error);
    problem = { file, isKept: false };
    store = null;
  }
  // electron-store answers windows on a channel of its own; ours have one channel and need no other.
  ipcMain.removeAllListeners('electron-store-get-data');
  return { store, problem };
}

function stored(store: Store | null): Partial<StoredPreferences> {
  try {
    return store?.store ?? {};
  } catch {
    return {};
  }
}
