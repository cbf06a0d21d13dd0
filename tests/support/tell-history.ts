import { buildHistoryView } from '../../shared/documents/history/build-history-view.ts';
import type { HistoryFilter } from '../../shared/documents/history/history-row.ts';
import { foldPartner } from '../../shared/record/file/fold.ts';
import type { Entry } from '../../shared/record/journal/entry.ts';
import { effectiveLibrary } from '../../shared/rules/clause/effective-library.ts';
import { instruments } from './desk.ts';
import { checkVersions, clauseVersions } from './libraries.ts';

const library = effectiveLibrary(clauseVersions, [], [], () => '0'.repeat(64));

/** The history of a stream in words, in a workspace of one device and with days as in London in winter. */
export function tellEntries(
  entries: readonly Entry[],
  language: 'en' | 'ar' = 'en',
  filter: HistoryFilter = {},
  page?: { readonly offset: number; readonly limit: number },
) {
  return buildHistoryView({
    language,
    file: foldPartner(entries[0]?.stream ?? 's-1', entries),
    entries,
    filter,
    page,
    localMoment: (at) => ({ day: at.slice(0, 10), time: at.slice(11, 16) }),
    instruments,
    checks: checkVersions,
    library,
    stream: entries[0]?.stream ?? 's-1',
    partnerName: () => null,
    recordReference: () => null,
    personName: () => null,
    deviceCode: (device) => (device === 'd-1' ? 'K7Q' : null),
  });
}
