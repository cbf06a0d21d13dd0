import { beforeAll, describe, expect, it } from 'vitest';
import { writePlanForm } from '../../../../main/adapters/sheets/write-plan-form.ts';
import { buildPlanForm } from '../../../../shared/documents/plan-form/build-plan-form.ts';
import type { PlanForm } from '../../../../shared/documents/plan-form/plan-form-model.ts';
import { readActions } from '../../../../shared/rules/plan/plan-state.ts';
import { sha256 } from '../../../support/desk.ts';
import { loadForm } from '../../../support/fill-form.ts';
import { planSheet } from '../../../support/fill-plan.ts';
import { tell } from '../../../support/story.ts';
import { unzipTexts } from '../../../support/unzip.ts';

function formIn(language: 'en' | 'ar'): PlanForm {
  const { file } = tell(
    'preliminary 2026-03-02 medium; action CS7 due 2026-06-30 in progress; action CS3 due 2026-05-01; action CS3 due 2026-04-01 dropped',
  );
  return buildPlanForm({
    language,
    form: 'form-1',
    partner: { id: file.id, reference: file.reference, name: '=HYPERLINK("https://x.example") & Fictional' },
    actions: readActions(file),
    wordsOf: ({ fields }) => fields,
    standardTitle: (_, standard) => `${standard} Fictional title`,
    office: 'Fictional office',
    marking: 'Fictional sample data',
    today: '2026-03-10',
    author: 'Amina Test',
    producedAt: '2026-03-10T08:00:00.000Z',
    sha256,
  });
}

describe('the plan workbook', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writePlanForm(formIn('en'));
  });

  it('has a row for each open action in the order of the standards, due dates as dates', async () => {
    const sheet = planSheet(await loadForm(bytes));
    expect([7, 8].map((row) => sheet.getCell(row, 2).value)).toEqual(['SS-0001-TST/A2', 'SS-0001-TST/A1']);
    expect(sheet.getCell('G7').value).toEqual(new Date('2026-05-01T00:00:00.000Z'));
    expect(sheet.getCell('H8').value).toBe('In progress');
    expect(sheet.getCell('B9').value).toBeNull();
    expect(sheet.getCell('C3').value).toBe('=HYPERLINK("https://x.example") & Fictional');
    expect(sheet.getCell('B2').value).toContain('Fictional sample data');
  });

  it('is locked but for status, date and progress, with a list and without a password', async () => {
    const sheet = planSheet(await loadForm(bytes));
    const open = ['B7', 'D7', 'G7', 'H7', 'I7', 'J7'].filter(
      (cell) => sheet.getCell(cell).protection?.locked === false,
    );
    expect(open).toEqual(['H7', 'I7', 'J7']);
    expect(sheet.getCell('H7').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Not started,In progress,Done"'],
    });
    const parts = await unzipTexts(bytes);
    const protections = [...parts].flatMap(([, part]) => part.match(/<sheetProtection[^>]*>/g) ?? []);
    expect(protections).toHaveLength(3);
    for (const each of protections) expect(each).not.toMatch(/password|hashValue/);
    expect([...parts.keys()].join()).not.toMatch(/vba|macro|externalLink/i);
  });

  it('runs from the right in Arabic and prints on one page width', async () => {
    const parts = await unzipTexts(await writePlanForm(formIn('ar')));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('rightToLeft="1"');
    expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/fitToWidth="1"|<pageSetUpPr[^>]*fitToPage="1"/);
  });

  it('gives the same bytes for the same plan', async () => {
    expect(Buffer.from(await writePlanForm(formIn('en'))).equals(Buffer.from(bytes))).toBe(true);
  });
});
