import { createCipheriv, createDecipheriv, getCiphers, randomBytes, scrypt } from 'node:crypto';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

/**
 * age's way to a file key by a passphrase (https://c2sp.org/age, "The scrypt recipient type"), with the derivation left
 * to Node: the same key from the same file, off the thread that answers requests, in memory that the system gets back
 * at once. Everything else of age, the header's seal among it, stays age's own.
 */

const kind = 'scrypt';
const label = new TextEncoder().encode('age-encryption.org/v1/scrypt');
const saltBytes = 16;
const bodyBytes = 32;
/** Above this, opening a file that somebody else made could be made to cost any time and memory. */
const mostWork = 20;
/** The age that other programs use writes the same. */
export const usualWork = 18;

const cipher = 'chacha20-poly1305';
const tagBytes = 16;
/** Each key seals one thing. */
const nonce = new Uint8Array(12);

/** Electron's build of Node may lack the cipher; there age's own derivation stays in use. */
export const canDeriveBeside = getCiphers().includes(cipher);

/** Opens what was wrapped by the passphrase. Throws for a wrapping that is none, gives null for another passphrase. */
export function scryptIdentity(passphrase: string): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const own = stanzas.find(({ args }) => args[0] === kind);
      if (!own) return null;
      if (stanzas.length > 1) throw new Error('A passphrase shares its file with another way to open it.');
      const { salt, work } = readArguments(own);
      if (own.body.length !== bodyBytes) throw new Error('The wrapped key has another length.');
      return openKey(own.body, await deriveKey(passphrase, salt, work));
    },
  };
}

/** Wraps by the passphrase. `work` is the base-2 logarithm of scrypt's cost. */
export function scryptRecipient(passphrase: string, work: number = usualWork): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(saltBytes);
      const sealed = sealKey(fileKey, await deriveKey(passphrase, salt, work));
      return [new Stanza([kind, withoutPadding(salt), String(work)], sealed)];
    },
  };
}

function readArguments({ args }: Stanza): { readonly salt: Uint8Array; readonly work: number } {
  const [, given = '', cost = ''] = args;
  const salt = Buffer.from(given, 'base64');
  const isSalt = salt.byteLength === saltBytes && withoutPadding(salt) === given;
  if (args.length !== 3 || !isSalt || !/^[1-9][0-9]*$/.test(cost))
    throw new Error('The passphrase’s part of the file can’t be read.');
  const work = Number(cost);
  if (work > mostWork) throw new Error('The passphrase’s part of the file asks for too much work.');
  return { salt, work };
}

const withoutPadding = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

function deriveKey(passphrase: string, salt: Uint8Array, work: number): Promise<Buffer> {
  const options = { N: 2 ** work, r: 8, p: 1 };
  // The table alone takes 128 bytes for each unit of cost and block; Node refuses what is not allowed beforehand.
  const maxmem = 128 * options.r * (options.N + 64);
  return new Promise((resolve, reject) => {
    scrypt(
      new TextEncoder().encode(passphrase),
      Buffer.concat([label, salt]),
      32,
      { ...options, maxmem },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
}

function sealKey(fileKey: Uint8Array, key: Uint8Array): Uint8Array {
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes });
  return new Uint8Array(Buffer.concat([sealing.update(fileKey), sealing.final(), sealing.getAuthTag()]));
}

function openKey(body: Uint8Array, key: Uint8Array): Uint8Array | null {
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes });
  opening.setAuthTag(body.subarray(bodyBytes - tagBytes));
  try {
    return new Uint8Array(
      Buffer.concat([opening.update(body.subarray(0, bodyBytes - tagBytes)), opening.final()]),
    );
  } catch {
    return null;
  }
}
