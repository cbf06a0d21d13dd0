import { safeStorage } from 'electron';
import { ownValue } from '../../../shared/ground/own-value.ts';
import type { PreferenceStore } from '../stored-preferences.ts';

/** `locked`: the system keeps it, and doesn't give it now. `none`: there is none, or it can be opened by nobody any more. */
export type Recalled = { readonly key: string } | 'locked' | 'none';

/** Workspace keys, encrypted by the system for this person; only the encrypted form is ever written. */
export interface Keychain {
  /** False where the system has no real encryption, as on a Linux desktop without a wallet. Asks nothing of the system. */
  isOffered(): boolean;
  folders(): string[];
  /** False when the system would not keep it, or would keep it under a key that everybody knows. */
  remember(folder: string, key: string): Promise<boolean>;
  recall(folder: string): Promise<Recalled>;
  forget(folder: string): void;
}

/** As long as it takes a person to find and type the passphrase of a wallet. */
const longestAnswer = 60_000;

export function createKeychain(preferences: PreferenceStore): Keychain {
  const keys = () => preferences.read().keys;
  const forget = (folder: string) => {
    const { [folder]: _forgotten, ...others } = keys();
    preferences.write({ keys: others });
  };
  return {
    isOffered: hasRealBackend,
    folders: () => Object.keys(keys()),
    remember: async (folder, key) => {
      if (!hasRealBackend()) return false;
      const encrypted = await inTime(
        safeStorage
          .isAsyncEncryptionAvailable()
          .then((isThere) => (isThere ? safeStorage.encryptStringAsync(key) : null)),
      );
      if (!encrypted || isUnderKnownKey(encrypted)) return false;
      preferences.write({ keys: { ...keys(), [folder]: encrypted.toString('base64') } });
      return true;
    },
    recall: async (folder) => {
      const kept = ownValue(keys(), folder);
      if (kept === undefined) return 'none';
      const encrypted = Buffer.from(kept, 'base64');
      if (isUnderKnownKey(encrypted)) {
        forget(folder);
        return 'none';
      }
      // Another desktop session, or a wallet that nobody opened yet: what is kept may be asked for again.
      if (!hasRealBackend()) return 'locked';
      const opened = await inTime(safeStorage.decryptStringAsync(encrypted));
      return opened ? { key: opened.result } : 'locked';
    },
    forget,
  };
}

/** Null when the system refuses, or gives no answer while a person still waits. */
async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const limit = setTimeout(() => resolve(null), longestAnswer);
  try {
    return await Promise.race([asked.catch(() => null), promise]);
  } finally {
    clearTimeout(limit);
  }
}

/** "basic_text" encrypts with a password that everybody knows. */
function hasRealBackend(): boolean {
  if (process.platform !== 'linux') return true;
  const backend = safeStorage.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
}

/** On Linux Chromium marks so what it encrypted with a key of its own source text, where it reached no wallet. */
function isUnderKnownKey(encrypted: Uint8Array): boolean {
  return process.platform === 'linux' && String.fromCharCode(...encrypted.subarray(0, 3)) === 'v10';
}
