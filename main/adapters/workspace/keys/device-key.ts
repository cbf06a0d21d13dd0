import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { deviceCode } from '../../device-code.ts';

/** This device's Ed25519 key, with what follows from it. */
export interface DeviceKey {
  /** The public key itself, base64url: whoever holds an entry can check its signature without asking. */
  readonly id: string;
  /** Three Crockford base32 characters, part of every reference that the device gives. */
  readonly code: string;
  /** Public key, base64 of its SPKI form. */
  readonly publicKey: string;
  /** Signature of UTF-8 text, base64. */
  readonly sign: (text: string) => string;
}

/** RFC 8410, section 7: what stands before the 32 bytes of an Ed25519 seed in PKCS#8. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The device of a seed (32 bytes). */
export function deviceKeyOf(seed: Uint8Array): DeviceKey {
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' });
  const open = createPublicKey(secret);
  const id = open.export({ format: 'jwk' }).x ?? '';
  return {
    id,
    code: deviceCode(id),
    publicKey: open.export({ format: 'der', type: 'spki' }).toString('base64'),
    sign: (text) => sign(null, Buffer.from(text), secret).toString('base64'),
  };
}
