import { compareEntries, type Entry, type EntryDraft } from '../journal/entry.ts';
import { splitByGaps } from '../journal/merge.ts';
import { type KnownEntry, readEntry } from '../journal/read-entry.ts';
import { applyWrites, type LiveValue, writeInto } from '../journal/registers.ts';
import { agreementFacts } from './fold/agreement-facts.ts';
import { assessmentFacts } from './fold/assessment-facts.ts';
import { type FoldFacts, type Put, putIntoCopy, putIntoOwn } from './fold/fold-facts.ts';
import { joinedFacts, withRecord } from './fold/joined-facts.ts';
import { partnerFacts } from './fold/partner-facts.ts';
import { planFacts } from './fold/plan-facts.ts';
import { writesIn, writesOf } from './fold/writes-of.ts';
import { emptyPartnerFile, type PartnerFile } from './partner-file.ts';

/** Each adds the facts of its own kinds of entry. */
const allFacts: readonly FoldFacts[] = [
  partnerFacts,
  assessmentFacts,
  planFacts,
  agreementFacts,
  joinedFacts,
];

/**
 * Registers whose live values a new entry replaces: those that it sets. Archiving names all values seen,
 * so that an edit which it did not see survives it.
 */
export function keysSeenBy(file: PartnerFile, draft: EntryDraft): string[] {
  if (draft.type === 'partner.archived') return Object.keys(file.registers);
  return writesOf(draft as unknown as KnownEntry).map(([key]) => key);
}

/** State after one more entry. Entries must come in journal order; `foldPartner` sees to that. */
export function applyPartnerEntry(file: PartnerFile, entry: Entry): PartnerFile {
  return applyEntry(file, entry, applyWrites, putIntoCopy);
}

function applyEntry(file: PartnerFile, entry: Entry, write: typeof applyWrites, put: Put): PartnerFile {
  const latest = entry.at > file.latest ? entry.at : file.latest;
  const counted = { ...file, entries: file.entries + 1, updated: { at: entry.at, by: entry.by }, latest };
  const reading = readEntry(entry);
  if (reading.kind === 'newer') return { ...counted, unknown: file.unknown + 1 };
  if (reading.kind === 'unreadable') return { ...counted, unreadable: file.unreadable + 1 };
  const { known } = reading;
  const written = {
    ...counted,
    registers: write(file.registers, entry, writesIn(file.id, entry.stream, known)),
  };
  return allFacts.reduce((next, add) => add(next, known, entry, put), written as PartnerFile);
}

/** Goes on from a state with one entry after the other, in journal order, and copies what it adds to once. */
export function continueFold(begun: PartnerFile) {
  const registers: Record<string, readonly LiveValue[]> = { ...begun.registers };
  const write: typeof applyWrites = (_held, entry, writes) => writeInto(registers, entry, writes);
  const put = putIntoOwn();
  let file: PartnerFile = { ...begun, registers };
  return {
    /** The state so far; not to be kept by anybody before the last entry was applied. */
    file: () => file,
    apply(entry: Entry): void {
      file = applyEntry(file, entry, write, put);
    },
  };
}

/**
 * The partner's state from all entries of its stream, in any order, with or without some of them; entries of other
 * streams are those of records that were joined into it. Entries behind a gap of their own stream wait, unless `gaps`
 * says to fold them all the same; `waiting` counts them either way.
 */
export function foldPartner(
  id: string,
  entries: readonly Entry[],
  gaps: 'wait' | 'across' = 'wait',
): PartnerFile {
  const { ready, waiting } = splitByGaps(entries);
  const folded = gaps === 'wait' ? ready : [...ready, ...waiting].sort(compareEntries);
  // A joined record is named even where all of its entries wait.
  const others = [...new Set(entries.map(({ stream }) => stream))].filter((stream) => stream !== id);
  const joined = others.reduce(
    (named, other) => withRecord(named, { id: other, reference: '' }),
    emptyPartnerFile(id).joined,
  );
  const going = continueFold({ ...emptyPartnerFile(id), joined });
  for (const entry of folded) going.apply(entry);
  return { ...going.file(), waiting: waiting.length };
}
