import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../main/adapters/sheets/read-workbook.ts';
import { emptyPartnerFields } from '../../../../shared/record/shapes/partner.ts';
import type { ImportPreview } from '../../../../shared/rules/partner/import/import-preview.ts';
import { chooseSheet, proposeMapping } from '../../../../shared/rules/partner/import/match-columns.ts';
import { previewImport } from '../../../../shared/rules/partner/import/preview-import.ts';
import type { ExistingPartner } from '../../../../shared/rules/partner/search/duplicate-index.ts';

async function previewOf(name: string, existing: ExistingPartner[] = []): Promise<ImportPreview> {
  const bytes = readFileSync(new URL(`../../../fixtures/partners/${name}`, import.meta.url));
  const book = await readWorkbook({ name, bytes });
  if (!book.ok) throw new Error(book.error.message);
  const sheet = book.value.sheets[chooseSheet(book.value.sheets)!]!;
  return previewImport(sheet, proposeMapping(sheet)!, existing);
}

let workbook: ImportPreview;
beforeAll(async () => {
  workbook = await previewOf('partners.xlsx');
});

const row = (rowNumber: number) => workbook.rows.find((one) => one.rowNumber === rowNumber)!;

describe('partners.xlsx', () => {
  test('the header is found below the titles, on the sheet that holds the list', () => {
    expect([workbook.sheetName, workbook.headerRow]).toEqual(['Partners 2026', 4]);
    expect(workbook.columns.map(({ header, target, fate }) => [header, target, fate])).toEqual([
      ['No.', 'listNumber', 'not-imported'],
      ['Name of organisation', 'name', 'partner'],
      ['Acronym', 'acronym', 'partner'],
      ['Type', 'type', 'partner'],
      ['Country', 'country', 'partner'],
      ['Vendor No.', 'vendorNumber', 'partner'],
      ['HQ organisation', 'headquarters', 'partner'],
      ['Contact person', 'contactName', 'partner'],
      ['E-mail', 'contactEmail', 'partner'],
      ['Agreement ref', 'agreementReference', 'agreement'],
      ['Agreement type', 'agreementType', 'agreement'],
      ['Start', 'agreementStart', 'agreement'],
      ['End', 'agreementEnd', 'agreement'],
      ['Budget (USD)', 'agreementBudget', 'agreement'],
      ['Direct contact with beneficiaries?', 'directContact', 'partner'],
      ['Languages', 'languages', 'partner'],
    ]);
  });

  test('each row has its name, type, country and vendor number', () => {
    const seen = workbook.rows.map(({ rowNumber, action, fields }) => [
      rowNumber,
      action,
      fields.name,
      fields.type ?? null,
      fields.country ?? null,
      fields.vendorNumbers?.map(({ number }) => number).join() ?? null,
    ]);
    expect(seen).toEqual([
      [5, 'create', 'Hope for Rural Women Association', 'national-ngo', 'SS', '0002500101'],
      [6, 'create', 'Association Espoir et Développement', 'national-ngo', 'CD', '0002500102'],
      [7, 'decide', 'association espoir et developpement', null, 'CD', '2500102'],
      [8, 'create', 'جمعية النور للتنمية المحلية', 'national-ngo', 'YE', '0002500103'],
      [9, 'create', '社区减灾与妇女发展中心', null, 'CN', '0002500104'],
      [10, 'create', 'Fundación Barrio Seguro', 'national-ngo', 'CO', '0002500105'],
      [11, 'create', 'Фонд «Безопасный город»', null, 'KG', '0002500106'],
      [12, 'create', 'Relief Bridge International', 'international-ngo', 'KE', '0002500107'],
      [13, 'create', 'Relief Bridge International - Somalia', 'international-ngo', 'SO', '0002500108'],
      [14, 'create', 'Ministry of Lands and Housing', 'government', 'GH', null],
      [15, 'create', 'University of the Lakes, Urban Lab', 'academic', 'UG', '0002500110'],
      [16, 'create', '=SUM(1+1) Community Works', 'community-based-organisation', 'MW', '0002500111'],
      [17, 'create', 'Tulia & Sons <Builders> Cooperative', 'private-sector', 'TZ', '0002500112'],
      [18, 'create', 'Coopérative des Femmes de l’Aïr', 'community-based-organisation', 'NE', '0002500113'],
      [19, 'skip', '', null, null, null],
      [20, 'decide', 'Hope for Rural Women Association', 'national-ngo', 'SS', '0002500101'],
      [21, 'create', 'Bright Futures (no country given)', 'national-ngo', null, null],
      [22, 'create', 'Desert Youth Network', 'national-ngo', 'MR', '0002500117'],
    ]);
  });

  test('every problem is named by row and cell', () => {
    const seen = workbook.rows.flatMap(({ problems }) =>
      problems.map((one) => [one.row, one.cell, one.severity, one.code]),
    );
    expect(seen).toEqual([
      [6, 'N6', 'warning', 'AMOUNT_AS_TEXT'],
      [7, 'D7', 'warning', 'TYPE_UNSPECIFIC'],
      [7, 'F7', 'warning', 'VENDOR_NUMBER_LOST_ZEROS'],
      [7, 'L7', 'warning', 'DATE_AS_TEXT'],
      [7, 'M7', 'warning', 'DATE_AS_TEXT'],
      [9, 'D9', 'warning', 'TYPE_UNSPECIFIC'],
      [11, 'D11', 'warning', 'TYPE_UNSPECIFIC'],
      [15, 'O15', 'warning', 'YES_NO_NOT_APPLICABLE'],
      [16, 'B16', 'warning', 'TEXT_LIKE_FORMULA'],
      [19, null, 'warning', 'ROW_WITHOUT_DATA'],
      [21, 'E21', 'warning', 'COUNTRY_MISSING'],
      [22, 'M22', 'error', 'END_BEFORE_START'],
    ]);
    expect(workbook.problems).toEqual([]);
    expect(row(7).problems[1]).toMatchObject({ value: '2500102', details: { suggestion: '0002500102' } });
    expect(row(7).problems[2]?.message).toBe(
      'The date “15/03/2026” is stored as text; it was read as 2026-03-15.',
    );
  });

  test('yes and no are read in every language of the list', () => {
    expect(workbook.rows.map(({ fields }) => fields.directContact ?? null)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      null,
      true,
      null,
      true,
      null,
      true,
      null,
      true,
    ]);
  });

  test('languages, contacts and headquarters are read', () => {
    expect(row(13).fields).toMatchObject({
      languages: ['en', 'so'],
      headquartersName: 'Relief Bridge International (HQ), Geneva',
      contacts: [{ name: 'Hodan A.', title: '', email: 'hodan@reliefbridge.example', phone: '' }],
    });
    expect([row(8).fields.acronym, row(8).fields.contacts?.[0]?.name]).toEqual(['النور', 'أحمد سالم']);
  });

  test('agreements are read and kept apart', () => {
    expect(row(6).agreement).toEqual({
      reference: 'AOC-2026-002',
      type: 'Agreement of cooperation',
      start: '2026-02-01',
      end: '2026-12-31',
      budget: 98500,
      currency: 'USD',
    });
    expect(row(10).agreement?.budget).toBe(150000.5);
    expect(row(14).agreement?.budget).toBe(0);
    expect(row(21).agreement).toBeNull();
  });

  test('duplicates in other spellings wait for a decision; country offices do not', () => {
    const seen = workbook.rows.flatMap(({ rowNumber, duplicates }) =>
      duplicates.map(({ id, strength, reasons }) => [
        rowNumber,
        id,
        strength,
        reasons.map(({ code }) => code),
      ]),
    );
    expect(seen).toEqual([
      [7, 'row:6', 'probable', ['same-vendor-number', 'same-name', 'same-acronym']],
      [13, 'row:12', 'hint', ['similar-name', 'same-headquarters', 'other-country']],
      [20, 'row:5', 'probable', ['same-vendor-number', 'same-name', 'same-email', 'same-acronym']],
    ]);
  });

  test('the totals add up', () => {
    expect(workbook.totals).toEqual({
      rows: 18,
      create: 15,
      update: 0,
      decide: 2,
      skip: 1,
      errors: 1,
      warnings: 11,
      agreements: 16,
    });
  });
});

