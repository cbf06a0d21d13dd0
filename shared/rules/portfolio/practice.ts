import type { Versions } from '../../content/files/versions.ts';
import type { CheckLibrary } from '../../content/practice-checks/check-library.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { standingActivities } from '../follow-up/follow-up-state.ts';
import { percentOf } from '../follow-up/percent.ts';
import type { StandardState } from './standard-state.ts';

/** What a practice check found on the last day on which it was asked; the same check may have been asked twice that day. */
export interface PracticeFact {
  readonly check: string;
  /** Version of the library by which it was asked: its limit holds. */
  readonly library: string;
  readonly on: string;
  /** Of a counted one. */
  readonly percent: number | null;
  /** Of an observed one. */
  readonly value: boolean | null;
}

/** What checks say of the practice of one standard. */
export type Practice = 'holds' | 'fails' | 'unchecked';

/** Written against done: what stands on paper, beside what practice checks found. */
export const writtenAgainstDone = [
  'written-and-done',
  'written-only',
  'written-not-done',
  'done-not-written',
  'neither',
  'not-asked',
] as const;
export type WrittenAgainstDone = (typeof writtenAgainstDone)[number];

/** The newest result of each check among the activities that stand. Nobody asked, nothing found: a share of none is left out. */
export function practiceFactsOf(file: PartnerFile): PracticeFact[] {
  const newest = new Map<string, PracticeFact[]>();
  for (const { record, activity } of standingActivities(file)) {
    for (const result of activity.checks) {
      const percent = result.kind === 'share' ? percentOf(result.numerator, result.denominator) : null;
      const value = result.kind === 'yes-no' ? result.value : null;
      if (percent === null && value === null) continue;
      const { checkLibrary: library } = record.fact;
      const found = { check: result.check, library, on: activity.on, percent, value };
      const before = newest.get(result.check);
      if (!before || (before[0] as PracticeFact).on < activity.on) newest.set(result.check, [found]);
      else before.push(found);
    }
  }
  const placeOf = (fact: PracticeFact) => JSON.stringify(fact);
  return [...newest.values()].flat().sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** Whether the practice of a standard holds: one newest result that is not good says that it fails, whatever others say. */
export function practiceOf(
  facts: readonly PracticeFact[],
  instrument: string,
  standard: string,
  checks: Versions<CheckLibrary>,
): Practice {
  let practice: Practice = 'unchecked';
  for (const { check, library, percent, value } of facts) {
    const { definition } = checks.at(library) ?? checks.newest;
    const asked = definition.checks.find(({ id }) => id === check);
    if (!asked?.standards[instrument]?.includes(standard)) continue;
    const isGood = value ?? (percent !== null && asked.goodFrom !== null ? percent >= asked.goodFrom : null);
    if (isGood === false) return 'fails';
    if (isGood) practice = 'holds';
  }
  return practice;
}

/** The review's word on a standard beside its practice. A "yes" whose practice fails is never the same as one that holds. */
export function compareWithPractice(state: StandardState, practice: Practice): WrittenAgainstDone {
  if (state === 'open' || state === 'not-applicable') return 'not-asked';
  if (state === 'not-met') return practice === 'holds' ? 'done-not-written' : 'neither';
  if (practice === 'unchecked') return 'written-only';
  return practice === 'holds' ? 'written-and-done' : 'written-not-done';
}
