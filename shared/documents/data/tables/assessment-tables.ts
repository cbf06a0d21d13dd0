import type { ShownAssessment } from '../../../rules/standing/shown-assessment.ts';
import { dataTable, several } from '../data-table.ts';
import { named, partnerColumns } from './partner-tables.ts';

const assessmentColumns = {
  ...partnerColumns,
  assessment_id: { kind: 'text' },
  assessment_reference: { kind: 'text' },
} as const;
const ofAssessment = ({ partner, id, reference }: ShownAssessment) => ({
  ...named(partner),
  assessment_id: id,
  assessment_reference: reference,
});

export const assessments = dataTable(
  'assessments',
  ['assessment_id'],
  {
    ...assessmentColumns,
    instrument: { kind: 'text' },
    instrument_version: { kind: 'text' },
    shown: { kind: 'yes-no' },
    status: { kind: 'text', hxl: '#status' },
    stage: { kind: 'text' },
    started_on: { kind: 'date', hxl: '#date+start' },
    determination: { kind: 'text' },
    rating: { kind: 'text', hxl: '#indicator+rating' },
    risk: { kind: 'text' },
    capacity_label: { kind: 'text' },
    result_state: { kind: 'text' },
    entities: { kind: 'text' },
    reviewer: { kind: 'text' },
    decision: { kind: 'text' },
    decided_on: { kind: 'date' },
    window_until: { kind: 'date' },
    outcome: { kind: 'text' },
    revises: { kind: 'text' },
    reassesses: { kind: 'text' },
  },
  ({ row: partner, listed, assessments: shown }) =>
    listed.map((line) => {
      const view = shown.find(({ id }) => id === line.id);
      return {
        ...named(partner),
        assessment_id: line.id,
        assessment_reference: line.reference,
        instrument: line.instrument,
        instrument_version: line.instrumentVersion,
        shown: !line.notHere,
        status: line.status,
        stage: line.stage,
        started_on: line.startedOn,
        determination: line.determination,
        rating: line.rating,
        risk: line.risk,
        capacity_label: line.capacityLabel,
        result_state: line.state.kind,
        entities: view ? several(view.details.entities) : null,
        reviewer: view?.details.reviewer?.name ?? null,
        decision: view?.decisions.at(-1)?.fact.decision ?? null,
        decided_on: view?.decisions.at(-1)?.fact.on ?? null,
        window_until: view?.window?.until ?? null,
        outcome: view?.outcome?.result ?? null,
        revises: view?.revises?.reference ?? null,
        reassesses: view?.reassesses?.reference ?? null,
      };
    }),
);

export const answers = dataTable(
  'answers',
  ['assessment_id', 'standard'],
  {
    ...assessmentColumns,
    standard: { kind: 'text' },
    self_answer: { kind: 'text' },
    self_reason: { kind: 'text' },
    self_comment: { kind: 'text' },
    review_answer: { kind: 'text' },
    review_reason: { kind: 'text' },
    review_comment: { kind: 'text' },
    differs: { kind: 'yes-no' },
    difference: { kind: 'text' },
    difference_text: { kind: 'text' },
    ground: { kind: 'text' },
    ground_until: { kind: 'date' },
    conflicts: { kind: 'number' },
  },
  ({ assessments: shown }) =>
    shown.flatMap((view) =>
      view.standards.map((each) => ({
        ...ofAssessment(view),
        standard: each.standard,
        self_answer: each.self.answer,
        self_reason: each.self.reason,
        self_comment: each.self.comment,
        review_answer: each.review.answer,
        review_reason: each.review.reason,
        review_comment: each.review.comment,
        differs: each.differs,
        difference: each.difference?.code ?? null,
        difference_text: each.difference?.text ?? null,
        ground: each.ground.ground,
        ground_until: each.ground.until,
        conflicts: each.conflicts.length,
      })),
    ),
);

export const determinations = dataTable(
  'determinations',
  ['determination_id'],
  {
    ...assessmentColumns,
    determination_id: { kind: 'text' },
    kind: { kind: 'text' },
    signed_on: { kind: 'date', hxl: '#date+determined' },
    signed_by: { kind: 'text' },
    on_behalf: { kind: 'yes-no' },
    met: { kind: 'number' },
    not_met: { kind: 'number' },
    not_applicable: { kind: 'number' },
    unanswered: { kind: 'number' },
    total: { kind: 'number' },
    rating: { kind: 'text', hxl: '#indicator+rating' },
    risk: { kind: 'text' },
    capacity_label: { kind: 'text' },
    na_policy: { kind: 'text' },
    recorded_at: { kind: 'moment' },
  },
  ({ assessments: shown }) =>
    shown.flatMap((view) =>
      view.ledger.map(({ entry, at, fact }) => ({
        ...ofAssessment(view),
        determination_id: entry,
        kind: fact.kind,
        signed_on: fact.on,
        signed_by: fact.signedBy.name,
        on_behalf: fact.onBehalf,
        met: fact.score.met,
        not_met: fact.score.notMet,
        not_applicable: fact.score.notApplicable,
        unanswered: fact.score.unanswered,
        total: fact.score.total,
        rating: fact.score.rating,
        risk: fact.score.risk,
        capacity_label: fact.score.capacityLabel,
        na_policy: fact.naPolicy,
        recorded_at: at,
      })),
    ),
);
