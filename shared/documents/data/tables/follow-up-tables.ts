import { dataTable, several } from '../data-table.ts';
import { named, partnerColumns } from './partner-tables.ts';

export const evidence = dataTable(
  'evidence',
  ['evidence_id'],
  {
    ...partnerColumns,
    evidence_id: { kind: 'text' },
    evidence_reference: { kind: 'text' },
    title: { kind: 'text' },
    document_type: { kind: 'text' },
    language: { kind: 'text' },
    issued_on: { kind: 'date' },
    expires_on: { kind: 'date' },
    review: { kind: 'text' },
    state: { kind: 'text', hxl: '#status' },
    links: { kind: 'text' },
    file_name: { kind: 'text' },
    file_bytes: { kind: 'number' },
    file_sha256: { kind: 'text' },
    seen_on: { kind: 'date' },
    seen_at: { kind: 'text' },
    source: { kind: 'text' },
    added_at: { kind: 'moment' },
  },
  ({ row, listed, evidence: all }) => {
    const references = new Map(listed.map(({ id, reference }) => [id, reference]));
    return all.map(({ id, reference, fields, review, state, file, sighting, source, addedAt }) => ({
      ...named(row),
      evidence_id: id,
      evidence_reference: reference,
      title: fields.title,
      document_type: fields.documentType || null,
      language: fields.language,
      issued_on: fields.issuedOn,
      expires_on: fields.expiresOn,
      review: review.status,
      state,
      links: several(
        fields.links.map(
          ({ assessment, standard }) => `${references.get(assessment) ?? assessment}/${standard}`,
        ),
      ),
      file_name: file?.name ?? null,
      file_bytes: file?.size ?? null,
      file_sha256: file?.sha256 ?? null,
      seen_on: sighting?.on ?? null,
      seen_at: sighting?.place ?? null,
      source,
      added_at: addedAt,
    }));
  },
);

export const actions = dataTable(
  'actions',
  ['action_id'],
  {
    ...partnerColumns,
    action_id: { kind: 'text' },
    action_reference: { kind: 'text' },
    assessment_reference: { kind: 'text' },
    standard: { kind: 'text' },
    title: { kind: 'text', hxl: '#activity+name' },
    responsible: { kind: 'text' },
    supported_by: { kind: 'text' },
    priority: { kind: 'text' },
    budget_amount: { kind: 'number', hxl: '#value+amount' },
    budget_currency: { kind: 'text', hxl: '#value+currency' },
    due_on: { kind: 'date', hxl: '#date+due' },
    status: { kind: 'text', hxl: '#status' },
    status_on: { kind: 'date' },
    overdue: { kind: 'yes-no' },
    outside_window: { kind: 'yes-no' },
    contradiction: { kind: 'yes-no' },
    evidence: { kind: 'text' },
    added_on: { kind: 'date' },
  },
  ({ row, actions: all }) =>
    all.map((each) => ({
      ...named(row),
      action_id: each.id,
      action_reference: each.reference,
      assessment_reference: each.assessment.reference,
      standard: each.standard,
      title: each.title,
      responsible: each.responsible || null,
      supported_by: several(each.supportedBy),
      priority: each.priority,
      budget_amount: each.budget?.amount ?? null,
      budget_currency: each.budget?.currency ?? null,
      due_on: each.dueOn,
      status: each.standing.status,
      status_on: each.standing.on,
      overdue: each.overdue,
      outside_window: each.outsideWindow,
      contradiction: each.contradiction,
      evidence: several(each.evidence.map(({ reference }) => reference)),
      added_on: each.addedOn,
    })),
);

const activityColumns = {
  ...partnerColumns,
  activity_id: { kind: 'text' },
  activity_reference: { kind: 'text' },
  on: { kind: 'date', hxl: '#date' },
} as const;

export const activities = dataTable(
  'activities',
  ['activity_id'],
  {
    ...activityColumns,
    kind: { kind: 'text', hxl: '#activity+type' },
    place: { kind: 'text', hxl: '#loc+name' },
    people: { kind: 'text' },
    summary: { kind: 'text' },
    findings: { kind: 'number' },
    next_on: { kind: 'date' },
    withdrawn: { kind: 'yes-no' },
  },
  ({ row, activities: all }) =>
    all.map(({ id, reference, on, kind, place, people, summary, findings, nextOn, withdrawn }) => ({
      ...named(row),
      activity_id: id,
      activity_reference: reference,
      on,
      kind,
      place: place || null,
      people: several(people),
      summary: summary || null,
      findings: findings.length,
      next_on: nextOn,
      withdrawn: withdrawn !== null,
    })),
);

export const checks = dataTable(
  'checks',
  ['activity_id', 'check'],
  {
    ...activityColumns,
    check: { kind: 'text' },
    kind: { kind: 'text' },
    numerator: { kind: 'number' },
    denominator: { kind: 'number' },
    observed: { kind: 'yes-no' },
    withdrawn: { kind: 'yes-no' },
  },
  ({ row, activities: all }) =>
    all.flatMap(({ id, reference, on, checks: results, withdrawn }) =>
      results.map((result) => ({
        ...named(row),
        activity_id: id,
        activity_reference: reference,
        on,
        check: result.check,
        kind: result.kind,
        numerator: result.kind === 'share' ? result.numerator : null,
        denominator: result.kind === 'share' ? result.denominator : null,
        observed: result.kind === 'yes-no' ? result.value : null,
        withdrawn: withdrawn !== null,
      })),
    ),
);

export const training = dataTable(
  'training',
  ['activity_id'],
  {
    ...activityColumns,
    course: { kind: 'text' },
    trained: { kind: 'number', hxl: '#reached+ind' },
    personnel: { kind: 'number', hxl: '#population' },
    withdrawn: { kind: 'yes-no' },
  },
  ({ row, activities: all }) =>
    all.flatMap(({ id, reference, on, trained, withdrawn }) =>
      trained === null
        ? []
        : [
            {
              ...named(row),
              activity_id: id,
              activity_reference: reference,
              on,
              course: trained.course,
              trained: trained.trained,
              personnel: trained.total,
              withdrawn: withdrawn !== null,
            },
          ],
    ),
);
