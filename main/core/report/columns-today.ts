import { settleAnnual } from '../../../shared/documents/annual/annual-subject.ts';
import type { Sharing } from '../../../shared/documents/audience/audience-text.ts';
import type { ReportLanguage } from '../../../shared/documents/report/text/report-text.ts';
import { buildToldReport } from '../../../shared/documents/told/build-told-report.ts';
import { columnsOf } from '../../../shared/documents/told/told-report.ts';
import type { ReportKind } from '../../../shared/rules/audience/audience.ts';
import { computeFigures } from '../../../shared/rules/figures/compute-figures.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { documentContext } from '../document-context.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';

/** The columns that a report has in this program today, by table: told from a report about nobody. */
export function columnsToday(
  session: Session,
  journal: Journal,
  report: ReportKind,
  sharing: Sharing,
  language: ReportLanguage,
): Record<string, string[]> {
  // The annual figures have no columns to choose from.
  if (report === 'annual') return {};
  const { instruments, checks, clock, store } = journal;
  const filter = { scope: 'in' } as const;
  const input = {
    ...documentContext(session, journal, language),
    rows: [],
    figures: computeFigures({ rows: [], instruments, checks, filter, asOf: clock.today() }),
    filter,
    instruments,
    sharing,
    fileOf: () => {
      throw new Error('A report about nobody asked for a file.');
    },
    library: () => libraryInUse(session, journal),
    sha256: store.sha256,
  };
  const annual = () =>
    settleAnnual({ ...input, everyScope: input.figures, behind: new Map(), clocksAhead: [] });
  return columnsOf(buildToldReport(report, input, annual));
}
