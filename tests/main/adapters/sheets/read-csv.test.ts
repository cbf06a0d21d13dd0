import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../main/adapters/sheets/read-workbook.ts';
import { cellText } from '../../../../shared/ground/sheet/sheet.ts';
import { encodeText } from '../../../support/encode-text.ts';

async function read(content: string | Uint8Array, name = 'list.csv', encoding?: string) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const result = await readWorkbook({ name, bytes, ...(encoding ? { encoding } : {}) });
  if (!result.ok) return result.error;
  const { encoding: found, separator, sheets } = result.value;
  return { encoding: found, separator, rows: sheets[0]!.rows.map((row) => row.map(cellText)) };
}

const lists = {
  french:
    'Nom;Pays;Référence\r\nRéseau des Femmes du Kivu;République démocratique du Congo;n° 7\r\nCoopérative l’Aïr;Niger;été\r\n',
  arabic: 'الاسم;البلد;ملاحظات\r\nجمعية النور للتنمية المحلية;اليمن;نعم\r\nمؤسسة الأمل;السودان;لا\r\n',
  russian:
    'Название;Страна;Примечание\r\nФонд «Безопасный город»;Кыргызстан;да\r\nОбщественный союз женщин;Таджикистан;нет\r\n',
  chinese: '机构名称;国家;备注\r\n社区减灾与妇女发展中心;中国;是\r\n青年志愿者协会;中国;否\r\n',
  spanish: 'Nombre;País;Teléfono\r\nFundación Barrio Seguro;Colombia;12\r\nNiñez y Acción;Perú;34\r\n',
};

describe('the encoding is recognised', () => {
  test.each([
    ['windows-1252', lists.french],
    ['windows-1252', lists.spanish],
    ['windows-1256', lists.arabic],
    ['windows-1251', lists.russian],
    ['gb18030', lists.chinese],
    ['koi8-r', lists.russian.replaceAll(/[«»]/g, '"').replaceAll('"', '')],
  ])('%s', async (encoding, text) => {
    const result = await read(encodeText(text, encoding));
    expect(result).toMatchObject({ encoding, separator: ';' });
    expect('rows' in result && result.rows[1]).toEqual(text.split('\r\n')[1]?.split(';'));
  });

  test.each(Object.entries(lists))('UTF-8 and UTF-16, marked or not: %s', async (_language, text) => {
    const rows = text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    const utf16 = Buffer.from(text, 'utf16le');
    expect(await read(text)).toEqual({ encoding: 'utf-8', separator: ';', rows });
    expect(await read(`\uFEFF${text}`)).toEqual({ encoding: 'utf-8', separator: ';', rows });
    expect(await read(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toEqual({
      encoding: 'utf-16le',
      separator: ';',
      rows,
    });
    expect(await read(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]))).toEqual({
      encoding: 'utf-16be',
      separator: ';',
      rows,
    });
  });

  test('and the person may choose another', async () => {
    const bytes = encodeText('Name;Land\r\nÜÖÄ;x\r\n', 'windows-1252');
    expect(await read(bytes, 'list.csv', 'windows-1251')).toMatchObject({
      encoding: 'windows-1251',
      rows: [
        ['Name', 'Land'],
        ['ЬЦД', 'x'],
      ],
    });
    expect(await read(bytes, 'list.csv', 'no-such-encoding')).toMatchObject({
      code: 'SPREADSHEET_DAMAGED',
      message: expect.stringContaining('no-such-encoding'),
    });
  });
});

describe('the separator is recognised', () => {
  test.each([';', ',', '\t', '|'])('%j', async (separator) => {
    const text = [
      ['Name', 'Country', 'Budget'],
      ['Hope', 'Kenya', '1'],
      ['Espoir', 'Niger', '2'],
    ]
      .map((row) => row.join(separator))
      .join('\n');
    expect(await read(text)).toMatchObject({
      separator,
      rows: [
        ['Name', 'Country', 'Budget'],
        ['Hope', 'Kenya', '1'],
        ['Espoir', 'Niger', '2'],
      ],
    });
  });

  test('with commas inside cells', async () => {
    const text = 'Name;Notes\nHope;a, b, c\nEspoir;d, e\n"Quoted; name";"f, ""g"""\n';
    expect(await read(text)).toMatchObject({
      separator: ';',
      rows: [
        ['Name', 'Notes'],
        ['Hope', 'a, b, c'],
        ['Espoir', 'd, e'],
        ['Quoted; name', 'f, "g"'],
      ],
    });
  });

  test('below a title, and where Excel declares it', async () => {
    expect(await read('Partners\n\nName;Country\nHope;Kenya\nEspoir;Niger\n')).toMatchObject({
      separator: ';',
      rows: [['Partners'], [''], ['Name', 'Country'], ['Hope', 'Kenya'], ['Espoir', 'Niger']],
    });
    expect(await read('sep=|\r\nName|Country\r\nHope|Kenya\r\n')).toMatchObject({
      separator: '|',
      rows: [[], ['Name', 'Country'], ['Hope', 'Kenya']],
    });
  });

  test('in rows of different length', async () => {
    expect(await read('Name;Country;Type\nHope;Kenya\n')).toMatchObject({
      separator: ';',
      rows: [
        ['Name', 'Country', 'Type'],
        ['Hope', 'Kenya'],
      ],
    });
  });

  test('a single column is enough for a file that calls itself CSV', async () => {
    expect(await read('Name\nHope\nEspoir\n')).toMatchObject({ rows: [['Name'], ['Hope'], ['Espoir']] });
  });
});

