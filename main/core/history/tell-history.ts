import { buildHistoryView } from '../../../shared/documents/history/build-history-view.ts';
import type { HistoryFilter, HistoryView } from '../../../shared/documents/history/history-row.ts';
import { ownValue } from '../../../shared/ground/own-value.ts';
import { emptyPartnerFile, type PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { workspaceStream } from '../../../shared/record/journal/entry.ts';
import { readPerson } from '../../../shared/rules/people/people.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { Session } from '../session.ts';
import { localMoment } from './local-moment.ts';

export interface HistoryWanted {
  /** Null for the office's own. */
  readonly file: PartnerFile | null;
  readonly language: 'en' | 'ar';
  readonly filter: HistoryFilter;
  readonly page?: { readonly offset: number; readonly limit: number } | undefined;
}

/** The history of a partner, or of the office, in words, with the names that things have in this workspace. */
export function tellHistory(session: Session, journal: Journal, wanted: HistoryWanted): HistoryView {
  const { file, language, filter, page } = wanted;
  const workspace = loadWorkspaceFile(journal.store);
  return buildHistoryView({
    language,
    file: file ?? emptyPartnerFile(workspaceStream),
    entries: journal.store.entries(file?.id ?? workspaceStream),
    filter,
    page,
    localMoment,
    instruments: journal.instruments,
    checks: journal.checks,
    library: libraryInUse(session, journal),
    partnerName: (id) => journal.rows.all().find((row) => row.id === id)?.name ?? null,
    personName: (id) => readPerson(workspace, id)?.name ?? null,
    deviceCode: (device) => ownValue(workspace.devices, device)?.code ?? null,
  });
}
