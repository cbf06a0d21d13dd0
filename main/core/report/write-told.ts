import { buildToldDocument } from '../../../shared/documents/told/told-document.ts';
import type { ToldInput } from '../../../shared/documents/told/told-input.ts';
import { toldJson, toldLines } from '../../../shared/documents/told/told-lines.ts';
import type { ToldReport } from '../../../shared/documents/told/told-report.ts';
import { buildToldWorkbook } from '../../../shared/documents/told/told-workbook.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { Session } from '../session.ts';
import { encode, type ReportFormat, reportName } from './report-file.ts';

/** What a brief of two pages can be. */
const ofBrief: readonly ReportFormat[] = ['word', 'pdf'];

/** A report over partners as a file of a format. */
export async function writeTold(
  { ports }: Session,
  input: ToldInput,
  report: ToldReport,
  format: ReportFormat,
) {
  if (report.isBrief && !ofBrief.includes(format))
    return refuse('REPORT_FORMAT', { report: report.kind, format, formats: ofBrief.join(', ') });
  const name = reportName([report.file, input.figures.asOf], input, format);
  const file = (bytes: Uint8Array) => ok({ file: { name, bytes } });
  switch (format) {
    case 'word':
      return file(await ports.writeWord(buildToldDocument(input, report)));
    case 'pdf': {
      const made = await ports.convertToPdf(await ports.writeWord(buildToldDocument(input, report)));
      return made.ok ? file(made.value) : made;
    }
    case 'excel':
      return file(await ports.writeRegisterExcel(buildToldWorkbook(input, report)));
    case 'csv':
      return file(encode(toldLines(input, report)));
    case 'json':
      return file(encode(toldJson(input, report)));
  }
}
