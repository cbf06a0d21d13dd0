import { type Finding, finding } from '../../../../shared/record/check/finding.ts';
import type { Journal } from '../../journal.ts';
import { numberIn, partnerCounter } from '../../references.ts';

/**
 * The counters of references against the references that are there. One that is behind was set back: nothing is given
 * twice all the same, since what is there is passed over. One that is ahead of every partner, whichever device gave its
 * number, tells of a newest partner that is gone with its whole journal, which leaves no gap anywhere else.
 */
export function counterFindings({ store, rows }: Pick<Journal, 'store' | 'rows'>): Finding[] {
  const counters = store.counters();
  const all = [...rows.records()];
  const behind = new Map<string, { reference: string; number: number }>();
  for (const { reference, assessments } of all) {
    for (const name of [reference, ...assessments.map((each) => each.reference)]) {
      const own = numberIn(name, store.device.code);
      if (
        !own ||
        own.number <= Math.max(counters.get(own.counter) ?? 0, behind.get(own.counter)?.number ?? 0)
      )
        continue;
      behind.set(own.counter, { reference: name, number: own.number });
    }
  }
  return [
    ...[...behind].map(([counter, { reference }]) =>
      finding('COUNTER_BEHIND', { counter, given: counters.get(counter) ?? 0, reference }),
    ),
    ...aheadFinding(counters.get(partnerCounter) ?? 0, all),
  ];
}

function aheadFinding(given: number, all: readonly { readonly reference: string }[]): Finding[] {
  // A copy that was restored goes on from the numbers of the device before it, so that any device's count.
  const newest = all.reduce((most, { reference }) => {
    const number = Number(/^[A-Z]{2}-(\d+)-\w+$/.exec(reference)?.[1] ?? 0);
    return Math.max(most, number);
  }, 0);
  return given > newest ? [finding('COUNTER_AHEAD', { given, newest, count: given - newest })] : [];
}
