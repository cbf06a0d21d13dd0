/**
 * Points of small order, by their y coordinate in little-endian hexadecimal with the sign taken off: a signature under
 * such a "key", or one that begins with such a point, can fit many texts. Engines differ in whether they refuse them;
 * this program does.
 */
const smallOrder: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/**
 * Whether 32 bytes may be an Ed25519 public key, or the first half of a signature: in the one spelling that RFC 8032
 * (5.1.3) allows, with y below the prime 2^255 - 19, and not of small order. Whether they are a point at all is for the
 * engine to say.
 */
export function isStrongPoint(bytes: Uint8Array): boolean {
  if (bytes.length !== 32) return false;
  const y = Buffer.from(bytes);
  y[31] = (y[31] ?? 0) & 0x7f;
  const isAbovePrime =
    (y[0] ?? 0) >= 0xed && y[31] === 0x7f && y.subarray(1, 31).every((byte) => byte === 0xff);
  return !isAbovePrime && !smallOrder.has(y.toString('hex'));
}
