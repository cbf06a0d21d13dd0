import { describe, expect, test } from 'vitest';
import type { ReadCell, ReadSheet } from '../../../../../shared/ground/sheet/sheet.ts';
import { emptyPartnerFields } from '../../../../../shared/record/shapes/partner.ts';
import { proposeMapping } from '../../../../../shared/rules/partner/import/match-columns.ts';
import { previewImport } from '../../../../../shared/rules/partner/import/preview-import.ts';
import {
  problemMessage,
  problemMessages,
} from '../../../../../shared/rules/partner/import/problem-messages.ts';

type Given = string | ReadCell;

function sheet(...rows: Given[][]): ReadSheet {
  const cell = (given: Given): ReadCell =>
    typeof given !== 'string' ? given : given === '' ? { kind: 'empty' } : { kind: 'text', text: given };
  return { name: 'List', hidden: false, rows: rows.map((row) => row.map(cell)) };
}

function preview(list: ReadSheet, existing: Parameters<typeof previewImport>[2] = []) {
  return previewImport(list, proposeMapping(list)!, existing);
}

/** "B2 CODE" for every problem of the rows. */
function problems(list: ReadSheet): string[] {
  return preview(list).rows.flatMap((row) =>
    row.problems.map(({ cell, code, row: number }) => `${cell ?? `row ${number}`} ${code}`),
  );
}

describe('a row', () => {
  test('gives only the fields that the list has', () => {
    const [row] = preview(sheet(['Name', 'Country'], [' Hope   for Women ', 'Kenya'])).rows;
    expect(row).toEqual({
      rowNumber: 2,
      known: null,
      sameAs: null,
      fields: { name: 'Hope for Women', country: 'KE' },
      agreement: null,
      assigned: { assignee: null, kept: null },
      problems: [],
      duplicates: [],
      action: 'create',
    });
  });

  test('gathers contacts, names, numbers and notes from several columns', () => {
    const list = sheet(
      [
        'Name',
        'Other names',
        'UNICEF vendor no',
        'UNDP vendor no',
        'Contact',
        'E-mail',
        'Focal point',
        'Phone',
        'Notes',
        'Remarks',
        'HQ',
        'UNPP ID',
        'IATI',
      ],
      [
        'Hope',
        'Espoir; Esperanza',
        '007',
        '008',
        'Mary',
        'm@x.example',
        'info@x.example',
        '+1 2',
        'One',
        'Two',
        'Hope World',
        'U-1',
        'XM-1',
      ],
    );
    expect(preview(list).rows[0]?.fields).toEqual({
      name: 'Hope',
      aliases: ['Espoir', 'Esperanza'],
      vendorNumbers: [
        { agency: 'UNICEF', number: '007' },
        { agency: 'UNDP', number: '008' },
      ],
      contacts: [
        { name: 'Mary', title: '', email: 'm@x.example', phone: '+1 2' },
        { name: '', title: '', email: 'info@x.example', phone: '' },
      ],
      notes: 'Notes: One\nRemarks: Two',
      headquartersName: 'Hope World',
      unppNumber: 'U-1',
      iatiIdentifier: 'XM-1',
    });
  });

  test('without a name, with nothing but a number, or repeating the header is skipped and says so', () => {
    const list = sheet(
      ['No.', 'Name', 'Country'],
      ['1', '', 'Kenya'],
      ['2', '', ''],
      [],
      ['No.', 'Name', 'Country'],
      ['3', 'Hope', 'Kenya'],
    );
    expect(preview(list).rows.map(({ rowNumber, action }) => [rowNumber, action])).toEqual([
      [2, 'skip'],
      [3, 'skip'],
      [5, 'skip'],
      [6, 'create'],
    ]);
    expect(problems(list)).toEqual(['B2 NAME_MISSING', 'row 3 ROW_WITHOUT_DATA', 'row 5 REPEATED_HEADER']);
  });

  test('keeps text that looks like a formula, and never evaluates one', () => {
    const formula: ReadCell = {
      kind: 'formula',
      formula: '=A1&"x"',
      value: { kind: 'text', text: 'Saved name' },
    };
    const unsaved: ReadCell = { kind: 'formula', formula: '=HYPERLINK("x")', value: { kind: 'empty' } };
    const list = sheet(
      ['Name', 'Acronym'],
      ['=SUM(1+1) Works', '@x'],
      [formula, unsaved],
      ['+Hope', '-1'],
      ['Last', { kind: 'error', code: '#REF!' }],
    );
    expect(preview(list).rows.map(({ fields }) => [fields.name, fields.acronym])).toEqual([
      ['=SUM(1+1) Works', '@x'],
      ['Saved name', undefined],
      ['+Hope', '-1'],
      ['Last', undefined],
    ]);
    expect(problems(list)).toEqual([
      'A2 TEXT_LIKE_FORMULA',
      'B2 TEXT_LIKE_FORMULA',
      'A3 FORMULA_VALUE_USED',
      'B3 FORMULA_WITHOUT_VALUE',
      'A4 TEXT_LIKE_FORMULA',
      'B5 CELL_ERROR',
    ]);
  });

  test('names what it can’t read, cell by cell', () => {
    const list = sheet(
      ['Name', 'Country', 'Type', 'Languages', 'Direct contact', 'E-mail', 'In scope', 'Acronym'],
      ['Hope', 'Atlantis', 'Choir', 'Elvish', 'maybe', 'no mail', 'no', 'x'.repeat(61)],
      ['Espoir', 'Keniya', '', '', 'N/A', '', '', ''],
    );
    expect(problems(list)).toEqual([
      'B2 COUNTRY_UNKNOWN',
      'C2 TYPE_UNKNOWN',
      'D2 LANGUAGE_UNKNOWN',
      'E2 YES_NO_UNREADABLE',
      'F2 EMAIL_INVALID',
      'G2 SCOPE_REASON_MISSING',
      'H2 VALUE_TOO_LONG',
      'B3 COUNTRY_MISSPELT',
      'E3 YES_NO_NOT_APPLICABLE',
    ]);
    expect(preview(list).rows[1]?.problems[0]?.message).toBe(
      '“Keniya” is not a country; did the list mean Kenya? It was left out.',
    );
  });

  test('decides scope only with a reason', () => {
    const list = sheet(
      ['Name', 'In scope', 'Reason out of scope'],
      ['Hope', 'No', 'No contact with beneficiaries'],
    );
    expect(preview(list).rows[0]?.fields.scope).toEqual({
      inScope: false,
      reason: 'No contact with beneficiaries',
    });
  });

  test('removes marks that would disguise a name', () => {
    expect(preview(sheet(['Name', 'Country'], ['Hope\u202Egnp\u0007', 'Kenya'])).rows[0]?.fields.name).toBe(
      'Hopegnp',
    );
  });
});

