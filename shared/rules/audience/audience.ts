/** For whom a report is written. `internal` is the United Nations, and what every report is for unless somebody says otherwise. */
export const audiences = ['internal', 'partner', 'donor'] as const;
export type Audience = (typeof audiences)[number];

/** Kinds of things that a report may tell and an audience may not get. */
export const withheldKinds = [
  /** Names of partners, where the audience is one of many or is not to see who stands behind a count. */
  'partners',
  /** References, vendor numbers and other identifiers. */
  'references',
  /** Names of people. */
  'people',
  /** What somebody typed: titles of actions, names of courses. */
  'words',
  /** What single standards were found to be at one partner. */
  'standards',
  /** Decisions, exceptions, exemptions, and what closed the work. */
  'decisions',
  'diligence',
  /** Other UN entities: whose result is relied on, who supports an action. */
  'entities',
  /** What is wrong with the record itself: two ratings that stand, clocks that ran ahead. */
  'record',
] as const;
export type WithheldKind = (typeof withheldKinds)[number];

/** Reports over the whole portfolio. */
export const reportKinds = [
  'register',
  'annual',
  'kpi',
  'country-brief',
  'donor',
  'training',
  'plan-follow-up',
  'clauses',
  'vendor-master',
  'risk-register',
] as const;
export type ReportKind = (typeof reportKinds)[number];
