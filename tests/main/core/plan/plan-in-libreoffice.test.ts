import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOf } from '../../../../shared/documents/plan-form/find-plan-rows.ts';
import { planFormTexts } from '../../../../shared/documents/plan-form/text/plan-form-texts.ts';
import { value } from '../../../support/app.ts';
import {
  editInLibreOffice,
  type OfficeStep,
  officePython,
  saveInLibreOffice,
} from '../../../support/edit-in-libreoffice.ts';
import { loadForm, rowOf } from '../../../support/fill-form.ts';
import { fillPlan, type IssuedPlan, issuePlan, notableIn, planSheet } from '../../../support/fill-plan.ts';
import { libreOffice } from '../../../support/libreoffice.ts';
import { unzipTexts } from '../../../support/unzip.ts';

describe.runIf(libreOffice())('a plan workbook that was edited and saved by LibreOffice', () => {
  let plan: IssuedPlan;
  let arabic: Uint8Array;
  beforeAll(async () => {
    plan = await issuePlan();
    const { client } = plan.test;
    arabic = value(await client.plan.exportExcel({ partner: plan.partner, language: 'ar' })).file.bytes;
  });
  afterAll(async () => {
    expect(plan.test.bugs).toEqual([]);
    await plan.test.end();
  });

  async function reportOn(bytes: Uint8Array) {
    const file = { name: 'from LibreOffice.xlsx', bytes };
    return value(await plan.test.client.plan.import({ file, dryRun: true })).report;
  }

  test('and filled in with Excel before comes back whole by way of .ods', async () => {
    const bytes = await fillPlan(
      arabic,
      { [plan.actions[0]]: { status: 'أُنجز', note: 'انتهى العمل.' } },
      'ar',
    );
    const report = await reportOn(await saveInLibreOffice(bytes, ['ods', 'xlsx']));
    expect(notableIn(report)).toEqual([
      'file same SAVED_BY',
      'A1 status recorded DONE_NOT_VERIFIED',
      'A1 note recorded NOTE_RECORDED',
    ]);
  });

  test.runIf(libreOffice() && officePython())(
    'with dates typed, rows moved, columns inserted and a row removed is found again',
    async () => {
      const { sheet } = planFormTexts.ar;
      const placed = planSheet(await loadForm(arabic), 'ar');
      const [first, second, third] = plan.actions.map((action) => rowOf(placed, keyOf(action)));
      const steps: OfficeStep[] = [
        { do: 'type', sheet, cell: `H${first}`, text: 'أنجز' },
        { do: 'type', sheet, cell: `I${first}`, text: '2026-04-10' },
        { do: 'type', sheet, cell: `J${first}`, text: 'كل المراجع مكتوبة الآن.' },
        { do: 'formula', sheet, cell: `H${second}`, text: '=CONCATENATE("In pro";"gress")' },
        { do: 'move-range', sheet, range: `A${first}:J${first}`, to: 'A40' },
        { do: 'remove-rows', sheet, at: (third ?? 1) - 1, count: 1 },
        { do: 'insert-columns', sheet, at: 3, count: 1 },
        { do: 'rename-sheet', sheet, name: 'خطتنا' },
      ];
      const report = await reportOn(await editInLibreOffice(arabic, steps));
      expect(notableIn(report)).toEqual([
        'file same SAVED_BY',
        'file same SHEET_RENAMED',
        'row same ROWS_MOVED',
        'file same COLUMNS_MOVED',
        'A1 status recorded DONE_NOT_VERIFIED',
        'A1 status recorded DATE_USED',
        'A1 note recorded NOTE_RECORDED',
        'A2 status warning FORMULA_VALUE_USED',
        'A2 status recorded STATUS_RECORDED',
        'A3 row warning ROW_MISSING',
      ]);
    },
  );

  test('still has its list, its protection, its direction and its hidden sheet', async () => {
    const bytes = await saveInLibreOffice(arabic, ['ods', 'xlsx']);
    const workbook = await loadForm(bytes);
    expect(planSheet(workbook, 'ar').getCell('H7').dataValidation.formulae?.join('')).toContain(
      'لم يبدأ,قيد التنفيذ,أُنجز',
    );
    expect(workbook.getWorksheet('psea-plan')?.state).not.toBe('visible');
    const sheets = [...(await unzipTexts(bytes))].filter(([name]) => /sheet\d\.xml$/.test(name));
    expect(sheets.filter(([, part]) => /rightToLeft="(?:1|true)"/.test(part))).toHaveLength(2);
    expect(sheets.filter(([, part]) => part.includes('<sheetProtection'))).toHaveLength(3);
  });
});
