import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeRegisterExcel } from '../../../../main/adapters/sheets/write-register.ts';
import { buildRegisterReport } from '../../../../shared/documents/register/build-register-report.ts';
import type {
  RegisterPartner,
  RegisterReportInput,
} from '../../../../shared/documents/register/register-input.ts';
import { emptyPartnerFields } from '../../../../shared/record/shapes/partner.ts';
import { type TrainingOfRow, trainingTotals } from '../../../../shared/rules/follow-up/training-totals.ts';
import { evidence, hopeWithEvidence } from '../../../shared/documents/report/evidence-samples.ts';
import { convertToCsv, libreOffice } from '../../../support/libreoffice.ts';
import {
  clearWater,
  hopeForRuralWomen,
  lightAssociation,
  reliefBridge,
  type SampleFile,
  safeNeighbourhood,
} from '../../../support/sample-files.ts';
import { invalidInXml, unzipTexts } from '../../../support/unzip.ts';
import { answer, harmonized, legacy, partnerRow, reportContext } from '../../../support/views.ts';

const instruments = [harmonized, legacy];
const tool = 'UN IP PSEA Capacity Assessment';
const entry = ({ partner, assessment }: SampleFile): RegisterPartner => ({
  row: partner.row,
  fields: partner.fields,
  assignedTo: [],
  assessment,
  underWay: null,
  evidence: [],
});
const samples = [
  hopeForRuralWomen(),
  lightAssociation(),
  safeNeighbourhood(),
  reliefBridge(),
  clearWater(),
].map(entry);

const bytesOf = (partners: readonly RegisterPartner[], change: Partial<RegisterReportInput> = {}) =>
  writeRegisterExcel(
    buildRegisterReport({
      ...reportContext(),
      partners,
      count: partners.length,
      selection: 'all',
      instruments,
      training: trainingTotals(
        partners.map(({ row }) => row),
        reportContext().today,
      ),
      leftOut: { assessments: 0, entries: 0, unreadable: 0 },
      ...change,
    }),
  );

async function workbookOf(partners: readonly RegisterPartner[], change: Partial<RegisterReportInput> = {}) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await bytesOf(partners, change)).buffer as ArrayBuffer);
  return workbook;
}

/** Rows by column title. */
function recordsOf(sheet: ExcelJS.Worksheet | undefined, headerRow = 1): Record<string, ExcelJS.CellValue>[] {
  const titles = Array.from(
    (sheet?.getRow(headerRow).values ?? []) as (string | undefined)[],
    (title) => title ?? '',
  );
  const records: Record<string, ExcelJS.CellValue>[] = [];
  sheet?.eachRow((row, number) => {
    if (number <= headerRow) return;
    records.push(
      Object.fromEntries(
        titles.map((title, column) => [title, column === 0 ? null : row.getCell(column).value]),
      ),
    );
  });
  return records;
}

const hostileName = '=HYPERLINK("https://x.example","click")';

function hostile(): RegisterPartner {
  const file = entry(hopeForRuralWomen());
  const name = hostileName;
  return {
    ...file,
    row: { ...file.row, reference: '0007', name, acronym: "[A]:*?/\\'!" },
    fields: { ...file.fields, name, unppNumber: '000123', iatiIdentifier: '+SUM(1)' },
    assessment: file.assessment && {
      ...file.assessment,
      standards: file.assessment.standards.map((view) => ({
        ...view,
        review: answer({
          answer: 'no',
          comment: `-1+1 _x0041_ \u0000\uFFFF<b>&\u200Fنص ${'x'.repeat(40_000)}`,
        }),
        self: answer({ answer: 'yes', comment: '@cmd' }),
      })),
    },
  };
}

