import type { Finding, FindingCode } from '../../../../shared/record/check/finding.ts';
import type { PartnerFile } from '../../../../shared/record/file/partner-file.ts';
import { isChainedText } from '../../../../shared/record/journal/canonical.ts';
import { compareEntries, type Entry, workspaceStream } from '../../../../shared/record/journal/entry.ts';
import { readEntry } from '../../../../shared/record/journal/read-entry.ts';
import type { WorkspaceFile } from '../../../../shared/record/workspace/workspace-file.ts';
import { entriesOf } from '../../joined-group.ts';
import type { Journal } from '../../journal.ts';
import type { StoredStream } from '../../ports.ts';
import { project, projectWithRow } from '../../project.ts';
import { missingDocuments, packDocuments, partnerDocuments } from '../missing-documents.ts';
import { chainFindings, headFindings } from './chain-findings.ts';
import { strangers } from './device-findings.ts';
import { type HasContentOf, instrumentFindings } from './instrument-findings.ts';
import { type Say, sayOf } from './say.ts';
import { type KeptValue, keptValue } from './stored-value.ts';
import type { Subject } from './subjects.ts';

export interface StreamFindings {
  readonly entries: number;
  readonly chains: number;
  readonly newer: number;
  readonly lamports: readonly number[];
  readonly problems: readonly Finding[];
}

/** Everything that is stored of one stream, held against its own journal. */
export function checkStream(
  journal: Journal,
  stream: string,
  subject: Subject,
  introduced: ReadonlySet<string>,
  isHere: HasContentOf,
): StreamFindings {
  const stored = journal.store.inspect(stream);
  const entries = stored.entries.map(({ entry }) => entry).filter((entry) => entry !== null);
  const texts = canonicalTexts(stored);
  const readings = entries.map((entry) => ({ entry, reading: readEntry(entry) }));
  const say = sayOf(subject);
  const unreadable = readings.flatMap(({ entry: { seq, type, v }, reading }) =>
    reading.kind === 'unreadable' ? [say('ENTRY_UNREADABLE', { seq, type, v, fields: reading.fields })] : [],
  );
  const empty = stored.entries.length === 0 ? [say('STREAM_EMPTY')] : [];
  return {
    entries: stored.entries.length,
    chains: new Set(entries.map(({ device }) => device)).size,
    newer: readings.filter(({ reading }) => reading.kind === 'newer').length,
    lamports: stored.entries.map(({ lamport }) => lamport),
    problems: [
      ...empty,
      ...placeFindings(stored, stream, texts, say),
      ...unreadable,
      ...strangers(entries, introduced, journal.store.device.id, subject),
      ...chainFindings(entries, journal.store, say, texts),
      ...headFindings(entries, stored.head, journal.store, say, texts),
      ...(empty.length > 0 ? [] : stateFindings(journal, stream, stored, entries, isHere, say)),
    ],
  };
}

/** The stored text of each entry that lies there as it is written: hashes are made of it as it is. */
function canonicalTexts({ entries }: StoredStream): ReadonlyMap<Entry, string> {
  return new Map(
    entries.flatMap(({ entry, body }) =>
      entry !== null && isChainedText(body, entry) ? [[entry, body] as const] : [],
    ),
  );
}

/** Texts that are no entry, entries that lie where they don't belong, and those whose bytes are not as they are written. */
function placeFindings(
  stored: StoredStream,
  stream: string,
  texts: ReadonlyMap<Entry, string>,
  say: Say,
): Finding[] {
  return stored.entries.flatMap(({ place, id, lamport, entry }) => {
    if (entry === null) return [say('ENTRY_BROKEN', { place, problem: id })];
    if (entry.stream !== stream) return [say('ENTRY_MISPLACED', { entry: id, said: entry.stream })];
    if (entry.id !== id || entry.lamport !== lamport)
      return [say('ENTRY_MISPLACED', { entry: id, said: entry.id })];
    // Hashes are made of what was read: bytes that read alike and are others, such as a key that stands twice, would pass.
    return texts.has(entry) ? [] : [say('ENTRY_NOT_CANONICAL', { entry: id })];
  });
}

/** Kept state, row, instruments and documents against what the journal gives. */
function stateFindings(
  { store, rows, instruments }: Journal,
  stream: string,
  stored: StoredStream,
  entries: readonly Entry[],
  isHere: HasContentOf,
  say: Say,
): Finding[] {
  const [snapshot, keptRow] = [keptValue(stored.snapshot), keptValue(stored.row)];
  const kept = {
    get value() {
      return snapshot.value();
    },
    get current() {
      return snapshot.value() !== null;
    },
  };
  const others = rows.joins().membersOf(stream);
  const together =
    others.length === 0 ? entries : [...entries, ...entriesOf(store, others)].sort(compareEntries);
  const right = projectWithRow(stream, together, kept, instruments);
  const isPartner = stream !== workspaceStream;
  // Where a lost entry's part is kept, only the number of those that wait may differ.
  const state = stateFinding<FindingCode>(snapshot, right.snapshot, right.isKept, {
    broken: 'STATE_BROKEN',
    other: 'STATE_DIFFERS',
  });
  const row = isPartner
    ? stateFinding<FindingCode>(keptRow, right.row, right.isKept, {
        broken: 'ROW_BROKEN',
        other: 'ROW_DIFFERS',
      })
    : null;
  // What joined records hold is looked at with each of them.
  const own = others.length === 0 ? right.snapshot : project(stream, entries, null).snapshot;
  const named = isPartner ? partnerDocuments(own as PartnerFile) : packDocuments(own as WorkspaceFile);
  const judged = isPartner ? instrumentFindings(own as PartnerFile, isHere, say) : [];
  const differing = [state, row].flatMap((code) => (code === null ? [] : [say(code)]));
  return [...differing, ...judged, ...missingDocuments(store, named, say)];
}

function stateFinding<Code>(
  kept: KeptValue,
  wanted: unknown,
  isKept: boolean,
  codes: { readonly broken: Code; readonly other: Code },
): Code | null {
  if (kept.is(wanted)) return null;
  if (kept.isBroken()) return codes.broken;
  return isKept ? null : codes.other;
}
