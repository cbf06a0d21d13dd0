import type { AnnexRecord } from '../../record/shapes/agreement.ts';
import type { AgreementView } from '../../rules/agreement/agreement-view.ts';
import type { EffectiveLibrary } from '../../rules/clause/effective-library.ts';

/** What today's clauses change in an agreement: ids of elements, each in one list alone. */
export interface AmendedElements {
  /** The final annex that holds today's clauses; null where none was written yet. */
  readonly enclosed: AnnexRecord | null;
  /** The annex that was given out before. */
  readonly before: AnnexRecord | null;
  readonly absent: readonly string[];
  readonly unchecked: readonly string[];
  /** Not in the agreement until the enclosed annex brought them. */
  readonly brought: readonly string[];
  /** Absent or never looked for, and not in the enclosed annex either; empty while no annex is enclosed. */
  readonly lacking: readonly string[];
  /** Worded otherwise than in the annex before. */
  readonly changed: readonly string[];
  /** In the annex before, and no longer in use. */
  readonly left: readonly string[];
}

/** Null where nothing changes: every element was looked for, and what was given out is worded as today. */
export function amendedElements(
  { elements, annexRecords: all }: Pick<AgreementView, 'elements' | 'annexRecords'>,
  library: EffectiveLibrary,
): AmendedElements | null {
  // What a sub-contractor signs amends no agreement.
  const annexRecords = all.filter(({ subAgreement }) => subAgreement === null);
  const newest = annexRecords.at(-1) ?? null;
  const enclosed = newest && isOfToday(newest, library) ? newest : null;
  const before = (enclosed ? annexRecords.at(-2) : newest) ?? null;
  const elementOf = (clause: string) =>
    library.versions.find(({ definition }) => definition.id === clause)?.definition.element ?? clause;
  const past = new Set(before?.clauses.map(({ clause }) => elementOf(clause)));
  const altered = before?.clauses.filter((each) => !isCurrent(each, library)) ?? [];
  const left = unique(
    altered.filter(({ clause }) => !library.inUse.has(clause)).map(({ clause }) => elementOf(clause)),
  );
  const changed = unique(
    altered.filter(({ clause }) => library.inUse.has(clause)).map(({ clause }) => elementOf(clause)),
  ).filter((element) => !left.includes(element));
  const told = new Set([...left, ...changed]);
  const others = elements.filter(({ element }) => !told.has(element));
  const idsOf = (which: (check: AgreementView['elements'][number]) => boolean) =>
    others.filter(which).map(({ element }) => element);
  const absent = idsOf(({ check }) => check?.state === 'absent');
  const unchecked = idsOf(({ check }) => check === null);
  const brought = enclosed
    ? idsOf(
        ({ element, check }) => check?.source === 'annex' && check.state === 'present' && !past.has(element),
      )
    : [];
  const held = new Set(enclosed?.clauses.map(({ clause }) => elementOf(clause)));
  const lacking = enclosed ? [...absent, ...unchecked].filter((element) => !held.has(element)) : [];
  const found = { enclosed, before, absent, unchecked, brought, lacking, changed, left };
  return absent.length + unchecked.length + brought.length + changed.length + left.length === 0
    ? null
    : found;
}

type Given = AnnexRecord['clauses'][number];

function isOfToday({ clauses }: AnnexRecord, library: EffectiveLibrary): boolean {
  return clauses.length > 0 && clauses.every((each) => isCurrent(each, library));
}

/** The same version with the same words: a pack may bring other words under a version that is known. */
function isCurrent({ clause, version, variant, hashes }: Given, library: EffectiveLibrary): boolean {
  const now = library.inUse.get(clause);
  return (
    now !== undefined &&
    now.definition.version === version &&
    Object.entries(hashes).every(([language, hash]) => now.hashes[`${language}/${variant}`] === hash)
  );
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
