import { expect, it } from 'vitest';
import { utf16Flavour } from '../../../main/adapters/file-kind.ts';

const text = 'Nom;Pays\r\nФонд «Безопасный город»;Кыргызстан\r\n';
const littleEndian = Buffer.from(text, 'utf16le');
const bigEndian = Buffer.from(littleEndian).swap16();

it('UTF-16 is told by its mark, and without one by where the zero bytes stand', () => {
  for (const [bytes, flavour] of [
    [littleEndian, 'utf-16le'],
    [bigEndian, 'utf-16be'],
    [Buffer.from([0xff, 0xfe, 0x61]), 'utf-16le'],
    [Buffer.from([0xfe, 0xff, 0x61]), 'utf-16be'],
  ] as const)
    expect(utf16Flavour(bytes)).toBe(flavour);
});

it('what has half a mark, no zero bytes or zero bytes on both sides is no UTF-16', () => {
  for (const bytes of [
    Buffer.from(text),
    Buffer.from([0xfe, 0x61, 0x62, 0x63]),
    Buffer.from([0x61, 0xff, 0x62, 0x63]),
    Buffer.concat([littleEndian, bigEndian]),
    Buffer.alloc(0),
  ])
    expect(utf16Flavour(bytes)).toBeNull();
});
