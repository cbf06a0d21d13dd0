/** Crockford base32: no letter that is mistaken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What two people read to each other to know that a device is the one they think: 100 bits of the SHA-256 of its id,
 * in five groups, such as "K7QF2-…". `sha256` hashes text into hexadecimal.
 */
export function fingerprintOf(device: string, sha256: (text: string) => string): string {
  const bits = [...sha256(device)]
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  return Array.from({ length: 5 }, (_, group) =>
    Array.from({ length: 4 }, (_, place) => {
      const at = (group * 4 + place) * 5;
      return alphabet.charAt(Number.parseInt(bits.slice(at, at + 5), 2));
    }).join(''),
  ).join('-');
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
