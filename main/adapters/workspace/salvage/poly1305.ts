/** 2^130 - 5, the prime of Poly1305 (RFC 8439). */
const prime = (1n << 130n) - 5n;
const clamp = 0x0ffffffc0ffffffc0ffffffc0fffffffn;
const low128 = (1n << 128n) - 1n;

/** The tag of a message under a one-time key of 32 bytes, as RFC 8439 has it: Node gives it only within its own AEAD. */
export function poly1305(message: Buffer, key: Buffer): Buffer {
  const factor = littleEndian(key, 0, 16) & clamp;
  let sum = 0n;
  for (let at = 0; at < message.length; at += 16) {
    const length = Math.min(16, message.length - at);
    sum = ((sum + littleEndian(message, at, length) + (1n << BigInt(8 * length))) * factor) % prime;
  }
  const total = (sum + littleEndian(key, 16, 16)) & low128;
  const tag = Buffer.alloc(16);
  tag.writeBigUInt64LE(total & 0xffffffffffffffffn, 0);
  tag.writeBigUInt64LE(total >> 64n, 8);
  return tag;
}

function littleEndian(bytes: Buffer, at: number, length: number): bigint {
  if (length === 16) return bytes.readBigUInt64LE(at) | (bytes.readBigUInt64LE(at + 8) << 64n);
  let value = 0n;
  for (let index = length - 1; index >= 0; index -= 1) value = (value << 8n) | BigInt(bytes[at + index] ?? 0);
  return value;
}
