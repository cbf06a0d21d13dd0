import type { Entry } from '../../journal/entry.ts';
import type { KnownEntry } from '../../journal/read-entry.ts';
import type { PartnerFile, Recorded } from '../partner-file.ts';

/** Adds the facts of an entry to a partner's file; an entry of another kind changes nothing. */
export type FoldFacts = (file: PartnerFile, known: KnownEntry, entry: Entry) => PartnerFile;

/** A fact with the entry that recorded it. */
export function recordedBy<Fact>({ id, at, by }: Entry, fact: Fact): Recorded<Fact> {
  return { entry: id, at, by, fact };
}