describe('agreements', () => {
  const list = sheet(
    ['Name', 'Agreement ref', 'Start', 'End', 'Budget (USD)'],
    ['Hope', 'A-1', '2026-03-01', '2026-02-01', '1 000'],
    ['Espoir', 'A-2', '03/02/2026', '', '1.250'],
  );

  test('are kept apart, with their problems named', () => {
    const { rows, columns, totals } = preview(list);
    expect(rows[0]?.agreement).toEqual({
      reference: 'A-1',
      type: null,
      start: '2026-03-01',
      end: '2026-02-01',
      budget: 1000,
      currency: 'USD',
    });
    expect(problems(list)).toEqual([
      'D2 END_BEFORE_START',
      'E2 AMOUNT_AS_TEXT',
      'C3 DATE_AMBIGUOUS',
      'E3 AMOUNT_AS_TEXT',
    ]);
    expect(columns.map(({ fate }) => fate)).toEqual([
      'partner',
      'agreement',
      'agreement',
      'agreement',
      'agreement',
    ]);
    expect(totals).toEqual({
      rows: 2,
      create: 2,
      update: 0,
      decide: 0,
      skip: 0,
      errors: 2,
      warnings: 2,
      agreements: 2,
    });
  });
});

describe('the list', () => {
  test('shows the columns that are left out and how much they hold', () => {
    const { columns } = preview(
      sheet(['Name', 'Country', 'Staff', ''], ['Hope', 'Kenya', '12', ''], ['Espoir', 'Niger', '', 'stray']),
    );
    expect(columns.slice(2)).toEqual([
      { column: 3, header: 'Staff', target: null, how: 'none', fate: 'not-imported', filled: 1 },
      { column: 4, header: '', target: null, how: 'none', fate: 'not-imported', filled: 1 },
    ]);
  });

  test('says when it has no names or no rows', () => {
    expect(preview(sheet(['Country', 'Type'], ['Kenya', 'CBO'])).problems.map(({ code }) => code)).toEqual([
      'NAME_COLUMN_MISSING',
    ]);
    expect(preview(sheet(['Name', 'Country'])).problems.map(({ code }) => code)).toEqual(['NO_ROWS']);
  });
});

describe('duplicates', () => {
  const known = { ...emptyPartnerFields, id: 'p1', name: 'Association Espoir', country: 'CD' };

  test('in the register and in rows above wait for a decision, and nothing is merged', () => {
    const { rows } = preview(
      sheet(['Name', 'Country'], ['Hope', 'Kenya'], ['ASSOCIATION ESPOIR', 'RDC'], ['hope ', 'Kenya']),
      [known],
    );
    expect(
      rows.map(({ action, duplicates }) => [action, duplicates.map(({ kind, id, row }) => [kind, id, row])]),
    ).toEqual([
      ['create', []],
      ['decide', [['existing', 'p1', null]]],
      ['decide', [['row', 'row:2', 2]]],
    ]);
    expect(rows[2]?.fields.name).toBe('hope');
  });

  test('of another country are shown without asking', () => {
    const { rows } = preview(sheet(['Name', 'Country'], ['Association Espoir', 'Niger']), [known]);
    expect(rows[0]).toMatchObject({ action: 'create', duplicates: [{ id: 'p1', strength: 'hint' }] });
  });
});

test('messages fill their placeholders with text as it is', () => {
  expect(problemMessage('CELL_ERROR', { value: '$& #REF!' })).toBe(
    'The cell shows the error $& #REF!. It was left out.',
  );
  for (const [, message] of Object.values(problemMessages)) expect(message).toMatch(/[.?]$/);
});
