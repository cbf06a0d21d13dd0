import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createVerify } from '../../../../main/adapters/verify-signature.ts';
import { isStrongPoint } from '../../../../main/adapters/workspace/keys/strong-key.ts';

const identity = '0100000000000000000000000000000000000000000000000000000000000000';
const smallOrder = [
  identity,
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
];
const anotherSpelling = [
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
];
const newKey = () => generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x ?? '';

describe('a device’s public key', () => {
  it.each(smallOrder)('%s is of small order', (key) => {
    expect(isStrongPoint(Buffer.from(key, 'hex'))).toBe(false);
  });

  it.each(anotherSpelling)('%s is not the spelling of a point', (key) => {
    expect(isStrongPoint(Buffer.from(key, 'hex'))).toBe(false);
  });

  it('signs nothing where it is of small order, though engines may take it', () => {
    // The identity as key and as R, with S = 0: S·B = R + k·A holds for every text.
    const key = Buffer.from(identity, 'hex');
    const signature = Buffer.concat([key, Buffer.alloc(32)]).toString('base64');
    expect(createVerify()(key.toString('base64url'), 'any text', signature)).toBe(false);
  });

  it('is what an engine gives out', () => {
    for (let made = 0; made < 20; made += 1)
      expect(isStrongPoint(Buffer.from(newKey(), 'base64url'))).toBe(true);
  });

  it('has 32 bytes', () => {
    expect(isStrongPoint(Buffer.from(newKey(), 'base64url').subarray(1))).toBe(false);
  });
});
