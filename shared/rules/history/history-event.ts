import type { Person } from '../../record/journal/entry.ts';
import type { KnownEntry } from '../../record/journal/read-entry.ts';
import type { HistoryKind } from './history-kind.ts';
import type { RegisterKey } from './register-key.ts';

/** A value that an entry changed: what it is about, with the value before and after; null for nothing. */
export interface HistoryChange {
  readonly about: RegisterKey;
  readonly from: unknown;
  readonly to: unknown;
}

/** The thing that an entry is about, by its id; null for the partner or the office itself. */
export interface HistorySubject {
  readonly kind: 'assessment' | 'evidence' | 'action' | 'activity' | 'agreement' | 'clause';
  readonly id: string;
}

/**
 * One entry of a stream, as something that happened. `newer`: of a type or version that this program doesn't know;
 * `unreadable`: not what its type and version say. Both happened all the same.
 */
export type HistoryEvent = {
  readonly entry: string;
  /** Wall clock of the device that wrote it, ISO 8601 in UTC: for people only, never for order. */
  readonly at: string;
  readonly by: Person;
  readonly device: string;
  /** The record in whose journal it stands; in the file of several that were joined not always the same. */
  readonly stream: string;
  readonly kind: HistoryKind;
  readonly subject: HistorySubject | null;
} & (
  | { readonly reading: 'known'; readonly known: KnownEntry; readonly changes: readonly HistoryChange[] }
  | { readonly reading: 'newer' | 'unreadable' }
);

export interface History {
  /** In the order of the journal, the newest first. */
  readonly events: readonly HistoryEvent[];
  /** Entries that wait for an earlier one of their device, and are not told yet. */
  readonly waiting: number;
}