describe('partenaires-latin1.csv', () => {
  test('is read in French, and finds the partner that the register has from the workbook', async () => {
    const register = workbook.rows
      .filter(({ action }) => action === 'create')
      .map(({ rowNumber, fields }) => ({ ...emptyPartnerFields, ...fields, id: `p${rowNumber}` }));
    const list = await previewOf('partenaires-latin1.csv', register);
    expect(list.columns.map(({ header, target }) => [header, target])).toEqual([
      ['Nom', 'name'],
      ['Sigle', 'acronym'],
      ['Type', 'type'],
      ['Pays', 'country'],
      ['N° fournisseur', 'vendorNumber'],
      ['Contact', 'contactName'],
      ['Courriel', 'contactEmail'],
    ]);
    expect(list.rows.map(({ action, fields, problems }) => [action, fields, problems])).toEqual([
      [
        'decide',
        {
          name: 'Association Espoir et Développement',
          acronym: 'AED',
          type: 'national-ngo',
          country: 'CD',
          vendorNumbers: [{ agency: '', number: '0002500102' }],
          contacts: [{ name: 'J.-B. M.', title: '', email: 'contact@aed.example', phone: '' }],
        },
        [],
      ],
      [
        'create',
        {
          name: 'Réseau des Femmes du Kivu',
          acronym: 'RFK',
          type: 'national-ngo',
          country: 'CD',
          vendorNumbers: [{ agency: '', number: '0002500201' }],
          contacts: [{ name: 'Béatrice', title: '', email: 'rfk@example.org', phone: '' }],
        },
        [],
      ],
      [
        'create',
        {
          name: 'Solidarité Sans Frontières - Niger',
          acronym: 'SSF',
          type: 'international-ngo',
          country: 'NE',
          vendorNumbers: [{ agency: '', number: '0002500202' }],
        },
        [],
      ],
    ]);
    expect(list.rows[0]?.duplicates.map(({ id, kind, strength }) => [id, kind, strength])).toEqual([
      ['p6', 'existing', 'probable'],
    ]);
  });
});
