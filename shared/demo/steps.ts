import type { NaPolicy } from '../content/instrument/instrument.ts';
import type { PartnerFields } from '../record/shapes/partner.ts';
import { demoEntity } from './demo-partner.ts';
import type { Step } from './story.ts';

/** The steps of a story, named as an officer would tell it. Each returns the steps that it is made of. */

const current = 'un-ip-psea-2020';
const legacy = 'unicef-sea-2020';

type Steps = readonly Step[];

/** Only started, nothing answered: a draft. */
export const started = (ago: string, naPolicy?: NaPolicy): Steps => [
  { ago, does: 'start', instrument: current, ...(naPolicy === undefined ? {} : { naPolicy }) },
];

/** Who fills in the form, and the UN entities that work with the partner. */
export const details = (ago: string, ...entities: readonly string[]): Steps => [
  { ago, does: 'details', entities },
];

/** The partner answers; "." leaves a standard open. */
export const answered = (ago: string, answers: string): Steps => [{ ago, does: 'answer', answers }];

/** Started, answered in full and submitted by the partner. */
export const selfAssessed = (
  startedAgo: string,
  submittedAgo: string,
  answers: string,
  ...others: readonly string[]
): Steps => [
  { ago: startedAgo, does: 'start', instrument: current },
  { ago: startedAgo, does: 'details', entities: [demoEntity, ...others] },
  { ago: submittedAgo, does: 'answer', answers },
  { ago: submittedAgo, does: 'submit', onBehalf: false },
];

/** As `selfAssessed`, typed in by the officer from a form on paper. */
export const assessedOnPaper = (ago: string, answers: string): Steps => [
  { ago, does: 'start', instrument: current },
  { ago, does: 'answer', answers },
  { ago, does: 'submit', onBehalf: true },
];

export const submitted = (ago: string): Steps => [{ ago, does: 'submit', onBehalf: false }];

export const returned = (ago: string, reason: string): Steps => [{ ago, does: 'return', reason }];

/** The reviewer answers; "." leaves a standard for later. */
export const reviewed = (ago: string, answers: string): Steps => [
  { ago, does: 'review', answers, closing: false },
];

/** A second look after the preliminary determination: these standards are met now. */
export const gapsClosed = (ago: string, answers: string): Steps => [
  { ago, does: 'review', answers, closing: true },
];

export const preliminary = (ago: string, statement?: string): Steps => [
  { ago, does: 'determine', kind: 'preliminary', ...(statement === undefined ? {} : { statement }) },
];

export const final = (ago: string, statement?: string): Steps => [
  { ago, does: 'determine', kind: 'final', ...(statement === undefined ? {} : { statement }) },
];

/** Low to the end: what follows is signed with the determination. */
export const finallyLow = (
  ago: string,
  statement: string,
  consequence: NonNullable<Extract<Step, { does: 'determine' }>['consequence']>,
): Steps => [{ ago, does: 'determine', kind: 'final', statement, consequence }];

export const proceed = (ago: string, justification: string): Steps => [
  { ago, does: 'decide', decision: 'proceed', justification },
];

export const proceedIf = (ago: string, justification: string, conditions: string): Steps => [
  { ago, does: 'decide', decision: 'proceed-with-conditions', justification, conditions },
];

/** Low capacity, and the work goes on: with a Note for the Record. */
export const proceedDespiteLow = (
  ago: string,
  justification: string,
  conditions: string,
  note: { readonly justification: string; readonly mitigation: string },
): Steps => [{ ago, does: 'decide', decision: 'proceed-with-conditions', justification, conditions, note }];

export const doNotProceed = (ago: string, justification: string): Steps => [
  { ago, does: 'decide', decision: 'do-not-proceed', justification },
];

export const edited = (ago: string, set: Partial<PartnerFields>): Steps => [{ ago, does: 'edit', set }];

export const revised = (ago: string, reason: string): Steps => [{ ago, does: 'revise', reason }];
export const cancelled = (ago: string, reason: string): Steps => [{ ago, does: 'cancel', reason }];

/** A finished assessment on the six standards of 2020. */
export const legacyAssessed = (ago: string, self: string, review: string, decision: Steps): Steps => [
  { ago, does: 'start', instrument: legacy },
  { ago, does: 'answer', answers: self },
  { ago, does: 'submit', onBehalf: false },
  { ago, does: 'review', answers: review, closing: false },
  { ago, does: 'determine', kind: 'preliminary' },
  ...decision,
  { ago, does: 'determine', kind: 'final' },
];

export const emergency = (ago: string, lasts: string, reason: string): Steps => [
  { ago, does: 'basis', kind: 'emergency', reason, lasts },
];
export const noContact = (ago: string, lasts: string, reason: string): Steps => [
  { ago, does: 'basis', kind: 'no-contact', reason, lasts },
];
export const basisEnded = (ago: string, kind: 'emergency' | 'no-contact', reason: string): Steps => [
  { ago, does: 'end-basis', kind, reason },
];
export const archived = (ago: string, reason: string): Steps => [{ ago, does: 'archive', reason }];
