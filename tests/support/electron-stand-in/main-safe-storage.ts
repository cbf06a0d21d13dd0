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

const wallet = process.env.PSEA_STAND_IN_WALLET ?? 'real';
/** What Chromium puts before what it encrypted: under a wallet's key, or under the one in its source. */
const marks = { wallet: 'v11', known: 'v10' } as const;
const MARK = 3;

/** How often anything was asked of the wallet, which may show a question of its own. */
export const walletAsked: string[] = [];

/** A wallet that waits for its passphrase gives no answer until somebody types it. */
function answered<Value>(name: string, answer: () => Value): Promise<Value> {
  walletAsked.push(name);
  return wallet === 'silent' ? new Promise(() => undefined) : Promise.resolve().then(answer);
}

export const safeStorage = {
  isAsyncEncryptionAvailable: () => answered('available', () => true),
  getSelectedStorageBackend: () => (wallet === 'none' ? 'basic_text' : 'gnome_libsecret'),
  encryptStringAsync: (text) =>
    answered('encrypt', () => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', walletKey(), nonce);
      const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const mark = Buffer.from(wallet === 'unreached' ? marks.known : marks.wallet);
      return Buffer.concat([mark, nonce, cipher.getAuthTag(), encrypted]);
    }),
  decryptStringAsync: (marked) =>
    answered('decrypt', () => {
      if (wallet === 'locked')
        throw new Error('safeStorage.decryptStringAsync is temporarily unavailable. Please try again.');
      const encrypted = marked.subarray(MARK);
      const cipher = createDecipheriv('aes-256-gcm', walletKey(), encrypted.subarray(0, NONCE));
      cipher.setAuthTag(encrypted.subarray(NONCE, NONCE + TAG));
      const text = Buffer.concat([cipher.update(encrypted.subarray(NONCE + TAG)), cipher.final()]);
      return { result: text.toString('utf8'), shouldReEncrypt: false };
    }),
} satisfies SafeStorageSlice;
