import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { sayList } from '../../../support/say-list.ts';

// Each kind of trouble that lists bring, met in other languages than the file that first showed it.

let test: TestApp;
beforeAll(async () => {
  test = await startWithWorkspace();
});
afterAll(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

interface Case {
  readonly of: string;
  readonly lines: readonly string[];
  /** What has to be said of the list, each in a line of its own or in part of one. */
  readonly says: readonly string[];
  readonly never?: readonly string[];
}

async function said(lines: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return sayList(value(await test.client.partner.previewImport({ file: { name: 'list.csv', bytes } })));
}

function holds(cases: readonly Case[]): void {
  it.each(cases)('$of', async ({ lines, says, never = [] }) => {
    const told = await said(lines);
    for (const each of says) expect(told).toContain(each);
    for (const each of never) expect(told).not.toContain(each);
  });
}

describe('sums and notes below the list are skipped and named', () => {
  holds([
    {
      of: 'in French',
      lines: [
        'Partenaire,Pays,Budget',
        'Réseau fictif,Mali,1000',
        'Total général,,1000',
        '"Source : bureau, mars",,',
      ],
      says: ['2 create name: Réseau fictif; country: ML', '3 skip', 'TOTAL_ROW', '4 skip', 'FOOTNOTE_ROW'],
    },
    {
      of: 'in Spanish',
      lines: [
        'Socio,País,Presupuesto',
        'Red ficticia,Bolivia,1000',
        'Suma,,1000',
        'Nota: cifras provisionales,,',
      ],
      says: ['2 create name: Red ficticia; country: BO', 'TOTAL_ROW', 'FOOTNOTE_ROW'],
    },
    {
      of: 'in Russian',
      lines: [
        'Организация,Страна,Сумма',
        'Вымышленная сеть,Молдова,1000',
        'Итого:,,1000',
        'Примечание: предварительно,,',
      ],
      says: ['2 create name: Вымышленная сеть; country: MD', 'TOTAL_ROW', 'FOOTNOTE_ROW'],
    },
    {
      of: 'in Arabic',
      lines: ['اسم المنظمة,البلد,المبلغ', 'شبكة خيالية,اليمن,1000', 'المجموع,,1000', 'المصدر: المكتب,,'],
      says: ['2 create name: شبكة خيالية; country: YE', 'TOTAL_ROW', 'FOOTNOTE_ROW'],
    },
    {
      of: 'in Chinese',
      lines: ['机构名称,国家,金额', '虚构网络,尼泊尔,1000', '合计,,1000', '来源：办事处,,'],
      says: ['2 create name: 虚构网络; country: NP', 'TOTAL_ROW', 'FOOTNOTE_ROW'],
    },
  ]);
});

describe('tags below titles that nobody knows decide the columns', () => {
  holds([
    {
      of: 'Polish titles',
      lines: [
        'Nazwa podmiotu,Państwo,Poczta',
        '#org+name,#country+name,#contact+email',
        'Fikcyjna Pomoc,Poland,a@x.example',
      ],
      says: ['3 create name: Fikcyjna Pomoc; country: PL', 'a@x.example', 'titles in row 2'],
    },
    {
      of: 'Swahili titles',
      lines: [
        'Shirika,Nchi,Simu',
        '#org+name,#country+code,#contact+phone',
        'Msaada wa Kubuni,KEN,+254700000001',
      ],
      says: ['3 create name: Msaada wa Kubuni; country: KE', 'titles in row 2'],
    },
    {
      of: 'Burmese titles',
      lines: ['အဖွဲ့,နိုင်ငံ', '#org+name,#country+name', 'Fictional Delta,Myanmar'],
      says: ['3 create name: Fictional Delta; country: MM', 'titles in row 2'],
    },
  ]);
});

describe('one number at two organisations is a likely double', () => {
  holds([
    {
      of: 'portal, in French',
      lines: ['Partenaire,Pays,Numéro UNPP', 'Réseau du Nord,Mali,UNPP-700', 'Union du Sud,Mali,unpp 700'],
      says: ['2 create', '3 decide'],
    },
    {
      of: 'IATI, in Russian',
      lines: [
        'Организация,Страна,Идентификатор IATI',
        'Северная сеть,Молдова,MD-REG-700',
        'Южный союз,Молдова,md-reg-700',
      ],
      says: ['2 create', '3 decide'],
    },
    {
      of: 'portal, in Chinese',
      lines: ['机构名称,国家,伙伴门户编号', '北方网络,尼泊尔,70077', '南方联盟,尼泊尔,70077'],
      says: ['2 create', '3 decide'],
    },
    {
      of: 'portal, in Arabic',
      lines: ['اسم المنظمة,البلد,رقم بوابة الشركاء', 'شبكة الشمال,اليمن,٧٠٠٨٨', 'اتحاد الجنوب,اليمن,70088'],
      says: ['2 create', '3 decide'],
    },
  ]);
});

describe('two phones of one person are one contact', () => {
  holds([
    {
      of: 'in French',
      lines: ['Partenaire,Personne de contact,Téléphone,Portable', 'Réseau fictif,A. Exemple,+223 1,+223 2'],
      says: ['contacts: A. Exemple, +223 1 / +223 2'],
    },
    {
      of: 'in Russian',
      lines: ['Организация,Контактное лицо,Телефон,Мобильный', 'Вымышленная сеть,А. Пример,+373 1,+373 2'],
      says: ['contacts: А. Пример, +373 1 / +373 2'],
    },
    {
      of: 'in Arabic',
      lines: ['اسم المنظمة,جهة الاتصال,الهاتف,الجوال', 'شبكة خيالية,أ. مثال,+967 1,+967 2'],
      says: ['contacts: أ. مثال, +967 1 / +967 2'],
    },
  ]);
});

describe('the type spread over two columns is that of the closer one', () => {
  holds([
    {
      of: 'in French',
      lines: [
        'Partenaire,Pays,Type de partenaire,Type d’organisation',
        'Réseau fictif,Mali,OSC,ONG nationale',
      ],
      says: ['type: national-ngo'],
    },
    {
      of: 'in Spanish',
      lines: [
        'Socio,País,Tipo de socio,Tipo de organización',
        'Red ficticia,Bolivia,OSC,Organización comunitaria',
      ],
      says: ['type: community-based-organisation'],
    },
    {
      of: 'in Russian',
      lines: [
        'Организация,Страна,Тип партнера,Тип организации',
        'Вымышленная сеть,Молдова,ОГО,Международная НПО',
      ],
      says: ['type: international-ngo'],
    },
  ]);
});

describe('marks that nobody sees are no part of numbers and addresses', () => {
  holds([
    {
      of: 'a mark of direction, in Arabic',
      lines: [
        'اسم المنظمة,رقم المورد,البريد الإلكتروني',
        'شبكة خيالية,\u200f2500101\u200e,\u200fa@x.example',
      ],
      says: ['vendorNumbers: 2500101;', 'a@x.example'],
      never: ['\u200f2500101'],
    },
    {
      of: 'a soft hyphen, in German',
      lines: ['Name,Vendor no,E-mail', 'Erfundenes Netz,2500\u00ad102,b@x\u00ad.example'],
      says: ['vendorNumbers: 2500102;', 'b@x.example'],
    },
    {
      of: 'a space without width, in Chinese',
      lines: ['机构名称,供应商编号,电子邮件', '虚构网络,2500\u200b103,c@x\u200b.example'],
      says: ['vendorNumbers: 2500103;', 'c@x.example'],
    },
  ]);
});

describe('numbers that a spreadsheet spoilt are named, and those with a fraction of nothing mended', () => {
  holds([
    {
      of: 'in French, with a comma',
      lines: ['Partenaire;N° fournisseur;Téléphone', 'Réseau fictif;2500101,0;2,54712E+11'],
      says: ['vendorNumbers: 2500101', 'error C2 NUMBER_SPOILT'],
      never: ['vendorNumbers: 2500101, 0', '2500101,0'],
    },
    {
      of: 'in Russian, with a comma',
      lines: ['Организация;Номер поставщика;Телефон', 'Вымышленная сеть;2500102,0;3,7E+10'],
      says: ['vendorNumbers: 2500102', 'error C2 NUMBER_SPOILT'],
      never: ['2500102,0'],
    },
    {
      of: 'in Arabic, with its own digits',
      lines: ['اسم المنظمة;رقم المورد;الهاتف', 'شبكة خيالية;٢٥٠٠١٠٣٫٠;٩٫٦٧E+١١'],
      says: ['vendorNumbers: 2500103', 'error C2 NUMBER_SPOILT'],
    },
  ]);
});

describe('a comma of another script parts the columns', () => {
  holds([
    {
      of: 'Persian',
      lines: ['اسم المنظمة،البلد،البريد الإلكتروني', 'شبکه خیالی،ایران،a@x.example'],
      says: ['2 create name: شبکه خیالی; country: IR'],
    },
    {
      of: 'Chinese full width',
      lines: ['机构名称，国家，电子邮件', '虚构网络，尼泊尔，a@x.example'],
      says: ['2 create name: 虚构网络; country: NP'],
    },
    {
      of: 'Urdu',
      lines: ['Partner،Country،E-mail', 'Fictional Relief،Pakistan،a@x.example'],
      says: ['2 create name: Fictional Relief; country: PK'],
    },
  ]);
});

describe('names that end in signs keep them', () => {
  holds([
    {
      of: 'in six scripts',
      lines: [
        'Partner,Country',
        'Qui est là ?,Mali',
        '¿Dónde? *,Bolivia',
        '"Сеть «Дельта»",Moldova',
        'شبكة (الشمال),Yemen',
        '网络（北）,Nepal',
      ],
      says: [
        'name: Qui est là ?',
        'name: ¿Dónde? *',
        'name: Сеть «Дельта»',
        'name: شبكة (الشمال)',
        'name: 网络（北）',
      ],
    },
  ]);
});

describe('an acronym alone is told beside the name that it stands in', () => {
  it.each([
    ['French', 'Réseau Éclair du Sahel (RES)', 'RES', 'ML'],
    ['Russian', 'Сеть Помощи Дельта (СПД)', 'СПД', 'MD'],
    ['Spanish', 'Red Andina Ficticia (RAF)', 'RAF', 'BO'],
  ])('in %s', async (_, name, acronym, country) => {
    value(await test.client.partner.create({ fields: { name, country }, confirmDistinct: true }));
    const bytes = new TextEncoder().encode(`Partner,Country\n${acronym},${country}\n`);
    const { rows } = value(await test.client.partner.previewImport({ file: { name: 'l.csv', bytes } }));
    expect(rows[0]?.duplicates.map((each) => each.name)).toContain(name);
  });
});

describe('of two rows of titles the upper one tells whose name it is', () => {
  it.each([
    ['French', ['Organisation', 'Point focal'], ['Nom', 'Pays', 'Nom', 'Courriel'], 'Mali', 'ML'],
    ['Spanish', ['Organización', 'Punto focal'], ['Nombre', 'País', 'Nombre', 'Correo'], 'Bolivia', 'BO'],
    [
      'Russian',
      ['Организация', 'Контактное лицо'],
      ['Название', 'Страна', 'Имя', 'Эл. почта'],
      'Молдова',
      'MD',
    ],
    ['Arabic', ['المنظمة', 'جهة الاتصال'], ['الاسم', 'البلد', 'الاسم', 'البريد الإلكتروني'], 'اليمن', 'YE'],
  ])('in %s', async (_, groups, titles, country, code) => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('L');
    sheet.addRow([groups[0], null, groups[1], null]);
    sheet.addRow([...titles]);
    sheet.addRow(['Fictional Relief', country, 'A. Example', 'a@x.example']);
    sheet.mergeCells('A1:B1');
    sheet.mergeCells('C1:D1');
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const { rows } = value(await test.client.partner.previewImport({ file: { name: 'l.xlsx', bytes } }));
    expect(rows[0]?.fields).toMatchObject({
      name: 'Fictional Relief',
      country: code,
      contacts: [{ name: 'A. Example', email: 'a@x.example' }],
    });
  });
});

describe('the own register in each language comes back without a change', () => {
  it.each(['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const)('in %s', async (language) => {
    const { bytes } = value(await test.client.register.exportExcel({ language })).file;
    const preview = value(await test.client.partner.previewImport({ file: { name: 'r.xlsx', bytes } }));
    expect(preview.rows.length).toBeGreaterThan(2);
    expect(
      preview.rows.map(({ suggestion, changes, agreement }) => [suggestion, changes, agreement]),
    ).toEqual(preview.rows.map(() => ['update', [], null]));
  });
});
