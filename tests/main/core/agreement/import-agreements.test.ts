import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

const sample = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../../fixtures/partners/${name}`, import.meta.url))),
});
const list = (text: string) => ({ name: 'agreements.csv', bytes: new TextEncoder().encode(text) });

let test: TestApp;
afterEach(() => test.end());

const outcomes = (rows: readonly { row: number; outcome: string; problems: readonly { code: string }[] }[]) =>
  rows.map(({ row, outcome, problems }) =>
    [row, outcome, ...problems.map((problem) => problem.code)].join(' '),
  );

async function standing() {
  return value(await test.client.agreement.list({})).rows;
}

describe('importing agreements from a partner list', () => {
  it('records each with its partner, tells what it left out, and a second time changes nothing', async () => {
    test = await startWithWorkspace();
    value(await test.client.partner.import({ file: sample('partners.xlsx') }));
    const dry = value(await test.client.agreement.import({ file: sample('partners.xlsx'), dryRun: true }));
    expect(await standing()).toEqual([]);
    const done = value(await test.client.agreement.import({ file: sample('partners.xlsx') }));
    expect(done).toEqual({ ...dry, dryRun: false, import: expect.any(String) });
    expect(done.counts).toEqual({ added: 15, changed: 0, same: 0, leftOut: 1 });
    expect(outcomes(done.rows)).toMatchInlineSnapshot(`
      [
        "5 added STATUS_FROM_DATES ACTIVE_NOT_CARRIED",
        "6 added AMOUNT_AS_TEXT STATUS_FROM_DATES ACTIVE_NOT_CARRIED",
        "7 added DATE_AS_TEXT DATE_AS_TEXT STATUS_FROM_DATES",
        "8 added STATUS_FROM_DATES ACTIVE_NOT_CARRIED",
        "9 added STATUS_FROM_DATES ACTIVE_NOT_CARRIED",
        "10 added STATUS_FROM_DATES ACTIVE_NOT_CARRIED",
        "11 added STATUS_FROM_DATES",
        "12 added STATUS_FROM_DATES ACTIVE_NOT_CARRIED",
        "13 added STATUS_FROM_DATES ACTIVE_NOT_CARRIED",
        "14 added STATUS_FROM_DATES",
        "15 added STATUS_FROM_DATES ACTIVE_NOT_CARRIED",
        "16 added STATUS_FROM_DATES",
        "17 added STATUS_FROM_DATES",
        "18 added STATUS_FROM_DATES",
        "20 added STATUS_FROM_DATES",
        "22 left-out END_BEFORE_START",
      ]
    `);
    expect(done.rows.find(({ row }) => row === 22)?.problems).toMatchObject([
      { cell: 'M22', value: '2026-06-01' },
    ]);
    const rows = await standing();
    expect(rows.find(({ reference }) => reference === 'SSFA-26/7')).toMatchObject({
      type: 'small-scale-agreement',
      partner: { name: 'Association Espoir et Développement' },
      value: { amount: 20000, currency: 'USD' },
      status: 'draft',
    });
    expect(rows.find(({ reference }) => reference === 'AOC-2026-002')).toMatchObject({
      partner: { name: 'Association Espoir et Développement' },
      status: 'active',
    });
    const again = value(await test.client.agreement.import({ file: sample('partners.xlsx') }));
    expect(again.counts).toEqual({ added: 0, changed: 0, same: 15, leftOut: 1 });
    expect(await standing()).toEqual(rows);
    expect(test.bugs).toEqual([]);
  });

  it('is refused for a list without such columns, and for what is no list', async () => {
    test = await startWithWorkspace();
    expect(code(await test.client.agreement.import({ file: sample('partenaires-latin1.csv') }))).toBe(
      'NO_AGREEMENT_COLUMNS',
    );
    expect(code(await test.client.agreement.import({ file: list('') }))).toBe('SPREADSHEET_EMPTY');
    expect(code(await test.client.agreement.import({ file: list('Agreement ref;Budget\nAOC-1;5\n') }))).toBe(
      'HEADER_NOT_FOUND',
    );
  });

  it('finds partners by vendor number alone, and takes nothing from budgets that are words or below zero', async () => {
    test = await startWithWorkspace();
    const fields = {
      name: 'Fictional Hope Association',
      vendorNumbers: [{ agency: '', number: '0002500101' }],
    };
    const hope = value(await test.client.partner.create({ fields })).row;
    const file = list(
      [
        'Vendor No.;Agreement ref;Agreement type;Start;End;Budget;Currency',
        '2500101;AOC-1;AoC;2026-01-01;2026-12-31;a lot;USD',
        `${hope.reference};AOC-2;Accord de coopération;01.02.2026;;-500;USD`,
        '2500101;AOC-3;;;;1 500;eur',
        '2500101;;;;;;USD',
        '9999999;AOC-4;;;;;',
        '2500101;aoc-1;;;;;',
      ].join('\n'),
    );
    const done = value(await test.client.agreement.import({ file }));
    expect(outcomes(done.rows)).toEqual([
      '2 added AMOUNT_UNREADABLE STATUS_FROM_DATES ACTIVE_NOT_CARRIED',
      '3 added DATE_AS_TEXT AMOUNT_NEGATIVE STATUS_FROM_DATES ACTIVE_NOT_CARRIED',
      '4 added AMOUNT_AS_TEXT STATUS_FROM_DATES',
      '5 left-out REFERENCE_MISSING',
      '6 left-out PARTNER_UNKNOWN',
      '7 left-out REFERENCE_REPEATED',
    ]);
    expect(
      (await standing()).map(({ reference, value: amount, status }) => [reference, amount, status]),
    ).toEqual([
      ['AOC-1', null, 'active'],
      ['AOC-2', null, 'active'],
      ['AOC-3', { amount: 1500, currency: 'EUR' }, 'draft'],
    ]);
    const changed = value(
      await test.client.agreement.import({
        file: list('Vendor No.;Agreement ref;End\n2500101;AOC-1;2027-06-30\n'),
      }),
    );
    expect(outcomes(changed.rows)).toEqual(['2 changed ACTIVE_NOT_CARRIED']);
    expect((await standing())[0]).toMatchObject({ startsOn: '2026-01-01', endsOn: '2027-06-30' });
    expect(test.bugs).toEqual([]);
  });

  it('leaves rows out whose partner is not sure, with the names of those that it may be', async () => {
    test = await startWithWorkspace();
    for (const country of ['UG', 'TZ'])
      value(await test.client.partner.create({ fields: { name: 'Fictional Twin Union', country } }));
    const file = list('Name;Agreement ref\nFictional Twin Union;AOC-1\n');
    const [row] = value(await test.client.agreement.import({ file })).rows;
    expect(row).toMatchObject({ outcome: 'left-out', partner: null, problems: [{ code: 'PARTNER_UNSURE' }] });
    expect(row?.problems[0]?.message).toMatch(/Fictional Twin Union \(UG-.*Fictional Twin Union \(TZ-/);
    expect(await standing()).toEqual([]);
  });
});

describe('importing partners with their agreements', () => {
  it('needs one pass, also for rows that are added to an earlier one', async () => {
    test = await startWithWorkspace();
    const decisions = { '7': 'update:row:6', '20': 'skip' };
    const done = value(
      await test.client.partner.import({ file: sample('partners.xlsx'), decisions, agreements: true }),
    );
    expect(outcomes(done.agreements).filter((row) => row.includes('left-out'))).toEqual([
      '20 left-out PARTNER_NOT_IMPORTED',
      '22 left-out END_BEFORE_START',
    ]);
    const espoir = (await standing()).filter(
      ({ partner }) => partner.name === 'Association Espoir et Développement',
    );
    expect(espoir.map(({ reference }) => reference)).toEqual(['AOC-2026-002', 'SSFA-26/7']);
    const [row] = value(await test.client.partner.list({ search: 'Hope for Rural Women' })).rows;
    expect(row?.agreements).toMatchObject([{ reference: 'AOC-2026-001', status: 'active' }]);
    const again = value(
      await test.client.partner.import({ file: sample('partners.xlsx'), agreements: true }),
    );
    expect(again.created).toEqual([]);
    expect(new Set(again.agreements.map(({ outcome }) => outcome))).toEqual(
      new Set(['same', 'added', 'left-out']),
    );
    expect(test.bugs).toEqual([]);
  });

  it('leaves agreements alone unless it is asked to take them along', async () => {
    test = await startWithWorkspace();
    expect(value(await test.client.partner.import({ file: sample('partners.xlsx') })).agreements).toEqual([]);
    expect(await standing()).toEqual([]);
  });
});
