import {
  addToIndex,
  type DuplicateIndex,
  type ExistingPartner,
  indexForDuplicates,
  prepare,
} from './duplicate-index.ts';
import { type DuplicateReason, duplicateThresholds, matchesOf } from './duplicates.ts';

/** A record as doubles of it are looked for; its id is empty where it is not recorded yet. */
export type DoubleSubject = ExistingPartner;

export interface Double {
  readonly id: string;
  /** 0 to 1; an order, not a probability. */
  readonly score: number;
  readonly strength: 'probable' | 'possible';
  readonly reasons: readonly DuplicateReason[];
}

/** Records made ready to be looked through for doubles. */
export type DoublesIndex = DuplicateIndex;

export const indexForDoubles = indexForDuplicates;

/** Adds a record to those that are looked through. */
export function addDouble(index: DoublesIndex, subject: DoubleSubject): void {
  addToIndex(index, prepare(subject, subject.id, null));
}

/** The records that may be the same organisation as this one, the likeliest first. Nothing is joined by it. */
export function doublesOf(subject: DoubleSubject, index: DoublesIndex): Double[] {
  return matchesOf(prepare(subject, subject.id, null), index).flatMap(
    ({ id, score, strength, reasons }): Double[] => {
      if (id === subject.id || strength === 'hint' || score < duplicateThresholds.possible) return [];
      const has = (code: DuplicateReason['code']) => reasons.some((reason) => reason.code === code);
      // A country office and its headquarters are two records, and known to be.
      if (has('country-office-of') && !has('same-vendor-number')) return [];
      return [{ id, score, strength, reasons }];
    },
  );
}
