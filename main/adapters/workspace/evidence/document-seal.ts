import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** In bytes. */
const nonceLength = 12;
const tagLength = 16;
const cipher = 'chacha20-poly1305';

/** Place of a part in its document; bound to the sealed bytes, so that parts can't be moved or left out. */
export interface PartPlace {
  readonly address: Uint8Array;
  readonly part: number;
  readonly parts: number;
}

export interface Sealed {
  readonly body: Uint8Array;
  /** Random nonce, then authentication tag. */
  readonly mark: Uint8Array;
}

export interface DocumentSeal {
  /** Where content of that SHA-256 (hexadecimal) lies. Without the key it tells nothing of the content. */
  addressOf(sha256: string): Buffer;
  seal(bytes: Uint8Array, place: PartPlace): Sealed;
  /** Null when the bytes were altered, or belong elsewhere. */
  unseal(sealed: Sealed, place: PartPlace): Buffer | null;
}

/**
 * Seals documents with ChaCha20-Poly1305 under keys derived from the workspace's. Each part is sealed here and
 * not page by page in the database: SQLite's own cipher is portable code, and costs three times what the
 * processor's instructions do that Node uses; with documents of many megabytes a person waits for it.
 */
export function createDocumentSeal(workspaceKey: string): DocumentSeal {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', Buffer.from(workspaceKey, 'hex'), '', `psea evidence ${purpose}`, 32));
  const contentKey = derive('content');
  const addressKey = derive('address');
  return {
    addressOf: (sha256) => createHmac('sha256', addressKey).update(sha256).digest(),
    seal(bytes, place) {
      const nonce = randomBytes(nonceLength);
      const encrypt = createCipheriv(cipher, contentKey, nonce, { authTagLength: tagLength });
      encrypt.setAAD(placeBytes(place), { plaintextLength: bytes.length });
      // A stream cipher holds nothing back, so that the end adds no bytes.
      const body = encrypt.update(bytes);
      encrypt.final();
      return { body, mark: Buffer.concat([nonce, encrypt.getAuthTag()]) };
    },
    unseal({ body, mark }, place) {
      if (mark.length !== nonceLength + tagLength) return null;
      const decrypt = createDecipheriv(cipher, contentKey, mark.subarray(0, nonceLength), {
        authTagLength: tagLength,
      });
      decrypt.setAAD(placeBytes(place), { plaintextLength: body.length });
      decrypt.setAuthTag(mark.subarray(nonceLength));
      const bytes = decrypt.update(body);
      try {
        decrypt.final();
        return bytes;
      } catch {
        return null;
      }
    },
  };
}

function placeBytes({ address, part, parts }: PartPlace): Buffer {
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(part, 0);
  numbers.writeUInt32BE(parts, 4);
  return Buffer.concat([address, numbers]);
}
