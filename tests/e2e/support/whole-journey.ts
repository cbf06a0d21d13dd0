import { expect } from 'vitest';
import { readWorkbook } from '../../../main/adapters/sheets/read-workbook.ts';
import { cellText } from '../../../shared/ground/sheet/sheet.ts';
import { paragraphsOf, unzipTexts } from '../../support/unzip.ts';
import type { Hands } from './hands.ts';
import {
  answerForPartner,
  createWorkspace,
  decide,
  determine,
  exportRegister,
  exportReport,
  importPartners,
  officer,
  partner,
  review,
  startAssessment,
} from './journey.ts';

const justification = 'Vetting will be in place before the first payment.';

/** From an empty computer to both documents, as an officer does it; the same in every host. */
export async function walkTheWholeJourney(hands: Hands, folder: string): Promise<void> {
  const { page } = hands;
  await createWorkspace(page, folder);
  await importPartners(hands);
  await startAssessment(page);
  await answerForPartner(page);
  await review(page, 'CS3');
  await page.getByText('Medium capacity · moderate risk').first().waitFor();
  await determine(page);
  await decide(page, justification);

  const report = await exportReport(hands);
  expect(report.name).toMatch(/\.docx$/);
  const text = paragraphsOf((await unzipTexts(report.bytes)).get('word/document.xml') ?? '').join('\n');
  for (const said of [partner, officer.name, 'Mary Deng', 'Seen on file for CS3.', justification]) {
    expect(text).toContain(said);
  }

  const register = await exportRegister(hands);
  expect(register.name).toMatch(/\.xlsx$/);
  const workbook = await readWorkbook(register);
  if (!workbook.ok) throw new Error(workbook.error.message);
  const cells = workbook.value.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map(cellText)));
  expect(cells).toContain(partner);
  // A name that looks like a formula is still a name.
  expect(cells).toContain('=SUM(1+1) Community Works');
}
