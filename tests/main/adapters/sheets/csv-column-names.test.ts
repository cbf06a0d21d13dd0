import { expect, test } from 'vitest';
import { readWorkbook } from '../../../../main/adapters/sheets/read-workbook.ts';
import { cellText } from '../../../../shared/ground/sheet/sheet.ts';
import { encodeText } from '../../../support/encode-text.ts';

// Too few letters for statistics: what tells the encoding is that the columns then have names that are known.
test.each([
  ['gb18030', '简称;国家'],
  ['windows-1251', 'Название;Страна'],
  ['koi8-r', 'Название;Страна'],
  ['windows-1252', 'Dénomination;Pays'],
])('a list in Latin letters under column names of another language is read: %s', async (encoding, header) => {
  const bytes = encodeText(`${header}\r\nHope for Women;Kenya\r\nWater Trust;Uganda\r\n`, encoding);
  const read = await readWorkbook({ name: 'list.csv', bytes });
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.encoding).toBe(encoding);
  expect(read.value.sheets[0]?.rows[0]?.map(cellText)).toEqual(header.split(';'));
});
