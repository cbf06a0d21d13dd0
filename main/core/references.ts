import type { WorkspaceStore } from './ports.ts';

/** A reference with the counters to write beside the entry that uses it. */
export interface NewReference {
  readonly reference: string;
  readonly counters: ReadonlyMap<string, number>;
}

/**
 * Reference of a new partner, such as "SS-0012-K7Q": country ("XX" when unknown), running number, and this
 * device's code, since numbers are given offline. `ahead` counts those given earlier in the same batch.
 */
export function nextPartnerReference(store: WorkspaceStore, country: string | null, ahead = 0): NewReference {
  const number = store.counter('partner') + 1 + ahead;
  return {
    reference: `${country ?? 'XX'}-${String(number).padStart(4, '0')}-${store.device.code}`,
    counters: new Map([['partner', number]]),
  };
}

/**
 * Reference of a new assessment, such as "SS/2026PSEA3-K7Q": the shape that offices know, with the device's
 * code. Numbers run per country and year.
 */
export function nextAssessmentReference(
  store: WorkspaceStore,
  country: string | null,
  on: string,
): NewReference {
  const prefix = `${country ?? 'XX'}/${on.slice(0, 4)}`;
  const counter = `assessment ${prefix}`;
  const number = store.counter(counter) + 1;
  return {
    reference: `${prefix}PSEA${number}-${store.device.code}`,
    counters: new Map([[counter, number]]),
  };
}
