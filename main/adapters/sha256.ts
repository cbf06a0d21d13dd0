import * as crypto from 'node:crypto';

/** SHA-256 of UTF-8 text, lower-case hexadecimal. In one step where the engine has one, which costs half. */
export const sha256OfText: (text: string) => string =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text, 'hex')
    : (text) => crypto.createHash('sha256').update(text).digest('hex');
