import { settleAnnual } from '../../../shared/documents/annual/annual-subject.ts';
import { buildToldReport } from '../../../shared/documents/told/build-told-report.ts';
import { type ChosenColumns, chooseColumns } from '../../../shared/documents/told/told-report.ts';
import type { Journal } from '../journal.ts';
import type { Progress } from '../progress.ts';
import type { Session } from '../session.ts';
import { gatherReport, type ReportAsked } from './gather.ts';
import { writeAnnual } from './write-annual.ts';
import { writeTold } from './write-told.ts';

/** Makes the file of a report as it was asked for; `chosen` are the columns of a saved definition. */
export async function makeReport(
  session: Session,
  journal: Journal,
  asked: ReportAsked,
  progress: Progress,
  chosen: ChosenColumns = {},
) {
  const found = gatherReport(session, journal, asked, progress);
  if (!found.ok) return found;
  const { told, annual } = found.value;
  progress.at('writing', 0, 1);
  if (asked.kind === 'annual') return writeAnnual(session, annual, asked.format);
  const report = buildToldReport(asked.kind, told, () =>
    // A brief names nobody behind its figures, and tells no kinds apart.
    settleAnnual({ ...told, everyScope: told.figures, behind: new Map(), clocksAhead: [] }),
  );
  return writeTold(session, told, chooseColumns(report, chosen), asked.format);
}
