import { z } from 'zod';
import { ratingSchema, riskSchema } from '../../content/instrument/instrument.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { partnerTypeSchema } from '../../ground/partner-type.ts';
import { personSchema } from '../../record/journal/entry.ts';
import { agreementStatusSchema } from '../../record/shapes/agreement.ts';
import { basisKindSchema, basisSchema } from '../../record/shapes/basis.ts';
import { consequenceKinds } from '../../record/shapes/follow-through.ts';
import { type Contact, partnerFieldsSchema } from '../../record/shapes/partner.ts';
import { relianceEndSchema, reliedResultSchema } from '../../record/shapes/reliance.ts';
import { deadlineSchema, stageIdSchema, statusSchema } from '../assessment/assessment-view.ts';
import { notShownCountSchema, notShownSchema } from '../assessment/not-shown.ts';
import type { Due } from '../deadline/due.ts';
import { blockSchema, diligenceOfRowSchema, diligenceViewSchema } from '../diligence/diligence-view.ts';
import { effortSchema } from '../follow-up/effort.ts';
import { trainingOfRowSchema } from '../follow-up/training-totals.ts';
import { assignmentSchema } from '../people/assignments.ts';
import type { ComparedOfRow } from '../portfolio/count-differences.ts';
import type { PortfolioFacts } from '../portfolio/portfolio-facts.ts';
import { closedSchema } from '../standing/closed.ts';
import { foundElsewhereSchema } from '../standing/found-elsewhere.ts';
import { headquartersOfRowSchema, inheritedSchema } from '../standing/inherited.ts';
import { proposedRelianceSchema } from '../standing/proposed-reliance.ts';
import { ratedBySchema } from '../standing/rated-by.ts';
import { registeredBySchema } from '../standing/registered-by.ts';
import { endedRelianceSchema, reliedOfRowSchema } from '../standing/relied-result.ts';
import { restsOnSchema } from '../standing/rests-on.ts';
import { hasEnded, labelOn, restsOnDay, resultStateOf, resultStateSchema } from '../standing/result-state.ts';
import { listedAssessmentSchema } from '../standing/shown-assessment.ts';

/** An assessment with the version of the instrument that it stands on. */
const assessmentOfRowSchema = z.object({
  id: z.string(),
  reference: z.string(),
  instrument: z.string(),
  instrumentVersion: z.string(),
});

