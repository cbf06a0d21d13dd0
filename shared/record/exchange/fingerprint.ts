import { inReadGroups } from '../../ground/read-aloud.ts';

/**
 * What two people read to each other to know that a device is the one they think: 100 bits of the SHA-256 of its id,
 * in five groups, such as "K7QF-…". `sha256` hashes text into hexadecimal.
 */
export function fingerprintOf(device: string, sha256: (text: string) => string): string {
  return inReadGroups(sha256(device), 5, 4);
}

/** Whether a fingerprint that somebody typed is that one; case, spaces and look-alike letters don't matter. */
export function isFingerprint(typed: string, fingerprint: string): boolean {
  return plain(typed) === plain(fingerprint) && plain(typed).length === 20;
}

const plain = (text: string) =>
  text
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
