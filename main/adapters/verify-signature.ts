import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { isStrongPoint } from './workspace/keys/strong-key.ts';

/** Returns a function that checks signatures of any device; a device id that is no public key signs nothing. */
export function createVerify(): (device: string, text: string, signature: string) => boolean {
  const known = new Map<string, KeyObject | null>();
  return (device, text, signature) => {
    let key = known.get(device);
    if (key === undefined) {
      key = publicKeyOf(device);
      known.set(device, key);
    }
    if (key === null) return false;
    const bytes = Buffer.from(signature, 'base64');
    // One signature has one spelling; what Node's lenient decoder would pass over counts as altered.
    if (bytes.toString('base64') !== signature) return false;
    // Its first half is a point as a key is: OpenSSL 3.0 takes one of low order, later engines refuse it.
    return isStrongPoint(bytes.subarray(0, 32)) && verify(null, Buffer.from(text), key, bytes);
  };
}

function publicKeyOf(device: string): KeyObject | null {
  const bytes = Buffer.from(device, 'base64url');
  // One key has one name: what the lenient decoder passes over would make two devices of one.
  if (bytes.toString('base64url') !== device || !isStrongPoint(bytes)) return null;
  try {
    return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: device } });
  } catch {
    return null;
  }
}
