import { z } from 'zod';
import { agreementTypeSchema, elementIdSchema } from '../../../../shared/content/clause/clause.ts';
import { naPolicySchema, standardIdSchema } from '../../../../shared/content/instrument/instrument.ts';
import { personSchema } from '../../../../shared/record/journal/entry.ts';
import { agreementFieldsSchema } from '../../../../shared/record/shapes/agreement.ts';
import { decisionKindSchema } from '../../../../shared/record/shapes/assessment.ts';
import { basisKindSchema } from '../../../../shared/record/shapes/basis.ts';
import {
  diligenceKindSchema,
  outcomeSchema,
  sanctionsListSchema,
} from '../../../../shared/record/shapes/diligence.ts';
import { consequenceKinds } from '../../../../shared/record/shapes/follow-through.ts';
import { activitySchema, trainedSchema } from '../../../../shared/record/shapes/follow-up.ts';
import { partnerFieldsSchema } from '../../../../shared/record/shapes/partner.ts';
import { actionStatusSchema } from '../../../../shared/record/shapes/plan.ts';
import { reliedRatingSchema } from '../../../../shared/record/shapes/reliance.ts';
import { durationSchema } from './duration.ts';

/**
 * What happened to a fictional partner. `ago` counts back from the day on which the demo is made, so that the demo
 * looks alive whenever it is opened; every other time counts from the day of the step. Answers are written one
 * character a standard, CS1 first: Y yes, N no, A not applicable, "." left open; on the legacy scale 1 absent,
 * 2 progressing, 3 adequate.
 */
function step<const Does extends string, Shape extends z.ZodRawShape>(does: Does, shape: Shape) {
  return z.strictObject({ ago: durationSchema, does: z.literal(does), ...shape });
}

const text = z.string().trim().min(1);
const note = z.strictObject({ justification: text, mitigation: text });

const followThroughSteps = [
  /** Actions of the library against gaps. Without `dueIn` the library's weeks count. */
  step('plan', {
    responsible: text,
    supportedBy: z.array(text),
    actions: z
      .array(z.strictObject({ standard: standardIdSchema, library: text, dueIn: durationSchema.optional() }))
      .min(1),
  }),
  /** The newest action from that entry of the library moves on; what closes it was seen on site. */
  step('action', {
    library: text,
    status: actionStatusSchema.exclude(['not-started']),
    note: text.optional(),
    reason: text.optional(),
  }),
  step('follow-up', {
    activity: z.strictObject({
      ...activitySchema.pick({ kind: true, place: true, summary: true }).shape,
      findings: activitySchema.shape.findings.default([]),
      checks: activitySchema.shape.checks.default([]),
      trained: trainedSchema.nullable().default(null),
    }),
    /** Until the next one. */
    nextIn: durationSchema.optional(),
  }),
  /** Signed on the day. `absent` are elements that the check did not find, `unchecked` those that nobody looked for. */
  step('agreement', {
    reference: text,
    type: agreementTypeSchema,
    programme: text,
    ...agreementFieldsSchema.pick({ value: true, languages: true }).shape,
    lasts: durationSchema,
    absent: z.array(elementIdSchema).default([]),
    unchecked: z.array(elementIdSchema).default([]),
  }),
  /** A contract under the agreement signed last. `article`: where it passes the clauses on; left out where nobody looked. */
  step('sub-agreement', {
    name: text,
    reference: text,
    purpose: text,
    lasts: durationSchema,
    article: text.optional(),
    /** Result of the partner's own assessment; left out where there was none. */
    assessed: text.optional(),
  }),
] as const;

const besideSteps = [
  /** To somebody of the office's list, by name: the partner, or the assessment at hand. */
  step('assign', { to: text, what: z.enum(['partner', 'assessment']).default('partner') }),
  /** Another UN entity's result is relied on; `since`: how long before the step that entity gave it. */
  step('rely', {
    entity: text,
    since: durationSchema,
    rating: reliedRatingSchema,
    reference: text,
    reason: text,
  }),
  /** A fact of due diligence. */
  step('diligence', {
    kind: diligenceKindSchema,
    value: text,
    source: text.optional(),
    list: sanctionsListSchema.optional(),
    number: text.optional(),
    text: text.optional(),
  }),
  /** The newest flag goes to headquarters. */
  step('escalate', { to: personSchema, number: text }),
  /** The newest flag is closed by whom it went to, or by the head of office. */
  step('resolve', { outcome: outcomeSchema, reason: text }),
] as const;

export const stepSchema = z.discriminatedUnion('does', [
  step('edit', { set: z.strictObject(partnerFieldsSchema.omit({ headquartersId: true }).partial().shape) }),
  step('start', { instrument: text, naPolicy: naPolicySchema.optional() }),
  step('details', { entities: z.array(text) }),
  step('answer', { answers: text }),
  /** `onBehalf`: typed in by the officer from a form on paper. */
  step('submit', { onBehalf: z.boolean().default(false) }),
  step('return', { reason: text }),
  step('review', {
    answers: text,
    /** A second look after the preliminary determination. */
    closing: z.boolean().default(false),
    /** Standards whose evidence was seen, by the office's sightings. */
    sees: z.record(z.string(), z.array(standardIdSchema).min(1)).default({}),
  }),
  step('determine', {
    kind: z.enum(['preliminary', 'final']),
    statement: text.optional(),
    /** Where capacity is still low at the final determination. */
    consequence: z
      .strictObject({ kind: z.enum(consequenceKinds), justification: text, mitigation: text.nullable() })
      .optional(),
  }),
  /** `note`: the Note for the Record that low capacity asks for. */
  step('decide', {
    decision: decisionKindSchema,
    justification: text,
    conditions: text.optional(),
    note: note.optional(),
  }),
  step('revise', { reason: text }),
  step('cancel', { reason: text }),
  step('basis', { kind: basisKindSchema, reason: text, lasts: durationSchema }),
  step('end-basis', { kind: basisKindSchema, reason: text }),
  step('archive', { reason: text }),
  ...followThroughSteps,
  ...besideSteps,
]);
export type Step = z.infer<typeof stepSchema>;
export type StepThat<Does extends Step['does']> = Extract<Step, { does: Does }>;

/** What comes after the preliminary determination: plan, follow-up and the agreement. */
export type FollowThroughStep = StepThat<'plan' | 'action' | 'follow-up' | 'agreement' | 'sub-agreement'>;

/** What stands beside the assessment: who works on it, another entity's result, due diligence. */
export type BesideStep = StepThat<'assign' | 'rely' | 'diligence' | 'escalate' | 'resolve'>;
