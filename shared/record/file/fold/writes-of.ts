import type { KnownEntry } from '../../journal/read-entry.ts';
import type { Write } from '../../journal/registers.ts';
import type { ActionStanding } from '../../shapes/plan.ts';
import { registerKeys } from '../partner-file.ts';

const inEach = (key: (id: string) => string, values: Readonly<Record<string, unknown>>): Write[] =>
  Object.entries(values).map(([id, value]) => [key(id), value]);

/**
 * What an entry sets in the file of a record. What was chosen when a record was joined holds in the file where both
 * stand, and not in its own: separated, each is as it was.
 */
export function writesIn(record: string, stream: string, known: KnownEntry): Write[] {
  const writes = writesOf(known);
  return known.type === 'partner.joined' && stream === record ? writes.slice(0, 1) : writes;
}

/** The registers that an entry sets, with their values: the one place where types become registers. */
export function writesOf({ type, data }: KnownEntry): Write[] {
  switch (type) {
    case 'partner.created':
      return inEach(registerKeys.field, data.fields);
    case 'partner.edited':
      return inEach(registerKeys.field, data.set);
    case 'partner.archived':
      return [[registerKeys.archived, data.reason]];
    case 'partner.restored':
      return [[registerKeys.archived, null]];
    case 'partner.joined':
      // The reason stays in the entry: two people who join the same two records agree, whatever each wrote.
      return [
        [registerKeys.joined(data.record), data.into],
        ...data.keep.map(({ key, value }): Write => [key, value]),
      ];
    case 'partner.separated':
      return [[registerKeys.joined(data.record), null]];
    case 'partner.received':
      return [[registerKeys.received(data.record), data.reference]];
    case 'partner.released':
      return [[registerKeys.received(data.record), null]];
    case 'partner.told-apart':
      return [[registerKeys.toldApart(data.other), true]];
    case 'reliance.recorded':
      return [[registerKeys.reliance(data.id), data.result]];
    case 'reliance.ended': {
      const { id, ...ended } = data;
      return [[registerKeys.relianceEnded(id), ended]];
    }
    case 'diligence.recorded':
      return [[registerKeys.diligence(data.id), data.fact]];
    case 'diligence.escalated':
      return [[registerKeys.diligenceEscalated(data.id), data.escalation]];
    case 'diligence.resolved':
      return [[registerKeys.diligenceResolved(data.id), data.resolution]];
    case 'diligence.overridden':
      return [[registerKeys.diligenceOverridden(data.id), data.override]];
    case 'diligence.withdrawn':
      return [[registerKeys.diligenceWithdrawn(data.id), data.reason]];
    case 'partner.assigned':
      return [[registerKeys.assigned, data.to]];
    case 'assessment.assigned':
      return [[registerKeys.assessmentAssigned(data.assessment), data.to]];
    case 'conflict.settled':
      return [[data.key, data.value]];
    case 'assessment.started':
      return [
        [registerKeys.status(data.assessment), hasAnswers(data) ? 'in-progress' : 'draft'],
        ...inEach((id) => registerKeys.detail(data.assessment, id), data.details),
        ...inEach((id) => registerKeys.answer(data.assessment, id), data.answers),
        ...inEach((id) => registerKeys.review(data.assessment, id), data.reviews),
      ];
    case 'assessment.details-recorded':
      return inEach((id) => registerKeys.detail(data.assessment, id), data.set);
    case 'assessment.answers-recorded':
      return inEach((id) => registerKeys.answer(data.assessment, id), data.answers);
    case 'assessment.reviews-recorded':
      return inEach((id) => registerKeys.review(data.assessment, id), data.reviews);
    case 'assessment.difference-explained':
      return [[registerKeys.difference(data.assessment, data.standard), data.difference]];
    case 'evidence.added':
      return inEach((field) => registerKeys.evidenceField(data.id, field), data.fields);
    case 'evidence.edited':
      return inEach((field) => registerKeys.evidenceField(data.id, field), data.set);
    case 'evidence.reviewed':
      return [[registerKeys.evidenceReview(data.id), data.review]];
    case 'evidence.withdrawn':
      return [[registerKeys.evidenceWithdrawn(data.id), data.reason]];
    case 'plan.action-added':
      return [
        ...inEach((field) => registerKeys.actionField(data.id, field), data.fields),
        [registerKeys.actionStanding(data.id), notStarted(data.on)],
      ];
    case 'plan.action-edited':
      return inEach((field) => registerKeys.actionField(data.id, field), data.set);
    case 'plan.action-moved':
      return [[registerKeys.actionStanding(data.id), data.standing]];
    case 'follow-up.withdrawn':
      return [[registerKeys.activityWithdrawn(data.id), data.reason]];
    case 'follow-up.rhythm-chosen':
      return [[registerKeys.rhythm, data]];
    case 'agreement.added':
      return inEach((field) => registerKeys.agreementField(data.id, field), data.fields);
    case 'agreement.edited':
      return inEach((field) => registerKeys.agreementField(data.id, field), data.set);
    case 'agreement.withdrawn':
      return [[registerKeys.agreementWithdrawn(data.id), data.reason]];
    case 'agreement.element-checked':
      return [[registerKeys.agreementElement(data.id, data.element), data.check]];
    case 'sub-agreement.added':
      return inEach((field) => registerKeys.subAgreementField(data.agreement, data.id, field), data.fields);
    case 'sub-agreement.edited':
      return inEach((field) => registerKeys.subAgreementField(data.agreement, data.id, field), data.set);
    case 'sub-agreement.withdrawn':
      return [[registerKeys.subAgreementWithdrawn(data.agreement, data.id), data.reason]];
    case 'agreement.contract-withdrawn':
      return [[registerKeys.contractWithdrawn(data.id, data.contract), data.reason]];
    case 'assessment.instrument-moved':
      // Moving and submitting at the same time is a conflict, which a person gets to see.
      return [[registerKeys.status(data.assessment), 'draft']];
    case 'assessment.submitted':
      return [[registerKeys.status(data.assessment), 'submitted']];
    case 'assessment.returned':
      return [[registerKeys.status(data.assessment), 'returned']];
    case 'assessment.determined':
      return data.determination.kind === 'final' ? [[registerKeys.status(data.assessment), 'final']] : [];
    case 'assessment.cancelled':
      return [[registerKeys.status(data.assessment), 'cancelled']];
    default:
      return [];
  }
}

/** How an action stands when it enters the plan. */
const notStarted = (on: string): ActionStanding => ({
  status: 'not-started',
  on,
  reason: null,
  evidence: [],
});

const hasAnswers = (data: { answers: object; reviews: object }) =>
  Object.keys(data.answers).length + Object.keys(data.reviews).length > 0;
