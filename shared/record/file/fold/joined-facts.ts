import type { Entry } from '../../journal/entry.ts';
import type { KnownEntry } from '../../journal/read-entry.ts';
import type { JoinedRecord, PartnerFile } from '../partner-file.ts';
import type { FoldFacts } from './fold-facts.ts';

/** What an entry of a joined record says of that record: its reference, and what was born in it. */
export const joinedFacts: FoldFacts = (file, known, entry) => {
  if (entry.stream === file.id) return file;
  const born = bornIn(known);
  const named = nameJoined(file, entry, known.type === 'partner.created' ? known.data.reference : null);
  return born === null || Object.hasOwn(named.homes, born)
    ? named
    : { ...named, homes: { ...named.homes, [born]: entry.stream } };
};

function nameJoined(file: PartnerFile, { stream }: Entry, reference: string | null): PartnerFile {
  const known = file.joined.find(({ id }) => id === stream);
  if (known && (reference === null || reference === known.reference)) return file;
  return { ...file, joined: withRecord(file.joined, { id: stream, reference: reference ?? '' }) };
}

/** The records in order of their ids, with one more or in another state. */
export function withRecord(joined: readonly JoinedRecord[], record: JoinedRecord): readonly JoinedRecord[] {
  return [...joined.filter(({ id }) => id !== record.id), record].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Id of the thing that an entry brings into a file; null for one that brings none. */
export function bornIn({ type, data }: KnownEntry): string | null {
  switch (type) {
    case 'assessment.started':
      return data.assessment;
    case 'partner.basis-recorded':
    case 'reliance.recorded':
    case 'diligence.recorded':
    case 'evidence.added':
    case 'plan.action-added':
    case 'follow-up.added':
    case 'agreement.added':
    case 'sub-agreement.added':
      return data.id;
    default:
      return null;
  }
}
