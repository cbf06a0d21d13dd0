import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './main-app.ts';
import type { SafeStorageSlice } from './slice.ts';

const NONCE = 12;
const TAG = 16;

/** The wallet of one computer: its key stays there between starts. */
function walletKey(): Buffer {
  const file = join(home, 'wallet');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32));
  return readFileSync(file);
}

export const safeStorage = {
  isAsyncEncryptionAvailable: async () => true,
  getSelectedStorageBackend: () =>
    process.env.PSEA_STAND_IN_WALLET === 'none' ? 'basic_text' : 'gnome_libsecret',
  encryptStringAsync: async (text) => {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', walletKey(), nonce);
    const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), encrypted]);
  },
  decryptStringAsync: async (encrypted) => {
    const cipher = createDecipheriv('aes-256-gcm', walletKey(), encrypted.subarray(0, NONCE));
    cipher.setAuthTag(encrypted.subarray(NONCE, NONCE + TAG));
    const text = Buffer.concat([cipher.update(encrypted.subarray(NONCE + TAG)), cipher.final()]);
    return { result: text.toString('utf8'), shouldReEncrypt: false };
  },
} satisfies SafeStorageSlice;
