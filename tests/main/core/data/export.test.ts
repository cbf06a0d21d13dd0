import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementIds } from '../../../../shared/content/clause/clause.ts';
import { dataTables } from '../../../../shared/documents/data/all-tables.ts';
import { passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { convertToCsv, libreOffice } from '../../../support/libreoffice.ts';

type Line = Readonly<Record<string, string | number | boolean | null>>;
type Tables = Readonly<Record<string, readonly Line[]>>;

const scratch = mkdtempSync(join(tmpdir(), 'psea-data-'));
let test: TestApp;
let json: {
  readonly version: number;
  readonly mark: string;
  readonly notes: string[];
  readonly tables: Tables;
};

beforeAll(async () => {
  test = startApp({ today: '2026-03-02' });
  value(await test.client.demo.create({ folder: test.folder, passphrase }));
  const { file } = value(await test.client.data.export({ format: 'json' }));
  json = JSON.parse(strFromU8(file.bytes));
}, 60_000);
afterAll(async () => {
  rmSync(scratch, { recursive: true, force: true });
  expect(test.bugs).toEqual([]);
  await test.end();
});

const table = (name: string): readonly Line[] => json.tables[name] ?? [];

describe('the tables for other programs', () => {
  it('are as their published schema says, to a reader that is not ours', async () => {
    const { file } = value(await test.client.data.getSchema({}));
    const ajv = new Ajv2020({ allErrors: true, formats: { date: true, 'date-time': true } });
    const isRight = ajv.compile(JSON.parse(strFromU8(file.bytes)));
    isRight(json);
    expect(isRight.errors ?? []).toEqual([]);
    expect(isRight({ ...json, tables: { ...json.tables, partners: [{ name: 'X' }] } })).toBe(false);
  });

  it('hold every partner, assessment, answer, action and agreement of the register', async () => {
    const { client } = test;
    const { rows } = value(await client.partner.list({}));
    const active = rows.filter(({ archived }) => !archived);
    expect(table('partners').map(({ partner_reference }) => partner_reference)).toEqual(
      active.map(({ reference }) => reference).sort(),
    );
    for (const { id, reference } of active.slice(0, 12)) {
      const view = value(await client.partner.get({ partner: reference }));
      const of = (name: string) => table(name).filter(({ partner_id }) => partner_id === id);
      expect(of('assessments')).toHaveLength(view.assessments.length);
      for (const each of view.assessments) {
        const shown = value(await client.assessment.get({ assessment: each.id }));
        const answers = of('answers').filter(({ assessment_id }) => assessment_id === each.id);
        expect(
          answers.map(({ standard, self_answer, review_answer }) => [standard, self_answer, review_answer]),
        ).toEqual(
          shown.standards.map(({ standard, self, review }) => [standard, self.answer, review.answer]),
        );
        expect(of('determinations').filter(({ assessment_id }) => assessment_id === each.id)).toHaveLength(
          shown.ledger.length,
        );
      }
      const { plan } = value(await client.plan.get({ partner: reference }));
      expect(of('actions').map(({ action_reference, due_on }) => [action_reference, due_on])).toEqual(
        plan.actions.map((action) => [action.reference, action.dueOn]),
      );
      const followUp = value(await client.followUp.get({ partner: reference }));
      expect(of('activities')).toHaveLength(followUp.activities.length);
      const { rows: evidence } = value(await client.evidence.list({ partner: reference }));
      expect(of('evidence')).toHaveLength(evidence.length);
    }
    expect(table('dues').length).toBeGreaterThan(10);
    expect(table('elements').length).toBe(table('agreements').length * elementIds.length);
  });

  it('join by keys that name one line each', () => {
    const references = new Set(table('partners').map(({ partner_id }) => partner_id));
    for (const { name, key } of dataTables) {
      const lines = table(name);
      const keys = new Set(lines.map((line) => JSON.stringify(key.map((column) => line[column]))));
      expect([name, keys.size]).toEqual([name, lines.length]);
      expect([name, lines.filter(({ partner_id }) => !references.has(partner_id ?? ''))]).toEqual([name, []]);
    }
  });

  it('say the same as comma-separated files, which another reader takes apart', async () => {
    const folder = join(scratch, 'csv');
    const made = value(await test.client.data.exportFolder({ folder, hxl: true }));
    expect([...made.files].sort()).toEqual(readdirSync(folder).sort());
    for (const { name, columns } of dataTables) {
      const records = parse(readFileSync(join(folder, `${name}.csv`)), { bom: true }) as string[][];
      expect(records[0]).toEqual(columns.map((column) => column.name));
      expect(records[1]).toEqual(columns.map(({ hxl }) => hxl ?? ''));
      const told = table(name).map((line) => columns.map((column) => String(line[column.name] ?? '')));
      // A text that a spreadsheet would work out has an apostrophe in front.
      expect(
        records.slice(2).map((record) => record.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))),
      ).toEqual(told.map((line) => line.map((cell) => cell.replace(/\r\n/g, '\r\n'))));
      expect(made.lines[name]).toBe(told.length);
    }
    const again = value(await test.client.data.exportFolder({ folder }));
    expect(readdirSync(folder).sort()).toEqual([...again.files].sort());
  });

  it('say the same as a workbook with tables of Excel, typed dates and numbers', async () => {
    const { file } = value(await test.client.data.export({ language: 'ar' }));
    const parts = unzipSync(file.bytes);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(file.bytes) as unknown as ExcelJS.Buffer);
    for (const [at, { name, columns }] of dataTables.entries()) {
      const part = strFromU8(parts[`xl/tables/table${at + 2}.xml`] as Uint8Array);
      expect(part).toContain(` name="psea_${name}"`);
      const sheet = workbook.getWorksheet(name);
      const header = columns.map((_, index) => sheet?.getRow(2).getCell(index + 1).value);
      expect(header).toEqual(columns.map((column) => column.name));
      table(name).forEach((line, row) => {
        for (const [index, column] of columns.entries()) {
          const cell = sheet?.getRow(row + 3).getCell(index + 1).value ?? null;
          const read =
            cell instanceof Date ? cell.toISOString().slice(0, column.kind === 'date' ? 10 : 16) : cell;
          const expected = line[column.name] ?? null;
          const told = column.kind === 'moment' ? String(expected).slice(0, 16) : expected;
          expect([name, row, column.name, read]).toEqual([name, row, column.name, told]);
        }
      });
    }
  });

  it.runIf(libreOffice())('open in LibreOffice', async () => {
    const { file } = value(await test.client.data.export({}));
    const place = join(scratch, 'data.xlsx');
    writeFileSync(place, file.bytes);
    expect(await convertToCsv(place, join(scratch, 'office'))).toContain('partner_reference');
  });
});

describe('what the tables lack', () => {
  it('is said: archived partners, and the mark of what stays within the UN', async () => {
    const { client } = test;
    const { rows } = value(await client.partner.list({ archived: true }));
    const [first] = rows.filter(({ archived }) => !archived);
    value(await client.partner.archive({ partner: first?.reference ?? '', reason: 'Closed its doors' }));
    const without = value(await client.data.export({ format: 'json' }));
    const told = JSON.parse(strFromU8(without.file.bytes));
    expect([without.leftOut, told.notes]).toEqual([
      rows.filter(({ archived }) => archived).length + 1,
      [expect.stringContaining('left out')],
    ]);
    expect(told.mark).toContain('UN');
    const whole = value(await client.data.export({ format: 'json', archived: true }));
    expect([whole.leftOut, whole.partners]).toEqual([0, rows.length]);
    value(await client.partner.restore({ partner: first?.reference ?? '' }));
  });
});
