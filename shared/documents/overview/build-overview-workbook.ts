import { officeWorkbook } from '../report/office-heads.ts';
import type { RegisterReport, RegisterSheet } from '../report/register-report.ts';
import { agreementsSheet } from './agreements-sheet.ts';
import { contractsSheet, subAgreementsSheet } from './contracts-sheets.ts';
import { filterInWords, type OverviewInput, overviewWords } from './overview-subject.ts';
import { clausesSheet, elementsSheet, leftBehindSheet } from './text-sheets.ts';

/** The legal overview as a workbook: counts first, then every agreement. Nothing is read from a clock. */
export function buildOverviewWorkbook(input: OverviewInput): RegisterReport {
  const of = overviewWords(input);
  const { words, text } = of;
  const preamble: RegisterSheet['preamble'] = [
    [words.fact.office, input.workspace.office],
    [words.fact.filter, filterInWords(input).join(text.listSeparator)],
    [words.fact.total, String(input.overview.total)],
    [words.fact.library, input.library.version],
    ...words.explain.map((sentence, index) => [index === 0 ? words.fact.reading : '', sentence] as const),
  ];
  return officeWorkbook(input, {
    title: words.title,
    subject: words.subject,
    sheets: [
      elementsSheet(input, of, preamble),
      agreementsSheet(input, of),
      clausesSheet(input, of),
      leftBehindSheet(input, of),
      contractsSheet(input, of),
      subAgreementsSheet(input, of),
    ],
  });
}
