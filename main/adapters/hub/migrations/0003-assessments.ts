/** Partners, assessments and answers as headquarters reads them, a comment on every column. Once released it never changes. */
export const assessments = `
create table psea_hub.partner (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  name text,
  acronym text,
  other_names text,
  type text,
  country_iso2 text,
  country_iso3 text,
  languages text,
  in_scope boolean,
  direct_contact boolean,
  archived boolean,
  headquarters_id text,
  headquarters_name text,
  iati_identifier text,
  portal_number text,
  also_known_as text,
  assessment_reference text,
  status text,
  stage text,
  determination text,
  determined_on date,
  rating text,
  risk text,
  label_today text,
  result_state text,
  rests_on text,
  valid_until date,
  final_due_on date,
  relied_entity text,
  gaps text,
  ungrounded text,
  open_standards numeric,
  open_actions numeric,
  active_agreements numeric,
  next_kind text,
  next_on date,
  assigned_to text,
  conflicts numeric,
  waiting_entries numeric,
  not_shown numeric,
  notes text,
  updated_at timestamptz,
  office text
);
create index partner_stream on psea_hub.partner (stream);
create view psea.partner as select p.partner_id, p.partner_reference, p.name, p.acronym, p.other_names, p.type, p.country_iso2, p.country_iso3, p.languages, p.in_scope, p.direct_contact, p.archived, p.headquarters_id, p.headquarters_name, p.iati_identifier, p.portal_number, p.also_known_as, p.assessment_reference, p.status, p.stage, p.determination, p.determined_on, p.rating, p.risk, p.label_today, p.result_state, p.rests_on, p.valid_until, p.final_due_on, p.relied_entity, p.gaps, p.ungrounded, p.open_standards, p.open_actions, p.active_agreements, p.next_kind, p.next_on, p.assigned_to, p.conflicts, p.waiting_entries, p.not_shown, p.notes, p.updated_at, p.office, coalesce(l.organisation, p.partner_id) as organisation from psea_hub.partner p left join psea_hub.link l on l.stream = p.stream;
comment on column psea.partner.office is 'Office whose device added the partner';
comment on column psea.partner.organisation is 'The same for all partners that a person settled to be one organisation';
comment on view psea.partner is 'Partners';
comment on column psea.partner.partner_id is 'Partner, identifier';
comment on column psea.partner.partner_reference is 'Partner, reference';
comment on column psea.partner.name is 'Name';
comment on column psea.partner.acronym is 'Acronym';
comment on column psea.partner.other_names is 'Other names';
comment on column psea.partner.type is 'Type';
comment on column psea.partner.country_iso2 is 'Country, two letters (ISO 3166-1)';
comment on column psea.partner.country_iso3 is 'Country, three letters (ISO 3166-1)';
comment on column psea.partner.languages is 'Languages';
comment on column psea.partner.in_scope is 'Counts in the office’s figures';
comment on column psea.partner.direct_contact is 'In direct contact with beneficiaries';
comment on column psea.partner.archived is 'Archived';
comment on column psea.partner.headquarters_id is 'Headquarters, identifier';
comment on column psea.partner.headquarters_name is 'Headquarters, name';
comment on column psea.partner.iati_identifier is 'IATI identifier';
comment on column psea.partner.portal_number is 'UN Partner Portal number';
comment on column psea.partner.also_known_as is 'References of records joined into it';
comment on column psea.partner.assessment_reference is 'Assessment, reference';
comment on column psea.partner.status is 'Status';
comment on column psea.partner.stage is 'Stage';
comment on column psea.partner.determination is 'Latest determination';
comment on column psea.partner.determined_on is 'Determined on';
comment on column psea.partner.rating is 'Rating';
comment on column psea.partner.risk is 'Risk';
comment on column psea.partner.label_today is 'Label that may be used on the day';
comment on column psea.partner.result_state is 'What the result is worth on the day';
comment on column psea.partner.rests_on is 'What the partner rests on';
comment on column psea.partner.valid_until is 'Valid until';
comment on column psea.partner.final_due_on is 'Final determination due on';
comment on column psea.partner.relied_entity is 'UN entity whose result is relied on';
comment on column psea.partner.gaps is 'Standards not met';
comment on column psea.partner.ungrounded is '“Yes” without sufficient evidence';
comment on column psea.partner.open_standards is 'Standards without an answer';
comment on column psea.partner.open_actions is 'Open actions';
comment on column psea.partner.active_agreements is 'Active agreements';
comment on column psea.partner.next_kind is 'What asks next';
comment on column psea.partner.next_on is 'Next date';
comment on column psea.partner.assigned_to is 'Assigned to';
comment on column psea.partner.conflicts is 'Values to reconcile';
comment on column psea.partner.waiting_entries is 'Entries that wait for missing ones';
comment on column psea.partner.not_shown is 'Assessments that can’t be shown';
comment on column psea.partner.notes is 'Notes';
comment on column psea.partner.updated_at is 'Last changed';
create table psea_hub.partner_number (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  agency text,
  number text
);
create index partner_number_stream on psea_hub.partner_number (stream);
create view psea.partner_number as select partner_id, partner_reference, agency, number from psea_hub.partner_number;
comment on view psea.partner_number is 'Vendor numbers';
comment on column psea.partner_number.partner_id is 'Partner, identifier';
comment on column psea.partner_number.partner_reference is 'Partner, reference';
comment on column psea.partner_number.agency is 'Whose number';
comment on column psea.partner_number.number is 'Number';
create table psea_hub.assessment (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  assessment_id text,
  assessment_reference text,
  instrument text,
  instrument_version text,
  shown boolean,
  status text,
  stage text,
  started_on date,
  determination text,
  rating text,
  risk text,
  capacity_label text,
  result_state text,
  entities text,
  reviewer text,
  decision text,
  decided_on date,
  window_until date,
  outcome text,
  revises text,
  reassesses text
);
create index assessment_stream on psea_hub.assessment (stream);
create view psea.assessment as select partner_id, partner_reference, assessment_id, assessment_reference, instrument, instrument_version, shown, status, stage, started_on, determination, rating, risk, capacity_label, result_state, entities, reviewer, decision, decided_on, window_until, outcome, revises, reassesses from psea_hub.assessment;
comment on view psea.assessment is 'Assessments';
comment on column psea.assessment.partner_id is 'Partner, identifier';
comment on column psea.assessment.partner_reference is 'Partner, reference';
comment on column psea.assessment.assessment_id is 'Assessment, identifier';
comment on column psea.assessment.assessment_reference is 'Assessment, reference';
comment on column psea.assessment.instrument is 'Instrument';
comment on column psea.assessment.instrument_version is 'Version of the instrument';
comment on column psea.assessment.shown is 'Can be shown by this program';
comment on column psea.assessment.status is 'Status';
comment on column psea.assessment.stage is 'Stage';
comment on column psea.assessment.started_on is 'Started on';
comment on column psea.assessment.determination is 'Latest determination';
comment on column psea.assessment.rating is 'Rating';
comment on column psea.assessment.risk is 'Risk';
comment on column psea.assessment.capacity_label is 'Label as it was signed';
comment on column psea.assessment.result_state is 'What the result is worth on the day';
comment on column psea.assessment.entities is 'UN entities';
comment on column psea.assessment.reviewer is 'Reviewer';
comment on column psea.assessment.decision is 'Decision';
comment on column psea.assessment.decided_on is 'Decided on';
comment on column psea.assessment.window_until is 'Improvement window ends';
comment on column psea.assessment.outcome is 'Outcome of the window';
comment on column psea.assessment.revises is 'Revises';
comment on column psea.assessment.reassesses is 'Follows';
create table psea_hub.answer (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  assessment_id text,
  assessment_reference text,
  standard text,
  self_answer text,
  self_reason text,
  self_comment text,
  review_answer text,
  review_reason text,
  review_comment text,
  differs boolean,
  difference text,
  difference_text text,
  ground text,
  ground_until date,
  conflicts numeric
);
create index answer_stream on psea_hub.answer (stream);
create view psea.answer as select partner_id, partner_reference, assessment_id, assessment_reference, standard, self_answer, self_reason, self_comment, review_answer, review_reason, review_comment, differs, difference, difference_text, ground, ground_until, conflicts from psea_hub.answer;
comment on view psea.answer is 'Answers';
comment on column psea.answer.partner_id is 'Partner, identifier';
comment on column psea.answer.partner_reference is 'Partner, reference';
comment on column psea.answer.assessment_id is 'Assessment, identifier';
comment on column psea.answer.assessment_reference is 'Assessment, reference';
comment on column psea.answer.standard is 'Standard';
comment on column psea.answer.self_answer is 'Partner’s answer';
comment on column psea.answer.self_reason is 'Partner’s reason for not applicable';
comment on column psea.answer.self_comment is 'Partner’s explanation';
comment on column psea.answer.review_answer is 'Reviewer’s answer';
comment on column psea.answer.review_reason is 'Reviewer’s reason for not applicable';
comment on column psea.answer.review_comment is 'Reviewer’s comment';
comment on column psea.answer.differs is 'The two differ';
comment on column psea.answer.difference is 'Why they differ';
comment on column psea.answer.difference_text is 'Why they differ, in words';
comment on column psea.answer.ground is 'What the “yes” stands on';
comment on column psea.answer.ground_until is 'Last day of that ground';
comment on column psea.answer.conflicts is 'Values to reconcile';
create table psea_hub.determination (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  assessment_id text,
  assessment_reference text,
  determination_id text,
  kind text,
  signed_on date,
  signed_by text,
  on_behalf boolean,
  met numeric,
  not_met numeric,
  not_applicable numeric,
  unanswered numeric,
  total numeric,
  rating text,
  risk text,
  capacity_label text,
  na_policy text,
  recorded_at timestamptz
);
create index determination_stream on psea_hub.determination (stream);
create view psea.determination as select partner_id, partner_reference, assessment_id, assessment_reference, determination_id, kind, signed_on, signed_by, on_behalf, met, not_met, not_applicable, unanswered, total, rating, risk, capacity_label, na_policy, recorded_at from psea_hub.determination;
comment on view psea.determination is 'Determinations';
comment on column psea.determination.partner_id is 'Partner, identifier';
comment on column psea.determination.partner_reference is 'Partner, reference';
comment on column psea.determination.assessment_id is 'Assessment, identifier';
comment on column psea.determination.assessment_reference is 'Assessment, reference';
comment on column psea.determination.determination_id is 'Determination, identifier';
comment on column psea.determination.kind is 'Kind';
comment on column psea.determination.signed_on is 'Signed on';
comment on column psea.determination.signed_by is 'Signed by';
comment on column psea.determination.on_behalf is 'Entered on the partner’s behalf';
comment on column psea.determination.met is 'Met';
comment on column psea.determination.not_met is 'Not met';
comment on column psea.determination.not_applicable is 'Not applicable';
comment on column psea.determination.unanswered is 'Unanswered';
comment on column psea.determination.total is 'Total';
comment on column psea.determination.rating is 'Rating';
comment on column psea.determination.risk is 'Risk';
comment on column psea.determination.capacity_label is 'Label as it was signed';
comment on column psea.determination.na_policy is 'Rule for not applicable';
comment on column psea.determination.recorded_at is 'Recorded at';
`;
