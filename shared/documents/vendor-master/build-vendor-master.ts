import { officeWorkbook } from '../report/office-heads.ts';
import type { RegisterReport } from '../report/register-report.ts';
import type { ReportContext } from '../report/report-context.ts';
import { dateInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import { type VendorLine, vendorMasterText } from './vendor-lines.ts';

export interface VendorMasterInput extends ReportContext {
  readonly lines: readonly VendorLine[];
  readonly partners: number;
  readonly asOf: string;
}

const kinds = [
  ['agency', 'text', 16],
  ['number', 'text', 18],
  ['name', 'prose', 40],
  ['reference', 'text', 14],
  ['country', 'text', 20],
  ['kind', 'text', 20],
  ['label', 'text', 34],
  ['date', 'date', 16],
  ['type', 'text', 24],
  ['until', 'date', 14],
  ['remark', 'prose', 48],
] as const;

export function vendorColumns({ language }: Pick<ReportContext, 'language'>) {
  const { column } = vendorMasterText(language);
  return kinds.map(([key, kind, width]) => ({ key, title: column[key], kind, width }));
}

export function vendorCells(line: VendorLine): (string | null)[] {
  return kinds.map(([key]) => line[key]);
}

/** The extract as a workbook of one sheet. Nothing is read from a clock. */
export function buildVendorMaster(input: VendorMasterInput): RegisterReport {
  const { workspace, language } = input;
  const words = vendorMasterText(language);
  const text = reportText(language);
  return officeWorkbook(input, {
    title: words.title,
    subject: words.subject,
    sheets: [
      {
        name: words.title,
        columns: vendorColumns(input),
        preamble: [
          [words.fact.office, workspace.office],
          [words.fact.asOf, dateInWords(text, input.asOf)],
          [words.fact.partners, String(input.partners)],
          ...words.reading.map((line, at) => [at === 0 ? words.fact.reading : '', line] as const),
        ],
        back: null,
        rows: input.lines.map((line) => ({ cells: vendorCells(line), link: null, emphasis: false })),
        printedColumns: null,
        hasFilter: true,
        frozenColumns: 3,
      },
    ],
  });
}
