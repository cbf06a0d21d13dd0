import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { normalPassphrase } from '../../../shared/record/workspace/passphrase.ts';
import type { PackageSeal, PackageUnlock } from '../../core/ports-packages.ts';
import { mostWorkFactor } from './package-parts.ts';

/**
 * A key of its own for each package: one small age file gives it to whoever may read, and every part is sealed to it.
 * So a passphrase costs its scrypt once, and a document can be read without unpacking the others.
 */
export async function newPackageKey(
  seal: PackageSeal,
  workFactor?: number,
): Promise<{ readonly sealedKey: Uint8Array; readonly recipient: string }> {
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  if (seal.kind === 'passphrase') {
    encrypter.setPassphrase(normalPassphrase(seal.passphrase));
    if (workFactor !== undefined) encrypter.setScryptWorkFactor(workFactor);
  } else {
    for (const recipient of seal.recipients) encrypter.addRecipient(recipient);
  }
  return {
    sealedKey: await encrypter.encrypt(identity),
    recipient: await identityToRecipient(identity),
  };
}

/** The package's own key, or null when the passphrase or identity doesn't open it. */
export async function unlockPackageKey(sealedKey: Uint8Array, unlock: PackageUnlock): Promise<string | null> {
  const decrypter = new Decrypter();
  try {
    if (unlock.kind === 'passphrase') decrypter.addPassphrase(normalPassphrase(unlock.passphrase));
    else decrypter.addIdentity(unlock.identity.trim());
    // The age tool writes a key with the end of its line.
    const identity = (await decrypter.decrypt(sealedKey, 'text')).trim();
    return identity.startsWith('AGE-SECRET-KEY-') ? identity : null;
  } catch {
    return null;
  }
}

/** Whether deriving the key from a passphrase would cost more than any package of ours: told before it is tried. */
export function isTooDear(sealedKey: Uint8Array): boolean {
  // The stanza stands in plain text at the start of an age file: "-> scrypt", the salt, the factor.
  const head = Buffer.from(sealedKey.subarray(0, 400)).toString('latin1');
  const factor = /^-> scrypt \S+ (\d+)$/m.exec(head)?.[1];
  return factor !== undefined && Number(factor) > mostWorkFactor;
}

/** Whether a text is a public key that a package can be sealed to. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

export async function sealBytes(bytes: Uint8Array, recipient: string): Promise<Uint8Array> {
  return encrypterTo(recipient).encrypt(bytes);
}

/** Sealed piece by piece, so that a long journal is never in memory as a whole. */
export async function sealStream(source: Readable, recipient: string): Promise<Readable> {
  const plain = Readable.toWeb(source) as unknown as globalThis.ReadableStream<Uint8Array>;
  return Readable.fromWeb((await encrypterTo(recipient).encrypt(plain)) as unknown as ReadableStream);
}

/** The content of a part; null when it isn't what was sealed with this key. */
export async function openBytes(sealed: Uint8Array, identity: string): Promise<Uint8Array | null> {
  try {
    return await decrypterOf(identity).decrypt(sealed);
  } catch {
    return null;
  }
}

/** The content of a part, piece by piece; the stream fails where a piece isn't what was sealed. */
export async function openStream(sealed: Readable, identity: string): Promise<Readable> {
  const source = Readable.toWeb(sealed) as unknown as globalThis.ReadableStream<Uint8Array<ArrayBuffer>>;
  const plain = await decrypterOf(identity).decrypt(source);
  return Readable.fromWeb(plain as unknown as ReadableStream);
}

function encrypterTo(recipient: string): Encrypter {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter;
}

function decrypterOf(identity: string): Decrypter {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter;
}
