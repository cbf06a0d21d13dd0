import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { renamePatientlySync } from '../adapters/patient-rename.ts';
import { initialPreferences, type PreferenceStore, storedPreferencesSchema } from './stored-preferences.ts';
import { writeFileWhole } from './write-file-whole.ts';

/**
 * Preferences in one JSON file. A damaged file is set aside under another name, and `onDamage` is told, so
 * that the next change does not write over what might still be read by hand.
 */
export function preferencesFile(path: string, onDamage: (keptAs: string) => void): PreferenceStore {
  const read: PreferenceStore['read'] = () => {
    if (!existsSync(path)) return initialPreferences;
    try {
      return storedPreferencesSchema.parse({
        ...initialPreferences,
        ...JSON.parse(readFileSync(path, 'utf8')),
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code) throw error;
      const keptAs = `${path}.damaged`;
      renamePatientlySync(path, keptAs);
      onDamage(keptAs);
      return initialPreferences;
    }
  };
  return {
    read,
    write: (change) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileWhole(
        path,
        new TextEncoder().encode(`${JSON.stringify({ ...read(), ...change }, null, 2)}\n`),
      );
    },
  };
}