test('every cell is the text it is, zeros and line breaks included', async () => {
  expect(await read('Name;No\r\n"Two\r\nlines";000123\r\n=1+1;1e5\r\n')).toMatchObject({
    rows: [
      ['Name', 'No'],
      ['Two\r\nlines', '000123'],
      ['=1+1', '1e5'],
    ],
  });
});

describe('a file is refused that', () => {
  test.each([
    [
      'is a letter named .xlsx',
      'Dear colleagues,\nplease find the list attached.\nRegards',
      'letter.xlsx',
      'NOT_A_SPREADSHEET',
      'text',
    ],
    ['is one line named .xlsx', 'not a spreadsheet, at all', 'list.xlsx', 'NOT_A_SPREADSHEET', 'text'],
    ['is JSON', '{"name": "Hope"}', 'list.csv', 'NOT_A_SPREADSHEET', 'json'],
    [
      'never closes a quotation mark',
      'Name;Country\n"Hope;Kenya\nEspoir;Niger\n',
      'list.csv',
      'SPREADSHEET_DAMAGED',
      'quote',
    ],
    ['has too many columns', `a;b\n${'x;'.repeat(500)}\n`, 'list.csv', 'SPREADSHEET_TOO_LARGE', 'columns'],
    ['has too many rows', 'Name;Country\n'.repeat(20_001), 'list.csv', 'SPREADSHEET_TOO_LARGE', 'rows'],
    ['is one endless line', 'x'.repeat(2_000_000), 'list.csv', 'SPREADSHEET_TOO_LARGE', 'record'],
    [
      'is nothing but separators',
      `a,b\n${','.repeat(3_000_000)}`,
      'list.csv',
      'SPREADSHEET_TOO_LARGE',
      'cells',
    ],
    ['is empty', '', 'list.csv', 'SPREADSHEET_EMPTY', 'no-bytes'],
    ['holds spaces only', ' \r\n\r\n ', 'list.csv', 'SPREADSHEET_EMPTY', 'no-bytes'],
    ['holds empty cells only', ';;\n;;\n', 'list.csv', 'SPREADSHEET_EMPTY', 'no-cells'],
  ])('%s', async (_what, content, name, code, reason) => {
    const refusal = await read(content, name);
    expect(refusal).toMatchObject({ code, details: { reason, file: name } });
    expect('message' in refusal && refusal.message).toMatch(/Nothing was imported\. [A-Z].+\.$/);
  });
});

describe('a short list, of which little tells the encoding', () => {
  const found = async (text: string, encoding: string) => {
    const result = await readWorkbook({ name: 'list.csv', bytes: encodeText(text, encoding) });
    if (!result.ok) throw new Error(result.error.message);
    return [result.value.encoding, result.value.orIn ?? null];
  };

  test.each([
    ['windows-1254', 'Partner;Country\nİstanbul Dayanışma Derneği;TR\n'],
    ['windows-1254', 'Kuruluş adı;Ülke\nUmut Kapısı;TR\n'],
    ['windows-1254', 'Partner;Country\nKızılırmak Gençlik Birliği;TR\n'],
    ['windows-1252', 'Partner;Country\nHjálparstarf Þjóðkirkju;IS\nVöruþróun í norðri;IS\n'],
    ['windows-1252', 'Parceiro;País\nFundação Coração;BR\n'],
  ])('%s is told by its letters', async (encoding, text) => {
    expect(await found(text, encoding)).toEqual([encoding, null]);
  });

  test.each([
    ['windows-1254', 'Partner;Country\nYaşam Evi;TR\n', 'Yaşam Evi', 'Yaţam Evi'],
    ['windows-1252', 'Partner;Country\nÞór;IS\n', 'Þór', 'Ţór'],
    ['windows-1252', 'Partner;Country\nNiños;CO\n', 'Niños', 'Nińos'],
  ])('%s is taken, and another is named with what it would read', async (encoding, text, word, instead) => {
    expect(await found(text, encoding)).toEqual([
      encoding,
      { encoding: 'windows-1250', read: word, instead },
    ]);
  });
});
