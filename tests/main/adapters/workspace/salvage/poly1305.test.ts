import { expect, it } from 'vitest';
import { poly1305 } from '../../../../../main/adapters/workspace/salvage/poly1305.ts';

// RFC 8439, 2.5.2 and the edges of its appendix A.3: numbers that the last subtraction and the last sum carry over.

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

it.each([
  [
    'the text of the RFC',
    Buffer.from('Cryptographic Forum Research Group'),
    '85d6be7857556d337f4452fe42d506a80103808afb0db2fd4abff6af4149f51b',
    'a8061dc1305136c6c22b8baf0c0127a9',
  ],
  ['nothing but zeros', Buffer.alloc(64), '00'.repeat(32), '00'.repeat(16)],
  ['a sum that is not reduced', hex('ff'.repeat(16)), `02${'00'.repeat(31)}`, `03${'00'.repeat(15)}`],
  [
    'a sum that carries beyond 128 bits',
    hex(`02${'00'.repeat(15)}`),
    `02${'00'.repeat(15)}${'ff'.repeat(16)}`,
    `03${'00'.repeat(15)}`,
  ],
  [
    'a sum that is the prime itself',
    hex(`fd${'ff'.repeat(15)}`),
    `02${'00'.repeat(31)}`,
    `fa${'ff'.repeat(15)}`,
  ],
])('%s', (_name, message, key, tag) => {
  expect(poly1305(message, hex(key)).toString('hex')).toBe(tag);
});
