import { safeStorage } from 'electron';
import { ownValue } from '../../../shared/ground/own-value.ts';
import type { PreferenceStore } from '../stored-preferences.ts';

/** Workspace keys, encrypted by the system for this person; only the encrypted form is ever written. */
export interface Keychain {
  /** False where the system has no real encryption, as on a Linux desktop without a wallet. */
  isAvailable(): Promise<boolean>;
  folders(): string[];
  remember(folder: string, key: string): Promise<void>;
  /** Null when there is none, or when the system no longer opens it. */
  recall(folder: string): Promise<string | null>;
  forget(folder: string): void;
}

export function createKeychain(preferences: PreferenceStore): Keychain {
  const keys = () => preferences.read().keys;
  return {
    isAvailable: async () => (await safeStorage.isAsyncEncryptionAvailable()) && hasRealBackend(),
    folders: () => Object.keys(keys()),
    remember: async (folder, key) => {
      const encrypted = await safeStorage.encryptStringAsync(key);
      preferences.write({ keys: { ...keys(), [folder]: encrypted.toString('base64') } });
    },
    recall: async (folder) => {
      const encrypted = ownValue(keys(), folder);
      if (encrypted === undefined || !hasRealBackend()) return null;
      try {
        return (await safeStorage.decryptStringAsync(Buffer.from(encrypted, 'base64'))).result;
      } catch {
        // The system's own key was changed or lost: the passphrase still opens the workspace.
        return null;
      }
    },
    forget: (folder) => {
      const { [folder]: _forgotten, ...others } = keys();
      preferences.write({ keys: others });
    },
  };
}

/** "basic_text" encrypts with a password that everybody knows. */
function hasRealBackend(): boolean {
  if (process.platform !== 'linux') return true;
  const backend = safeStorage.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
}