describe('Excel register', () => {
  it('has one row for each partner, with typed cells', async () => {
    const workbook = await workbookOf(samples);
    const rows = recordsOf(workbook.getWorksheet('Register'));
    expect(rows).toHaveLength(5);
    const [hope, light, safe, bridge, water] = rows;
    expect(hope).toMatchObject({
      Partner: 'Hope for Rural Women Association',
      'Country code': 'KE',
      Country: 'Kenya',
      'Capacity label': 'Medium Capacity (Moderate Risk)',
      Risk: 'Moderate risk',
      'Rests on': 'UN review',
      'Determined on': new Date('2026-02-20T00:00:00.000Z'),
      'Next date': new Date('2026-08-20T00:00:00.000Z'),
      'What falls due': 'Improvement period ends',
      Gaps: 'CS3, CS7',
      Met: 4,
      'Not met': 2,
      'Not applicable': 2,
      Open: 0,
      [`CS2 · ${tool}`]: 'Not applicable',
      [`CS3 · ${tool}`]: 'No',
      'Vendor numbers': 'UN-Habitat: 0000123456, UNICEF: 2500012345',
      Decision: 'Proceed with conditions',
      Updated: new Date('2026-03-01T08:15:00.000Z'),
    });
    expect(light?.Partner).toBe('جمعية النور للتنمية المحلية');
    expect(light?.['Capacity label']).toBe('Low Capacity (High Risk)');
    expect(safe?.['Valid until']).toEqual(new Date('2030-11-20T00:00:00.000Z'));
    expect(bridge).toMatchObject({
      'Capacity label': 'Not Assessed',
      Rating: null,
      Risk: null,
      Open: 1,
      [`CS8 · ${tool}`]: null,
    });
    expect(water).toMatchObject({
      Instrument: 'UNICEF Assessment 2020, version 1.1.0',
      'CS6 · UNICEF Assessment 2020': 'Absent',
      // Two instruments never share a column: CS6 is another standard there.
      [`CS6 · ${tool}`]: null,
      'Not applicable': 0,
    });
  });

  it('has a row for each partner and standard, with both answers and all that was written', async () => {
    const workbook = await workbookOf(samples);
    const rows = recordsOf(workbook.getWorksheet('Standards'));
    expect(rows).toHaveLength(8 * 4 + 6);
    const third = rows.find(({ Standard: standard }) => standard === 'CS3');
    expect(third).toMatchObject({
      Partner: 'Hope for Rural Women Association',
      Title: 'Human resources systems',
      'Partner’s answer': 'Yes',
      'UN review': 'No',
      Mark: 'Gap, Differs',
      'Partner’s explanation': 'We check references by phone.',
    });
    expect(third?.['UN comment']).toContain('not written down.');
    for (const { assessment, row } of samples) {
      for (const { standard, review, self } of assessment?.standards ?? []) {
        const found = rows.find(
          (one) => one.Assessment === assessment?.reference && one.Standard === standard,
        );
        expect(found, `${row.reference} ${standard}`).toMatchObject({
          'UN comment': review.comment,
          'Partner’s explanation': self.comment,
          'UN: why not applicable': review.reason,
          'Partner: why not applicable': self.reason,
        });
      }
    }
  });

  it('says which ground is missing, which ends first and whether it is over, and lists evidence and reasons', async () => {
    const file = entry(hopeWithEvidence());
    const held = { CS1: '2026-02-28', CS4: '2026-11-30' };
    const row = { ...file.row, ungrounded: ['CS6'], groundEnds: held, evidence: 4 };
    const workbook = await workbookOf([{ ...file, row, evidence }, entry(lightAssociation())]);
    const [hope, light] = recordsOf(workbook.getWorksheet('Register'));
    expect(hope).toMatchObject({
      'Without sufficient evidence': 'CS6',
      'Evidence expires': new Date('2026-02-28T00:00:00.000Z'),
      'Evidence has expired': 'Yes',
      'Standards with expired evidence': 'CS1',
      Evidence: 4,
    });
    expect(light).toMatchObject({
      'Without sufficient evidence': null,
      'Evidence expires': null,
      'Evidence has expired': null,
      Evidence: 0,
    });
    const standards = recordsOf(workbook.getWorksheet('Standards'));
    expect(standards[0]).toMatchObject({
      'Supporting evidence': 'Its evidence has expired.',
      'Evidence linked': 'PSEA policy of 2024 (Expired)',
      'Why they differ': null,
    });
    expect(standards[2]).toMatchObject({
      'Supporting evidence': null,
      'Why they differ': 'On paper, not practised: Nothing is written down.',
    });
    const explained = recordsOf(workbook.getWorksheet('Explanations')).map(({ Subject: subject }) => subject);
    for (const title of [
      'Without sufficient evidence',
      'Evidence expires',
      'Evidence has expired',
      'Supporting evidence',
      'Evidence linked',
      'Why they differ',
    ]) {
      expect(explained).toContain(title);
    }
  });

  it('gives each assessed partner of a small workbook a sheet of its own, led to from its row', async () => {
    const unassessed = {
      row: partnerRow({ ...emptyPartnerFields, name: 'New partner' }, { reference: 'P-K7M-0009' }),
      fields: emptyPartnerFields,
      assignedTo: [],
      assessment: null,
      underWay: null,
      evidence: [],
    };
    const bytes = await bytesOf([...samples, unassessed]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names.slice(0, 5)).toEqual([
      'Register',
      'Standards',
      'Training',
      'Explanations',
      'P-K7M-0001 HRWA',
    ]);
    expect(names).toHaveLength(4 + 5);
    const own = workbook.getWorksheet('P-K7M-0001 HRWA');
    const headerRow = own?.views[0]?.state === 'frozen' ? (own.views[0].ySplit ?? 0) : 0;
    expect(recordsOf(own, headerRow).map(({ Standard: standard }) => standard)).toEqual(
      harmonized.definition.standards.map(({ id }) => id),
    );
    const sheet = (await unzipTexts(bytes)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<hyperlink ref="A2" location="&apos;P-K7M-0001 HRWA&apos;!A1"/>');
    expect(sheet).not.toContain('<hyperlink ref="A7"');
    const many = Array.from({ length: 101 }, (_, index) => {
      const sample = samples[0] as RegisterPartner;
      return { ...sample, row: { ...sample.row, reference: `P-${index}` } };
    });
    const large = await workbookOf(many);
    expect(large.worksheets).toHaveLength(4);
    expect(recordsOf(large.getWorksheet('Standards'))).toHaveLength(808);
  });

  it('reads each of many partners once, however many sheets tell of them', async () => {
    const read = new Map<string, number>();
    const partners = {
      *[Symbol.iterator]() {
        for (let index = 0; index < 102; index += 1) {
          const sample = samples[index % samples.length] as RegisterPartner;
          const reference = `P-${index}`;
          read.set(reference, (read.get(reference) ?? 0) + 1);
          yield { ...sample, row: { ...sample.row, reference } };
        }
      },
    };
    const report = buildRegisterReport({
      ...reportContext(),
      partners,
      count: 102,
      selection: 'all',
      instruments,
      training: trainingTotals([], reportContext().today),
      leftOut: { assessments: 0, entries: 0, unreadable: 0 },
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeRegisterExcel(report)).buffer as ArrayBuffer);
    expect([...new Set(read.values())]).toEqual([1]);
    // Both sheets have every row that they have by themselves, in their order.
    for (const { name, rows } of report.sheets.slice(0, 2)) {
      const written = workbook.getWorksheet(name);
      const expected = [...rows].map(({ cells }) => String(cells[0]));
      const found: string[] = [];
      written?.eachRow((row, number) => number > 1 && found.push(row.getCell(1).text));
      expect(found, name).toEqual(expected);
    }
  });

  it('sums up training over its partners, with numerator and denominator', async () => {
    const trained = (sample: RegisterPartner | undefined, ...training: TrainingOfRow[]) => ({
      ...(sample as RegisterPartner),
      row: { ...(sample as RegisterPartner).row, training },
    });
    const [hope, light, safe] = samples;
    const { today } = reportContext();
    const on = `${Number(today.slice(0, 4)) - 1}-12-31`;
    const workbook = await workbookOf([
      trained(hope, { course: 'Saying No', on, trained: 30, total: 40 }),
      trained(light, { course: 'saying no', on, trained: 5, total: 20 }),
      trained(safe, { course: 'Saying No', on: '2019-01-01', trained: 9, total: 9 }),
    ]);
    const sheet = workbook.getWorksheet('Training');
    const above = recordsOf(sheet, 1).map((record) => Object.values(record).slice(1, 3));
    expect(above).toContainEqual(['Of these without a record', '1']);
    const header = sheet?.views[0]?.state === 'frozen' ? (sheet.views[0].ySplit ?? 0) : 0;
    expect(recordsOf(sheet, header)).toMatchObject([
      { Course: 'Any course (newest record of each partner)', Partners: 2, Trained: 35, 'Of personnel': 60 },
      { Course: 'Saying No', Partners: 2, Trained: 35, 'Of personnel': 60, 'Older records only': 1 },
    ]);
  });

  it('explains every column, the rules of each instrument, and where it comes from', async () => {
    const workbook = await workbookOf(samples);
    const lines = recordsOf(workbook.getWorksheet('Explanations'));
    const subjects = lines.map(({ Subject: subject }) => subject);
    for (const sheet of ['Register', 'Standards']) {
      for (const title of (workbook.getWorksheet(sheet)?.getRow(1).values ?? []) as string[]) {
        if (title) expect(subjects).toContain(title);
      }
    }
    const text = JSON.stringify(lines);
    expect(text).toContain('Full capacity · Low risk: 8 met');
    expect(text).toContain('Low risk: 15 to 18 points');
    expect(text).toContain('Possible on CS2, CS8, with a reason.');
    expect(text).toContain('7 March 2026, 14:02 UTC');
    expect(text).toContain('invented, for demonstration');
    expect(text).toContain('All partners of the register that are not archived.');
    expect(text).toContain(`un-ip-psea-2020, version ${harmonized.definition.version}. Model text`);
    expect(lines.filter(({ Meaning: meaning }) => !meaning)).toEqual([]);
  });

  it('keeps text as text: no formula, no lost zero, no character that Excel reads otherwise', async () => {
    const bytes = await bytesOf([hostile()]);
    const parts = await unzipTexts(bytes);
    for (const [name, part] of parts) {
      expect(part, name).not.toContain('<f>');
      expect(invalidInXml(part), name).toEqual([]);
    }
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const [row] = recordsOf(workbook.getWorksheet('Register'));
    expect(row).toMatchObject({
      Reference: '0007',
      Partner: hostileName,
      'UN Partner Portal': '000123',
      'IATI identifier': '+SUM(1)',
    });
    const [standard] = recordsOf(workbook.getWorksheet('Standards'));
    expect(standard?.['Partner’s explanation']).toBe('@cmd');
    expect(String(standard?.['UN comment'])).toMatch(/^-1\+1 _x0041_ <b>&\u200Fنص x+…$/);
    expect(String(standard?.['UN comment']).length).toBeLessThanOrEqual(32_767);
    expect(workbook.worksheets[4]?.name).toBe('0007 A ’');
  });

  it('is set up for screen and paper', async () => {
    const bytes = await bytesOf(samples);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('Register');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
    expect(sheet?.autoFilter).toMatch(/^A1:[A-Z]+6$/);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet?.headerFooter.oddFooter).toContain('Page &P of &N');
    expect(sheet?.headerFooter.oddHeader).toContain('Share within the UN only · Fictional sample data');
    expect(sheet?.getColumn(2).width).toBe(28);
    expect(sheet?.getCell('M2').numFmt).toBe('yyyy-mm-dd');
    expect(workbook.title).toBe('Register of partners');
    const parts = (await unzipTexts(bytes)).get('xl/workbook.xml') ?? '';
    expect(parts).toContain('&apos;Register&apos;!$A$1:$R$6');
    expect(parts).toContain('&apos;Register&apos;!$1:$1');
  });

  it('opens from the right in Arabic, with the labels of the vendor master untouched', async () => {
    const workbook = await workbookOf(samples, { language: 'ar' });
    expect(workbook.worksheets.slice(0, 4).map(({ name }) => name)).toEqual([
      'السجل',
      'المعايير',
      'التدريب',
      'الشروح',
    ]);
    for (const { views } of workbook.worksheets) expect(views[0]?.rightToLeft).toBe(true);
    const [hope] = recordsOf(workbook.getWorksheet('السجل'));
    expect(hope).toMatchObject({
      'تسمية القدرة': 'Medium Capacity (Moderate Risk)',
      'CS3 · تقييم قدرات الشركاء المنفّذين للأمم المتحدة': 'لا',
      البلد: 'كينيا',
    });
    const sheet = workbook.getWorksheet('السجل');
    expect(sheet?.getCell('B3').alignment.readingOrder).toBe('rtl');
    expect(sheet?.getCell('B2').alignment.readingOrder).toBe('ltr');
  });

  it('gives the same bytes for the same report, and works without any partner', async () => {
    expect(Buffer.compare(await bytesOf(samples), await bytesOf(samples))).toBe(0);
    const empty = await workbookOf([]);
    expect(recordsOf(empty.getWorksheet('Register'))).toEqual([]);
  });

  it.runIf(libreOffice())('opens in LibreOffice with hostile names as they are', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'psea-register-'));
    try {
      const path = join(folder, 'register.xlsx');
      writeFileSync(path, await bytesOf([hostile(), ...samples], { selection: 'selected' }));
      const csv = await convertToCsv(path, folder);
      expect(csv).toContain('=HYPERLINK(""https://x.example"",""click"")');
      expect(csv).toContain('0007');
      expect(csv).toContain('2026-02-20');
      expect(csv).toContain('جمعية النور للتنمية المحلية');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
