import { createHmac, randomBytes } from 'node:crypto';
import { armor, Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { normalPassphrase } from '../../../../shared/record/workspace/passphrase.ts';
import { canDeriveBeside, scryptIdentity, scryptRecipient, usualWork } from './age-scrypt.ts';

/**
 * The workspace's key is 256 random bits, here always 64 lower-case hexadecimal digits. It is never kept
 * bare: each way to unlock it is an armored age file of its own, since age's passphrase recipient (scrypt)
 * may not share a file with another recipient.
 */
export function newWorkspaceKey(): string {
  return randomBytes(32).toString('hex');
}

/** `workFactor` is the base-2 logarithm of scrypt's cost; undefined takes age's own default. */
export async function wrapWithPassphrase(
  key: string,
  passphrase: string,
  workFactor?: number,
): Promise<string> {
  const encrypter = new Encrypter();
  if (canDeriveBeside) encrypter.addRecipient(scryptRecipient(normalPassphrase(passphrase), workFactor));
  else {
    encrypter.setPassphrase(normalPassphrase(passphrase));
    encrypter.setScryptWorkFactor(workFactor ?? usualWork);
  }
  return armor.encode(await encrypter.encrypt(key));
}

export async function wrapWithRecoveryKey(key: string, identity: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  return armor.encode(await encrypter.encrypt(key));
}

/** The key, or null when the passphrase doesn't open it. Give it only a wrapping whose checksum was right. */
export function unwrapWithPassphrase(wrapped: string, passphrase: string): Promise<string | null> {
  const decrypter = new Decrypter();
  if (canDeriveBeside) decrypter.addIdentity(scryptIdentity(normalPassphrase(passphrase)));
  else decrypter.addPassphrase(normalPassphrase(passphrase));
  return decrypt(decrypter, wrapped);
}

/** The key, or null when the recovery key is that of another workspace, or was renewed. */
export function unwrapWithRecoveryKey(wrapped: string, identity: string): Promise<string | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypt(decrypter, wrapped);
}

/** Tells a right key from a wrong one before the database is touched; says nothing about the key itself. */
export function keyCheck(key: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update('workspace key').digest('hex').slice(0, 32);
}

export function isWorkspaceKey(key: string): boolean {
  return /^[0-9a-f]{64}$/.test(key);
}

async function decrypt(decrypter: Decrypter, wrapped: string): Promise<string | null> {
  return decrypter.decrypt(armor.decode(wrapped), 'text').catch(() => null);
}
