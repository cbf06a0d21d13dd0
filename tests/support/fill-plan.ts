import type ExcelJS from 'exceljs';
import { keyOf } from '../../shared/documents/plan-form/find-plan-rows.ts';
import {
  type PlanFormLanguage,
  planFormTexts,
} from '../../shared/documents/plan-form/text/plan-form-texts.ts';
import type { PlanReport } from '../../shared/rules/plan/plan-view.ts';
import { startWithWorkspace, type TestApp, value } from './app.ts';
import { determinedPartner } from './determined.ts';
import { editForm, rowOf } from './fill-form.ts';

export interface IssuedPlan {
  readonly test: TestApp;
  readonly partner: string;
  /** References of its three actions, two for CS3 and one for CS7. */
  readonly actions: readonly [string, string, string];
  readonly form: string;
  readonly bytes: Uint8Array;
}

/** A fictional partner of medium capacity with three actions. */
export async function planPartner(test: TestApp, name?: string): Promise<Omit<IssuedPlan, 'form' | 'bytes'>> {
  const { partner } = await determinedPartner(test, 'YYNYYYNY', name === undefined ? {} : { name });
  value(
    await test.client.plan.add({
      partner,
      actions: [
        { standard: 'CS3', library: 'start-reference-checks', responsible: 'Grace Achieng, Director' },
        {
          standard: 'CS3',
          title: 'Ask candidates for a declaration',
          verification: 'Form in use.',
          dueOn: '2026-06-15',
        },
        {
          standard: 'CS7',
          title: 'Agree with a fictional investigation service',
          verification: 'Signed agreement.',
          dueOn: '2026-07-31',
          supportedBy: ['UN-Habitat', 'UNICEF'],
          budget: { amount: 1200, currency: 'USD' },
        },
      ],
    }),
  );
  return { test, partner, actions: [`${partner}/A1`, `${partner}/A2`, `${partner}/A3`] };
}

/** The same with the workbook that was handed out on 2 March 2026; the clock stands on 20 April then. */
export async function issuePlan(language: PlanFormLanguage = 'en'): Promise<IssuedPlan> {
  const made = await planPartner(await startWithWorkspace({ today: '2026-03-02' }));
  const { partner, test } = made;
  const { file, form } = value(await test.client.plan.exportExcel({ partner, language }));
  test.setToday('2026-04-20');
  return { ...made, form, bytes: file.bytes };
}

export interface Fill {
  readonly status?: ExcelJS.CellValue;
  readonly date?: ExcelJS.CellValue;
  readonly note?: ExcelJS.CellValue;
}

export const typedAt = { status: 8, date: 9, note: 10 } as const;

/** The workbook as a partner fills it in with Excel, by the reference of the action. */
export function fillPlan(
  bytes: Uint8Array,
  fills: Readonly<Record<string, Fill>>,
  language: PlanFormLanguage = 'en',
): Promise<Uint8Array> {
  return editForm(bytes, (workbook) => {
    const sheet = planSheet(workbook, language);
    for (const [reference, fill] of Object.entries(fills)) {
      const row = sheet.getRow(rowOf(sheet, keyOf(reference)));
      for (const [column, content] of Object.entries(fill))
        row.getCell(typedAt[column as keyof typeof typedAt]).value = content as ExcelJS.CellValue;
    }
  });
}

export function planSheet(workbook: ExcelJS.Workbook, language: PlanFormLanguage = 'en'): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(planFormTexts[language].sheet);
  if (!sheet) throw new Error('No sheet of the plan.');
  return sheet;
}

/** "A1 status recorded DONE_NOT_VERIFIED": one line for each row of the report, cells and texts apart. */
export function saidIn({ rows }: PlanReport): string[] {
  return rows.map(({ action, field, outcome, code }) =>
    [...(action === null ? [] : [action.slice(action.lastIndexOf('/') + 1)]), field, outcome, code].join(' '),
  );
}

/** The same, without what says that nothing was typed. */
export function notableIn(report: PlanReport): string[] {
  return saidIn(report).filter((line) => !/ (?:STATUS_AS_ISSUED|NOTE_EMPTY|DATE_EMPTY)$/.test(line));
}
