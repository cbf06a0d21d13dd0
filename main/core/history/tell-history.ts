import { buildHistoryView } from '../../../shared/documents/history/build-history-view.ts';
import type { HistorySources } from '../../../shared/documents/history/history-names.ts';
import type { HistoryFilter, HistoryView } from '../../../shared/documents/history/history-row.ts';
import type { ReportLanguage } from '../../../shared/documents/report/text/report-text.ts';
import { ownValue } from '../../../shared/ground/own-value.ts';
import { emptyPartnerFile, type PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { workspaceStream } from '../../../shared/record/journal/entry.ts';
import { readPerson } from '../../../shared/rules/people/people.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { entriesOf } from '../joined-group.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { Session } from '../session.ts';
import { historyFaults } from './history-faults.ts';
import { localMoment } from './local-moment.ts';

export interface HistoryWanted {
  /** Null for the office's own. */
  readonly file: PartnerFile | null;
  readonly language: ReportLanguage;
  readonly filter: HistoryFilter;
  readonly page?: { readonly offset: number; readonly limit: number } | undefined;
}

/** The history of a partner, or of the office, in words, with the names that things have in this workspace. */
export function tellHistory(session: Session, journal: Journal, wanted: HistoryWanted): HistoryView {
  const { file, filter, page } = wanted;
  const streams = file ? journal.rows.streamsOf(file.id) : [workspaceStream];
  return buildHistoryView({
    ...historySources(session, journal, wanted),
    entries: entriesOf(journal.store, streams),
    stream: file?.id ?? workspaceStream,
    faults: historyFaults(journal.store, streams),
    filter,
    page,
    localMoment,
  });
}

/** What names things in sentences about a partner's file, or about the office. */
export function historySources(
  session: Session,
  journal: Journal,
  { file, language }: Pick<HistoryWanted, 'file' | 'language'>,
): HistorySources {
  const workspace = loadWorkspaceFile(journal.store);
  return {
    language,
    file: file ?? emptyPartnerFile(workspaceStream),
    instruments: journal.instruments,
    checks: journal.checks,
    library: libraryInUse(session, journal),
    partnerName: (id) => journal.rows.get(id)?.name ?? null,
    recordReference: (id) => journal.rows.record(id)?.reference ?? null,
    personName: (id) => readPerson(workspace, id)?.name ?? null,
    deviceCode: (device) =>
      (ownValue(workspace.devices, device) ?? ownValue(workspace.introduced, device))?.code ?? null,
  };
}
