import { cellText, isBlank, type ReadWorkbook } from '../../ground/sheet/sheet.ts';
import type { FoundSheet } from './find-rows.ts';
import { comparable } from './fixed-text.ts';
import { finding } from './form-messages.ts';
import type { FormFinding } from './form-report.ts';

const [mostTexts, mostCharacters] = [20, 200];

/**
 * What a Word document holds beside the rows of the form: tracked changes, and every text outside of them, such as in
 * boxes, under the line, above the page or where nobody sees it. `own` are texts of ours.
 */
export function documentFindings(
  workbook: ReadWorkbook,
  sheets: readonly FoundSheet[],
  own: ReadonlySet<string> = new Set(),
): FormFinding[] {
  const read = new Set(sheets.map(({ sheet }) => sheet));
  const texts = workbook.sheets
    .filter((sheet) => !read.has(sheet))
    .flatMap(({ rows }) => rows.flat().filter((cell) => !isBlank(cell)))
    .map((cell) => cellText(cell).trim())
    .filter((text) => !own.has(comparable(text)) && !own.has(comparable(text).replace(/\d+/g, '#')));
  const shown = texts
    .slice(0, mostTexts)
    .map((text) => `“${text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text}”`);
  const more = texts.length > shown.length ? [...shown, `… (${texts.length})`] : shown;
  return [
    ...(workbook.isTracked ? [finding('warning', 'CHANGES_TRACKED')] : []),
    ...(texts.length > 0 ? [finding('warning', 'ASIDES_NOT_READ', { more: more.join('; ') })] : []),
  ];
}
