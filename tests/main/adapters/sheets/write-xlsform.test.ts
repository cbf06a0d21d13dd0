import { expect, test } from 'vitest';
import { readWorkbook } from '../../../../main/adapters/sheets/read-workbook.ts';
import { writeXlsForm } from '../../../../main/adapters/sheets/write-xlsform.ts';
import { formLanguages } from '../../../../shared/documents/form/text/form-text.ts';
import { buildXlsForm } from '../../../../shared/documents/xlsform/build-xlsform.ts';
import type { ReadWorkbook } from '../../../../shared/ground/sheet/sheet.ts';
import { value } from '../../../support/app.ts';
import { rowsOf, xlsFormProblems } from '../../../support/check-xlsform.ts';
import { instruments } from '../../../support/desk.ts';

const harmonized = instruments.newestOf('un-ip-psea-2020')!;
const six = instruments.newestOf('unicef-sea-2020')!;

const made = async (instrument = harmonized): Promise<ReadWorkbook> =>
  value(
    await readWorkbook({
      name: 'f.xlsx',
      bytes: await writeXlsForm(buildXlsForm(instrument, formLanguages)),
    }),
  );

test('each instrument keeps the published rules, in six languages', async () => {
  for (const instrument of [harmonized, six]) expect(xlsFormProblems(await made(instrument))).toEqual([]);
});

test('the rules see what breaks them', async () => {
  const workbook = await made();
  const broken = (from: string, to: string): ReadWorkbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells.map((cell) =>
          cell.kind === 'text' ? { kind: 'text', text: cell.text.replace(from, to) } : cell,
        ),
      ),
    })),
  });
  for (const [from, to] of [
    ['CS2_reason', 'CS2_answer'],
    ["= 'not-applicable'", "= 'never'"],
    ['{CS2_answer}', '{CS9_answer}'],
    ['select_one CS3_answers', 'select_one CS3_other'],
    ['end_group', 'end_repeat'],
    ['English (en)', 'English'],
    ['psea_reference', '1reference'],
  ] as const)
    expect([from, xlsFormProblems(broken(from, to)).length > 0]).toEqual([from, true]);
});

test('it asks every standard, a reason only where “not applicable” can be, and a file as evidence', async () => {
  const survey = rowsOf(await made(), 'survey');
  const named = (name: string) => survey.find((row) => row.name === name);
  for (const { id, naAllowed } of harmonized.definition.standards) {
    expect(named(`${id}_answer`)?.type).toBe(`select_one ${id}_answers`);
    expect(named(`${id}_reason`)?.relevant).toBe(
      naAllowed ? `\${${id}_answer} = 'not-applicable'` : undefined,
    );
    expect(named(`${id}_file`)?.type).toBe('file');
  }
  expect(named('psea_reference')?.required).toBe('yes');
  expect(named('CS1_requirement')?.['guidance_hint::Arabic (ar)']).toMatch(/[\u0600-\u06FF]{3}/);
  expect(rowsOf(await made(), 'settings')).toMatchObject([
    { form_id: 'psea_un-ip-psea-2020', default_language: 'English (en)' },
  ]);
});

test('the same instrument in the same languages gives the same bytes', async () => {
  const write = () => writeXlsForm(buildXlsForm(harmonized, ['en', 'ar']));
  expect(Buffer.compare(await write(), await write())).toBe(0);
});