/** One row of the register, kept ready in the workspace so that the list opens at once. */
export const partnerRowSchema = z.object({
  id: z.string(),
  reference: z.string(),
  /** The device that added the partner; null where that entry has not come. */
  registeredOn: z.string().nullable(),
  /** The office of that device; null where nobody said of which it is. Never kept with the row: devices tell it. */
  registeredBy: registeredBySchema.nullable(),
  name: z.string(),
  acronym: z.string().nullable(),
  type: partnerTypeSchema.nullable(),
  country: z.string().nullable(),
  inScope: z.boolean(),
  /** The record that it names as its headquarters; null where it names none. */
  headquartersId: z.string().nullable(),
  /** What stands of that record; null where it is not in the register. Never kept with the row: it is another's. */
  headquarters: headquartersOfRowSchema.nullable(),
  directContact: z.boolean().nullable(),
  archived: z.boolean(),
  /** The record that this one was joined into, as it says itself; such a record stands on no list. */
  joinedInto: z.string().nullable(),
  /** References of the records that stand in its file: it answers to them too. */
  alsoKnownAs: z.array(z.string()),
  vendorNumbers: z.array(z.string()),
  /** Assessment at hand: the newest that was not cancelled. */
  assessment: assessmentOfRowSchema.nullable(),
  /** Assessment whose determination stands: rating, gaps, grounds and validity are its own, on its instrument. */
  result: assessmentOfRowSchema.nullable(),
  /** What is kept of the partner and can't be shown by this program. */
  notShown: notShownCountSchema,
  /** Every assessment of the partner, so that each can be found by its reference. */
  assessments: z.array(z.object({ id: z.string(), reference: z.string() })),
  status: statusSchema.nullable(),
  stage: stageIdSchema.nullable(),
  /** Latest determination that stands; a self-score never gives a rating (Decision 3). */
  determination: z.enum(['self', 'preliminary', 'final']).nullable(),
  determinedOn: plainDateSchema.nullable(),
  /** The device that recorded that determination; null where it is none of the UN's. */
  determinedBy: z.string().nullable(),
  /** The other UN entity whose determination it is; null for an own one. Never kept with the row: devices tell it. */
  ratedBy: ratedBySchema.nullable(),
  /**
   * What another UN entity found last, whether a result of this office stands beside it or not; null where the newest
   * determination is an own one. Never kept with the row.
   */
  found: foundElsewhereSchema.nullable(),
  rating: ratingSchema.nullable(),
  risk: riskSchema.nullable(),
  /** UNICEF's vendor-master label as it was signed, exactly; "Not Assessed" where nothing stands. */
  capacityLabel: z.string(),
  restsOn: restsOnSchema,
  basisUntil: plainDateSchema.nullable(),
  /** Another UN entity's result that nobody ended, whether its last day is past or not. */
  relied: reliedOfRowSchema.nullable(),
  /** The reliance that a person withdrew last, with the reason. */
  endedReliance: endedRelianceSchema.nullable(),
  basisKind: basisKindSchema.nullable(),
  /** The basis that a person ended last, before its last day. */
  endedBasis: z.object({ kind: basisKindSchema, on: plainDateSchema }).nullable(),
  /** Standards not met in the latest review. */
  gaps: z.array(z.string()),
  /** Standards whose "yes" stands on nothing or on insufficient evidence, expiry apart. */
  ungrounded: z.array(z.string()),
  /** Days after which evidence under a "yes" of the standing determination is expired, by standard. */
  groundEnds: z.record(z.string(), plainDateSchema),
  /** Pieces of evidence that were not withdrawn. */
  evidence: z.int(),
  /** Standards that still wait for an answer in the assessment at hand. */
  open: z.int(),
  /** Earliest date that asks for something. */
  next: deadlineSchema.nullable(),
  validUntil: plainDateSchema.nullable(),
  /** Due diligence beside the assessment. */
  diligence: diligenceOfRowSchema,
  /** Of each course the newest record of training. */
  training: z.array(trainingOfRowSchema),
  /** First day on which it is said that the validity ends soon. */
  expiresSoonFrom: plainDateSchema.nullable(),
  /** Day by which the final determination has to follow the preliminary one that stands. */
  finalDueOn: plainDateSchema.nullable(),
  /** Whether the work was declined, suspended or ended; see `shared/rules/standing/reliance.ts`. */
  closed: closedSchema.nullable(),
  closedOn: plainDateSchema.nullable(),
  /** What was decided after a final determination of low capacity. */
  consequence: z.object({ kind: z.enum(consequenceKinds), on: plainDateSchema }).nullable(),
  /** Agreements that were not withdrawn, with what their clause check left missing. */
  agreements: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      status: agreementStatusSchema,
      endsOn: plainDateSchema.nullable(),
      absent: z.int(),
      unchecked: z.int(),
      /** Of each sub-agreement that lacks clauses or an assessment its last day; null where it has none. */
      subGaps: z.array(plainDateSchema.nullable()),
    }),
  ),
  /** To whom the partner is assigned, then to whom its open assessments are; none for nobody. */
  assigned: z.array(assignmentSchema),
  /** Actions of the plan that are neither verified nor dropped. */
  openActions: z.int(),
  conflicts: z.int(),
  waiting: z.int(),
  updatedAt: z.string(),
  /** Folded names, references and numbers, for search. */
  searchKey: z.string(),
});
export type PartnerRow = z.infer<typeof partnerRowSchema>;

/** A row as it is given out: with what its rating is worth on the day. */
export const shownRowSchema = partnerRowSchema.extend({
  state: resultStateSchema,
  /** The label that may be used on the day; `capacityLabel` is the one that was signed, whatever became of it. */
  labelToday: z.string(),
  /** What the partner rests on that day; `restsOn` is told without a day. */
  restsOnToday: restsOnSchema,
});
export type ShownRow = z.infer<typeof shownRowSchema>;

export function showRow<Row extends PartnerRow>(row: Row, today: string): Row & ShownRow {
  return {
    ...row,
    next: nextOn(row, today),
    state: resultStateOf(row, today),
    labelToday: labelOn(row, today),
    restsOnToday: restsOnDay(row, today),
  };
}

/**
 * The date that asks first on a day. Where the result, or what stood in its place, is over, that is what asks: a visit
 * that was due before it says nothing.
 */
export function nextOn(row: PartnerRow, today: string): PartnerRow['next'] {
  if (row.next === null) return null;
  const state = resultStateOf(row, today);
  if (state.on === null || !hasEnded(state)) return row.next;
  return { kind: state.kind === 'expired' ? 'validity-ends' : 'basis-ends', on: state.on };
}

/** What two records of one organisation may have in common, beside what their rows show. */
export interface AlikeOfRow {
  readonly aliases: readonly string[];
  readonly headquartersName: string | null;
  /** Whose the vendor numbers of the row are, one by one. */
  readonly agencies: readonly string[];
  /** Its contacts, by whom a person finds it; by their addresses two records are one. */
  readonly contacts: readonly Pick<Contact, 'name' | 'title' | 'email'>[];
  readonly iatiIdentifier: string | null;
  readonly unppNumber: string | null;
}

/** What of a row comes from the determination that stands. */
export type ResultOfRow = Pick<
  PartnerRow,
  | 'result'
  | 'notShown'
  | 'determination'
  | 'determinedOn'
  | 'determinedBy'
  | 'rating'
  | 'risk'
  | 'capacityLabel'
  | 'restsOn'
  | 'gaps'
  | 'ungrounded'
  | 'groundEnds'
  | 'validUntil'
  | 'expiresSoonFrom'
  | 'finalDueOn'
  | 'closed'
  | 'closedOn'
  | 'consequence'
