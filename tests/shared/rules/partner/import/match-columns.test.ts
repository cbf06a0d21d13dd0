import { describe, expect, test } from 'vitest';
import type { ReadSheet } from '../../../../../shared/ground/sheet/sheet.ts';
import { headerSynonyms } from '../../../../../shared/rules/partner/import/header-synonyms.ts';
import { headerMeaning } from '../../../../../shared/rules/partner/import/header-words.ts';
import {
  chooseSheet,
  chooseTarget,
  findHeader,
  matchColumns,
  proposeMapping,
  rememberColumns,
} from '../../../../../shared/rules/partner/import/match-columns.ts';

function sheet(rows: string[][], name = 'List', hidden = false): ReadSheet {
  return {
    name,
    hidden,
    rows: rows.map((row) => row.map((text) => (text === '' ? { kind: 'empty' } : { kind: 'text', text }))),
  };
}

const targets = (headers: string[]) => matchColumns(headers).map(({ target }) => target);

describe('column names', () => {
  test('no name stands for two things', () => {
    for (const [target, synonyms] of Object.entries(headerSynonyms)) {
      for (const synonym of synonyms.split(';').filter((text) => text.trim() !== '')) {
        expect(headerMeaning(synonym)?.target, synonym).toBe(target);
      }
    }
  });

  test.each([
    [
      'English',
      ['Name of organisation ', 'Country', 'Vendor No.', 'E-mail', 'Direct contact with beneficiaries?'],
    ],
    [
      'French',
      ['Nom du partenaire', 'PAYS', 'N° fournisseur', 'Courriel', 'Contact direct avec les bénéficiaires'],
    ],
    [
      'Spanish',
      [
        'Nombre de la organización',
        'País',
        'Nº de proveedor',
        'Correo electrónico',
        'Contacto directo con beneficiarios',
      ],
    ],
    ['Arabic', ['اسم المنظمة', 'البلد', 'رقم المورد', 'البريد الإلكتروني', 'اتصال مباشر مع المستفيدين']],
    [
      'Russian',
      ['Наименование организации', 'Страна', '№ поставщика', 'Эл. почта', 'Прямой контакт с бенефициарами'],
    ],
    ['Chinese', ['机构名称', '国家', '供应商编号', '电子邮件', '是否直接接触受益人']],
  ])('are known in %s', (_language, headers) => {
    expect(targets(headers)).toEqual(['name', 'country', 'vendorNumber', 'contactEmail', 'directContact']);
  });

  test('are known in two languages at once and with units', () => {
    expect(targets(['Name / Nom', 'Budget (US$)', 'Start date (dd/mm/yyyy)', 'UNICEF vendor no'])).toEqual([
      'name',
      'agreementBudget',
      'agreementStart',
      'vendorNumber',
    ]);
  });

  test('are not guessed from one word of a longer title', () => {
    expect(targets(['Assessment rating value', 'Total staff', ''])).toEqual([null, null, null]);
  });
});

describe('the header', () => {
  test('is found below titles and dates', () => {
    const found = findHeader(
      sheet([
        ['Implementing partners 2026'],
        ['Extracted 03/02/2026'],
        [],
        ['No.', 'Name', 'Country'],
        ['1', 'Espoir', 'Niger'],
      ]),
    );
    expect(found).toMatchObject({ rowNumber: 4, headers: ['No.', 'Name', 'Country'] });
  });

  test('may be a single column of names', () => {
    expect(findHeader(sheet([['Name of organisation'], ['Espoir']]))?.rowNumber).toBe(1);
  });

  test('is not invented', () => {
    expect(
      findHeader(
        sheet([
          ['Espoir', 'Niger'],
          ['Hope', 'Kenya'],
        ]),
      ),
    ).toBeNull();
    expect(proposeMapping(sheet([]))).toBeNull();
  });

  test('is found by what was remembered', () => {
    const unusual = sheet([
      ['Bezeichnung', 'Land'],
      ['Hoffnung', 'Kenia'],
    ]);
    expect(findHeader(unusual)).toBeNull();
    expect(findHeader(unusual, { bezeichnung: 'name', land: 'country' })?.rowNumber).toBe(1);
  });
});

describe('matching', () => {
  test('gives a single place to the surest column and says so of the other', () => {
    const [first, second] = matchColumns(['Country office name', 'Country']);
    expect(first).toMatchObject({ target: null, how: 'taken' });
    expect(second).toMatchObject({ target: 'country', how: 'exact' });
  });

  test('lets several columns hold contacts, numbers and notes', () => {
    expect(targets(['UNICEF vendor no', 'UNDP vendor no', 'Notes', 'Remarks'])).toEqual([
      'vendorNumber',
      'vendorNumber',
      'notes',
      'notes',
    ]);
  });

  test('follows what was remembered before what names suggest', () => {
    const mapping = proposeMapping(
      sheet([
        ['Name', 'Contact', 'Remarks'],
        ['x', 'y', 'z'],
      ]),
    )!;
    const chosen = chooseTarget(chooseTarget(mapping, 2, 'acronym'), 3, null);
    const remembered = rememberColumns(chosen, { old: 'notes' });
    expect(remembered).toEqual({ old: 'notes', name: 'name', contact: 'acronym', remarks: null });
    expect(
      matchColumns(['NAME', 'contact', 'Rémarks'], remembered).map(({ target, how }) => [target, how]),
    ).toEqual([
      ['name', 'remembered'],
      ['acronym', 'remembered'],
      [null, 'remembered'],
    ]);
  });

  test('moves a single place to the column that the person chose', () => {
    const mapping = proposeMapping(
      sheet([
        ['Name', 'Country', 'Local'],
        ['x', 'y', 'z'],
      ]),
    )!;
    expect(chooseTarget(mapping, 3, 'name').columns.map(({ target, how }) => [target, how])).toEqual([
      [null, 'taken'],
      ['country', 'exact'],
      ['name', 'chosen'],
    ]);
  });
});

test('the sheet with the list is chosen, a hidden one only when there is no other', () => {
  const notes = sheet([['Row 3 may be the same as row 2.']], 'Notes');
  const list = sheet(
    [
      ['Name', 'Country'],
      ['Espoir', 'Niger'],
    ],
    'Partners',
  );
  const hidden = sheet([['Name', 'Country', 'Type', 'Acronym']], 'Old', true);
  expect(chooseSheet([notes, hidden, list])).toBe(2);
  expect(chooseSheet([notes, hidden])).toBe(1);
  expect(chooseSheet([notes])).toBeNull();
});
