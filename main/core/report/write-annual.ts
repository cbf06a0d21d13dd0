import {
  type AnnualInput,
  annualSubject,
  settleAnnual,
} from '../../../shared/documents/annual/annual-subject.ts';
import { buildAnnualDocument } from '../../../shared/documents/annual/build-annual-document.ts';
import { buildAnnualWorkbook } from '../../../shared/documents/annual/build-annual-workbook.ts';
import { figureColumns, figureRows } from '../../../shared/documents/annual/figure-lines.ts';
import { audienceText, withheldLines } from '../../../shared/documents/audience/audience-text.ts';
import { commaSeparated } from '../../../shared/documents/report/comma-separated.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { ReportFormat } from '../../../shared/rules/audience/audience.ts';
import type { Session } from '../session.ts';
import { encode, reportName } from './report-file.ts';

/** The annual figures as a file of a format. */
export async function writeAnnual({ ports }: Session, input: AnnualInput, format: ReportFormat) {
  const stem = [annualSubject(input).words.file, input.figures.asOf];
  const file = (bytes: Uint8Array) => ok({ file: { name: reportName(stem, input, format), bytes } });
  switch (format) {
    case 'word':
      return file(await ports.writeWord(buildAnnualDocument(input)));
    case 'pdf': {
      const made = await ports.convertToPdf(await ports.writeWord(buildAnnualDocument(input)));
      return made.ok ? file(made.value) : made;
    }
    case 'excel':
      return file(await ports.writeRegisterExcel(buildAnnualWorkbook(input)));
    case 'csv':
      return file(encode(lines(settleAnnual(input))));
    case 'json':
      return file(encode(json(settleAnnual(input))));
  }
}

function lines(input: AnnualInput): string {
  const subject = annualSubject(input);
  const { language, sharing } = input;
  const notice = sharing.audience === 'internal' ? [] : withheldLines(language, sharing);
  return commaSeparated([
    figureColumns(subject).map(({ title }) => title),
    ...figureRows(subject),
    ...(notice.length > 0 ? [[]] : []),
    ...notice.map((line) => [audienceText(language).withheld, line]),
  ]);
}

function json(input: AnnualInput): string {
  const subject = annualSubject(input);
  const { sharing, filter, language } = input;
  const { office, entity, fictional } = input.workspace;
  const { entity: named, office: by, ...others } = filter;
  const told = input.figures.figures.map((figure) => ({
    ...figure,
    words: subject.wordsOf(figure),
    counted: input.behind.get(figure.id) ?? [],
  }));
  const asked = sharing.withheld.includes('entities') ? others : filter;
  const whole = { office, entity, fictional, filter: asked, ...input.figures, figures: told };
  const { audience, withheld } = sharing;
  const forWhom =
    audience === 'internal' ? {} : { audience, withheld, withheldInWords: withheldLines(language, sharing) };
  return `${JSON.stringify({ ...whole, clocksAhead: input.clocksAhead, ...forWhom }, null, 2)}\n`;
}
