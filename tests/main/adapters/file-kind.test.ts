import { expect, test } from 'vitest';
import { utf16Flavour } from '../../../main/adapters/file-kind.ts';
import { readWorkbook } from '../../../main/adapters/sheets/read-workbook.ts';
import { cellText } from '../../../shared/ground/sheet/sheet.ts';
import { encodeText } from '../../support/encode-text.ts';

test('a list that begins with a small ю in an older Russian encoding is no UTF-16', async () => {
  const text = 'юридическое название;Страна\r\nФонд «Безопасный город»;Кыргызстан\r\n';
  const bytes = encodeText(text, 'windows-1251');
  expect(bytes[0]).toBe(0xfe);
  expect(utf16Flavour(bytes)).toBeNull();
  const read = await readWorkbook({ name: 'list.csv', bytes });
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.encoding).toBe('windows-1251');
  expect(read.value.sheets[0]?.rows[1]?.map(cellText)).toEqual(['Фонд «Безопасный город»', 'Кыргызстан']);
});

test.each([
  [[0xff, 0xfe, 0x41, 0x00], 'utf-16le'],
  [[0xfe, 0xff, 0x00, 0x41], 'utf-16be'],
  [[0xfe, 0x41], null],
  [[0xff, 0x41], null],
  [[0x41, 0xff], null],
  [[0x41, 0xfe], null],
])('the mark at the beginning needs both of its bytes: %j', (bytes, flavour) => {
  expect(utf16Flavour(Uint8Array.from(bytes))).toBe(flavour);
});