>;

/** The same of a determination beneath the newest, with what figures count of it. */
export interface EarlierResult extends ResultOfRow {
  readonly portfolioResult: PortfolioFacts['result'];
  /** What is due by it, since a newer one that doesn't count here ends none of its days. */
  readonly dues: readonly Due[];
  readonly next: PartnerRow['next'];
}

/** The row as it is kept: with everything that is due, for the list of what is to do. */
export interface KeptRow extends PartnerRow {
  readonly dues: readonly Due[];
  /** Own results beneath the newest determination, of whatever device; see `result-of-row.ts`. Left out where none is. */
  readonly earlier?: readonly EarlierResult[];
  /** What lists are compared with and the row itself doesn't show. */
  readonly alike: AlikeOfRow;
  /** Evidence, actions, activities and annexes of one partner that bear one reference, as two copies of a device give it. */
  readonly sharedOwn: readonly { readonly id: string; readonly reference: string }[];
  /** Records that it was joined into at some time. */
  readonly onceIn: readonly string[];
  /** Imports of lists from which something of it came. */
  readonly lists: readonly { readonly list: string; readonly added: boolean; readonly undone: boolean }[];
  /** Records that look alike and are other organisations. */
  readonly toldApart: readonly string[];
  /** How the UN review differs from the partner's own answers, for the counts over all partners. */
  readonly compared: ComparedOfRow;
  /** What figures over all partners count, beside what the row shows. */
  readonly portfolio: PortfolioFacts;
  /** The latest moment that any clock wrote beside its entries, by which a past day knows what it can leave as it is. */
  readonly latest: string;
  /** Entries folded so far: rises with every change, so that a calendar knows which of two is the newer. */
  readonly revision: number;
}

export const basisViewSchema = z.object({
  ...basisSchema.shape,
  recordedBy: personSchema,
  ended: z.object({ on: plainDateSchema, reason: z.string() }).nullable(),
});

export const relianceViewSchema = z.object({
  id: z.string(),
  ...reliedResultSchema.shape,
  /** References of its copies among the partner's evidence. */
  copies: z.array(z.string()),
  recordedBy: personSchema,
  ended: relianceEndSchema.nullable(),
});
export type RelianceView = z.infer<typeof relianceViewSchema>;

export const conflictSchema = z.object({
  /** Register key, such as `partner/country`. */
  key: z.string(),
  values: z.array(z.object({ entry: z.string(), value: z.unknown(), by: personSchema, at: z.string() })),
});

/** A record that stands in the file of another. */
export const joinedRecordSchema = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  joined: z.object({ at: z.string(), by: personSchema }).nullable(),
});

/** The whole file of a partner. */
export const partnerViewSchema = z.object({
  id: z.string(),
  reference: z.string(),
  fields: partnerFieldsSchema,
  inScope: z.boolean(),
  archived: z.object({ reason: z.string() }).nullable(),
  headquarters: z.object({ id: z.string(), name: z.string(), reference: z.string() }).nullable(),
  row: shownRowSchema,
  assessments: z.array(listedAssessmentSchema),
  notShown: notShownSchema,
  bases: z.array(basisViewSchema),
  basisInForce: basisKindSchema.nullable(),
  /** Results of other UN entities, in the order in which they were recorded. */
  reliances: z.array(relianceViewSchema),
  /** Another UN entity's result that a package brought and nobody has relied on; null where none asks for it. */
  proposedReliance: proposedRelianceSchema.nullable(),
  /** Facts of due diligence, newest first. */
  diligence: z.array(diligenceViewSchema),
  /** Red flags and matches with sanctions over which nobody let the work go on, those of its headquarters among them. */
  inTheWay: z.array(blockSchema),
  /** How it went about closing its gaps, as facts of today. */
  effort: effortSchema,
  /** What it takes from its headquarters; null where none is in the register. */
  inherited: inheritedSchema.nullable(),
  /** Country offices that name this partner as their headquarters. */
  offices: z.array(
    z.object({ id: z.string(), reference: z.string(), name: z.string(), country: z.string().nullable() }),
  ),
  /** Records of the same organisation that stand in this file, in order of their references. */
  joined: z.array(joinedRecordSchema),
  /** Records that were joined into this one and are not here: what they hold is missing from this file. */
  missingRecords: z.array(z.object({ id: z.string(), reference: z.string() })),
  conflicts: z.array(conflictSchema),
  waiting: z.int(),
  updated: z.object({ at: z.string(), by: personSchema }).nullable(),
});
export type PartnerView = z.infer<typeof partnerViewSchema>;

/** One change of one field: who, when, from what to what. */
export const fieldChangeSchema = z.object({
  entry: z.string(),
  key: z.string(),
  at: z.string(),
  by: personSchema,
  device: z.string(),
  type: z.string(),
  from: z.unknown(),
  to: z.unknown(),
});
export type FieldChange = z.infer<typeof fieldChangeSchema>;
