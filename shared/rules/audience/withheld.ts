import { type Audience, type ReportKind, type WithheldKind, withheldKinds } from './audience.ts';

/** What each audience gets in no report. */
const always: Readonly<Record<Audience, readonly WithheldKind[]>> = {
  internal: [],
  partner: ['references', 'people', 'decisions', 'diligence', 'entities', 'record'],
  donor: ['references', 'people', 'words', 'standards', 'decisions', 'diligence', 'entities', 'record'],
};

/** What an audience gets in one report less than in the others; null where it doesn't get that report at all. */
const beside: Readonly<
  Record<Exclude<Audience, 'internal'>, Readonly<Partial<Record<ReportKind, readonly WithheldKind[] | null>>>>
> = {
  partner: { 'vendor-master': null, 'risk-register': null, donor: null },
  donor: {
    'vendor-master': null,
    'risk-register': null,
    annual: ['partners'],
    kpi: ['partners'],
    'country-brief': ['partners'],
    // A list of who stands where would be read as a ranking: donors get effort and progress.
    register: ['partners'],
    clauses: ['partners'],
  },
};

/** What a partner gets in a list of many: nothing that says who another one is, or that somebody typed of it. */
const ofOthers: readonly WithheldKind[] = ['partners', 'words', 'standards'];

export interface ForWhom {
  readonly audience: Audience;
  readonly report: ReportKind;
  /** Whether the report is of one partner alone. */
  readonly isOfOne: boolean;
}

/** The kinds of things that a report withholds from an audience, in a fixed order; null where the audience doesn't get it. */
export function withheldFrom({ audience, report, isOfOne }: ForWhom): readonly WithheldKind[] | null {
  if (audience === 'internal') return [];
  const more = beside[audience][report];
  if (more === null) return null;
  const less = new Set([
    ...always[audience],
    ...(more ?? []),
    ...(audience === 'partner' && !isOfOne ? ofOthers : []),
  ]);
  return withheldKinds.filter((kind) => less.has(kind));
}
