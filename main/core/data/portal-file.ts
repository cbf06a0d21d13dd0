import { buildPortalWorkbook, portalNotes } from '../../../shared/documents/data/build-portal-workbook.ts';
import { isForPortal, portalColumns, portalLine } from '../../../shared/documents/data/portal-sheet.ts';
import { commaSeparated } from '../../../shared/documents/report/comma-separated.ts';
import type { ReportContext } from '../../../shared/documents/report/report-context.ts';
import type { Ports } from '../app.ts';
import type { loadData } from './load-data.ts';

/** Partners in the order in which the portal asks about them, as a workbook, comma-separated text or JSON. */
export async function portalFile(
  ports: Ports,
  context: ReportContext,
  { partners, coverage }: ReturnType<typeof loadData>,
  format: 'excel' | 'csv' | 'json',
): Promise<{ readonly bytes: Uint8Array; readonly notForPortal: number }> {
  let notForPortal = 0;
  const lines = [];
  for (const partner of partners) {
    if (isForPortal(partner.row)) {
      const line = portalLine(partner);
      lines.push(portalColumns.map(([column]) => line[column]));
    } else notForPortal += 1;
  }
  const titles = portalColumns.map(([, title]) => title);
  switch (format) {
    case 'excel': {
      const report = buildPortalWorkbook({ ...context, lines, coverage, notForPortal });
      return { bytes: await ports.writeRegisterExcel(report), notForPortal };
    }
    case 'csv':
      return { bytes: bytesOf(commaSeparated([titles, ...lines])), notForPortal };
    case 'json': {
      const named = lines.map((line) => Object.fromEntries(titles.map((title, at) => [title, line[at]])));
      const notes = portalNotes({ language: context.language, coverage, notForPortal });
      const whole = { asOf: coverage.asOf, producedAt: context.producedAt, notes, partners: named };
      return { bytes: bytesOf(`${JSON.stringify(whole, null, 1)}\n`), notForPortal };
    }
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
