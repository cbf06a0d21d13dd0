import type { Journal } from './journal.ts';
import type { RowCache } from './row-cache.ts';

/** A reference with the counters to write beside the entry that uses it. */
export interface NewReference {
  readonly reference: string;
  readonly counters: ReadonlyMap<string, number>;
}

type Known = Pick<Journal, 'store'> & {
  readonly rows: Pick<RowCache, 'records' | 'assessmentsOf'>;
};

/** Name of the counter of partners; those of assessments are named by country and year. */
export const partnerCounter = 'partner';

/**
 * Reference of a new partner, such as "SS-0012-K7Q": country ("XX" when unknown), running number, and this
 * device's code, since numbers are given offline. `ahead` counts those given earlier in the same batch. A number that
 * some partner of this device bears is passed over: the counter alone may have been set back.
 */
export function nextPartnerReference(known: Known, country: string | null, ahead = 0): NewReference {
  const { store } = known;
  const given = Math.max(store.counter(partnerCounter), highestPartnerNumber(known));
  const number = given + 1 + ahead;
  return {
    reference: `${country ?? 'XX'}-${String(number).padStart(4, '0')}-${store.device.code}`,
    counters: new Map([[partnerCounter, number]]),
  };
}

/**
 * Reference of a new assessment, such as "SS/2026PSEA3-K7Q": the shape that offices know, with the device's
 * code. Numbers run per country and year, and one that some assessment bears is passed over.
 */
export function nextAssessmentReference(
  { store, rows }: Known,
  country: string | null,
  on: string,
): NewReference {
  const prefix = `${country ?? 'XX'}/${on.slice(0, 4)}`;
  const counter = `assessment ${prefix}`;
  const referenceOf = (number: number) => `${prefix}PSEA${number}-${store.device.code}`;
  let number = store.counter(counter) + 1;
  while (rows.assessmentsOf(referenceOf(number)).length > 0) number += 1;
  return { reference: referenceOf(number), counters: new Map([[counter, number]]) };
}

const partnerReference = /^[A-Z]{2}-(\d+)-(\w+)$/;
const assessmentReference = /^([A-Z]{2}\/\d{4})PSEA(\d+)-(\w+)$/;

/** The counter of a reference that this device gave, with its number; null for a reference of another device. */
export function numberIn(
  reference: string,
  deviceCode: string,
): { readonly counter: string; readonly number: number } | null {
  const [, ofPartner, giver] = partnerReference.exec(reference) ?? [];
  if (ofPartner !== undefined && giver === deviceCode)
    return { counter: partnerCounter, number: Number(ofPartner) };
  const [, prefix, ofAssessment, by] = assessmentReference.exec(reference) ?? [];
  if (ofAssessment === undefined || by !== deviceCode) return null;
  return { counter: `assessment ${prefix}`, number: Number(ofAssessment) };
}

/** One look over the rows of an open register: what it gives afterwards, its counter tells. */
const highest = new WeakMap<Known['rows'], number>();

/** The highest number among partners that this device had created when the register was opened, 0 without any. */
function highestPartnerNumber({ store, rows }: Known): number {
  const known = highest.get(rows);
  if (known !== undefined) return known;
  let number = 0;
  for (const { reference } of rows.records()) {
    const own = numberIn(reference, store.device.code);
    if (own?.counter === partnerCounter) number = Math.max(number, own.number);
  }
  highest.set(rows, number);
  return number;
}
