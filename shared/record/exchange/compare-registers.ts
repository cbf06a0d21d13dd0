import { canonicalJson } from '../../ground/canonical-json.ts';
import { ownValue } from '../../ground/own-value.ts';
import { isConflicting, type LiveValue, type Registers } from '../journal/registers.ts';

/**
 * `new`: nothing stood here. `theirs`: they changed it after what stands here. `ours`: it was changed here, and they
 * don't know. `conflict`: both changed it apart, and a person settles it.
 */
export const fieldStates = ['conflict', 'theirs', 'new', 'ours'] as const;
export type FieldState = (typeof fieldStates)[number];

/** One value of a partner on which the two sides differ, with what stands on each; empty where nothing does. */
export interface FieldDifference {
  readonly key: string;
  readonly state: FieldState;
  readonly ours: readonly LiveValue[];
  readonly theirs: readonly LiveValue[];
}

interface Sides {
  /** As it stands here. */
  readonly ours: Registers;
  /** As the package alone tells it. */
  readonly theirs: Registers;
  /** As it will stand once the package is taken over. */
  readonly united: Registers;
  /** Whether the package carries all of the partner, so that what it lacks its sender lacks. */
  readonly isWhole: boolean;
}

/** The values on which a package and what is here differ: what a person settles first, then by key. */
export function compareRegisters({ ours, theirs, united, isWhole }: Sides): FieldDifference[] {
  const keys = [...new Set([...Object.keys(united), ...Object.keys(theirs)])];
  const told = keys.flatMap((key): FieldDifference[] => {
    const here = ownValue(ours, key) ?? [];
    const there = ownValue(theirs, key) ?? [];
    const after = ownValue(united, key) ?? [];
    const known = new Set(here.map(({ entry }) => entry));
    const brought = after.filter(({ entry }) => !known.has(entry));
    if (isConflicting(united, key) && brought.length > 0)
      return [
        { key, state: 'conflict', ours: after.filter(({ entry }) => known.has(entry)), theirs: brought },
      ];
    if (!isSame(here, after))
      return [
        {
          key,
          state: isNothing(here.at(-1)?.value) ? 'new' : 'theirs',
          ours: here.slice(-1),
          theirs: after.slice(-1),
        },
      ];
    const isAhead = here.length > 0 && (there.length > 0 || isWhole) && !isSame(here, there);
    return isAhead ? [{ key, state: 'ours', ours: here.slice(-1), theirs: there.slice(-1) }] : [];
  });
  const rank = ({ state }: FieldDifference) => fieldStates.indexOf(state);
  return told.sort((one, other) => rank(one) - rank(other) || (one.key < other.key ? -1 : 1));
}

/** Whether a value says nothing: a field that nobody filled in is recorded too. */
function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Whether the same is shown: what was said twice is no difference. */
function isSame(one: readonly LiveValue[], other: readonly LiveValue[]): boolean {
  const shown = (values: readonly LiveValue[]) => canonicalJson(values.at(-1)?.value ?? null);
  return shown(one) === shown(other);
}
