/** Actions, follow-up and agreements as headquarters reads them, a comment on every column. Once released it never changes. */
export const followUp = `
create table psea_hub.action (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  action_id text,
  action_reference text,
  assessment_reference text,
  standard text,
  title text,
  responsible text,
  supported_by text,
  priority text,
  budget_amount numeric,
  budget_currency text,
  due_on date,
  status text,
  status_on date,
  overdue boolean,
  outside_window boolean,
  contradiction boolean,
  evidence text,
  added_on date
);
create index action_stream on psea_hub.action (stream);
create view psea.action as select partner_id, partner_reference, action_id, action_reference, assessment_reference, standard, title, responsible, supported_by, priority, budget_amount, budget_currency, due_on, status, status_on, overdue, outside_window, contradiction, evidence, added_on from psea_hub.action;
comment on view psea.action is 'Plan actions';
comment on column psea.action.partner_id is 'Partner, identifier';
comment on column psea.action.partner_reference is 'Partner, reference';
comment on column psea.action.action_id is 'Action, identifier';
comment on column psea.action.action_reference is 'Action, reference';
comment on column psea.action.assessment_reference is 'Assessment, reference';
comment on column psea.action.standard is 'Standard';
comment on column psea.action.title is 'Title';
comment on column psea.action.responsible is 'Responsible at the partner';
comment on column psea.action.supported_by is 'Supported by';
comment on column psea.action.priority is 'Priority';
comment on column psea.action.budget_amount is 'Budget';
comment on column psea.action.budget_currency is 'Currency of the budget';
comment on column psea.action.due_on is 'Due on';
comment on column psea.action.status is 'Status';
comment on column psea.action.status_on is 'Status since';
comment on column psea.action.overdue is 'Overdue on the day';
comment on column psea.action.outside_window is 'Due outside of the improvement window';
comment on column psea.action.contradiction is 'Verified, and the standard still not met';
comment on column psea.action.evidence is 'Evidence';
comment on column psea.action.added_on is 'Added on';
create table psea_hub.activity (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  activity_id text,
  activity_reference text,
  "on" date,
  kind text,
  place text,
  people text,
  summary text,
  findings numeric,
  next_on date,
  withdrawn boolean
);
create index activity_stream on psea_hub.activity (stream);
create view psea.activity as select partner_id, partner_reference, activity_id, activity_reference, "on", kind, place, people, summary, findings, next_on, withdrawn from psea_hub.activity;
comment on view psea.activity is 'Follow-up activities';
comment on column psea.activity.partner_id is 'Partner, identifier';
comment on column psea.activity.partner_reference is 'Partner, reference';
comment on column psea.activity.activity_id is 'Activity, identifier';
comment on column psea.activity.activity_reference is 'Activity, reference';
comment on column psea.activity."on" is 'Date';
comment on column psea.activity.kind is 'Kind';
comment on column psea.activity.place is 'Place';
comment on column psea.activity.people is 'Who took part';
comment on column psea.activity.summary is 'Summary';
comment on column psea.activity.findings is 'Findings';
comment on column psea.activity.next_on is 'Next date';
comment on column psea.activity.withdrawn is 'Withdrawn';
create table psea_hub."check" (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  activity_id text,
  activity_reference text,
  "on" date,
  "check" text,
  kind text,
  numerator numeric,
  denominator numeric,
  observed boolean,
  withdrawn boolean
);
create index check_stream on psea_hub."check" (stream);
create view psea."check" as select partner_id, partner_reference, activity_id, activity_reference, "on", "check", kind, numerator, denominator, observed, withdrawn from psea_hub."check";
comment on view psea."check" is 'Practice checks';
comment on column psea."check".partner_id is 'Partner, identifier';
comment on column psea."check".partner_reference is 'Partner, reference';
comment on column psea."check".activity_id is 'Activity, identifier';
comment on column psea."check".activity_reference is 'Activity, reference';
comment on column psea."check"."on" is 'Date';
comment on column psea."check"."check" is 'Practice check';
comment on column psea."check".kind is 'Kind';
comment on column psea."check".numerator is 'Counted';
comment on column psea."check".denominator is 'Out of';
comment on column psea."check".observed is 'Observed';
comment on column psea."check".withdrawn is 'Withdrawn';
create table psea_hub.training (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  activity_id text,
  activity_reference text,
  "on" date,
  course text,
  trained numeric,
  personnel numeric,
  withdrawn boolean
);
create index training_stream on psea_hub.training (stream);
create view psea.training as select partner_id, partner_reference, activity_id, activity_reference, "on", course, trained, personnel, withdrawn from psea_hub.training;
comment on view psea.training is 'Training';
comment on column psea.training.partner_id is 'Partner, identifier';
comment on column psea.training.partner_reference is 'Partner, reference';
comment on column psea.training.activity_id is 'Activity, identifier';
comment on column psea.training.activity_reference is 'Activity, reference';
comment on column psea.training."on" is 'Date';
comment on column psea.training.course is 'Course';
comment on column psea.training.trained is 'Trained';
comment on column psea.training.personnel is 'Personnel';
comment on column psea.training.withdrawn is 'Withdrawn';
create table psea_hub.agreement (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  agreement_id text,
  agreement_reference text,
  type text,
  status text,
  entities text,
  programme text,
  countries_iso2 text,
  countries_iso3 text,
  starts_on date,
  ends_on date,
  value_amount numeric,
  value_currency text,
  languages text,
  prevailing_language text,
  clauses_present numeric,
  clauses_changed numeric,
  clauses_absent numeric,
  clauses_not_applicable numeric,
  clauses_unchecked numeric,
  annexes numeric,
  sub_agreements_active numeric,
  sub_agreements_with_gaps numeric,
  in_the_way text,
  excepted boolean,
  withdrawn boolean,
  added_on date
);
create index agreement_stream on psea_hub.agreement (stream);
create view psea.agreement as select partner_id, partner_reference, agreement_id, agreement_reference, type, status, entities, programme, countries_iso2, countries_iso3, starts_on, ends_on, value_amount, value_currency, languages, prevailing_language, clauses_present, clauses_changed, clauses_absent, clauses_not_applicable, clauses_unchecked, annexes, sub_agreements_active, sub_agreements_with_gaps, in_the_way, excepted, withdrawn, added_on from psea_hub.agreement;
comment on view psea.agreement is 'Agreements';
comment on column psea.agreement.partner_id is 'Partner, identifier';
comment on column psea.agreement.partner_reference is 'Partner, reference';
comment on column psea.agreement.agreement_id is 'Agreement, identifier';
comment on column psea.agreement.agreement_reference is 'Agreement, reference';
comment on column psea.agreement.type is 'Type';
comment on column psea.agreement.status is 'Status';
comment on column psea.agreement.entities is 'UN entities';
comment on column psea.agreement.programme is 'Programme';
comment on column psea.agreement.countries_iso2 is 'Countries, two letters';
comment on column psea.agreement.countries_iso3 is 'Countries, three letters';
comment on column psea.agreement.starts_on is 'Starts on';
comment on column psea.agreement.ends_on is 'Ends on';
comment on column psea.agreement.value_amount is 'Value';
comment on column psea.agreement.value_currency is 'Currency of the value';
comment on column psea.agreement.languages is 'Languages';
comment on column psea.agreement.prevailing_language is 'Language that prevails';
comment on column psea.agreement.clauses_present is 'Clauses present';
comment on column psea.agreement.clauses_changed is 'Clauses in other words';
comment on column psea.agreement.clauses_absent is 'Clauses missing';
comment on column psea.agreement.clauses_not_applicable is 'Clauses not applicable';
comment on column psea.agreement.clauses_unchecked is 'Clauses nobody looked for';
comment on column psea.agreement.annexes is 'Annexes';
comment on column psea.agreement.sub_agreements_active is 'Active sub-agreements';
comment on column psea.agreement.sub_agreements_with_gaps is 'Sub-agreements that lack something';
comment on column psea.agreement.in_the_way is 'What stands in the way';
comment on column psea.agreement.excepted is 'A reason was given for going on';
comment on column psea.agreement.withdrawn is 'Withdrawn';
comment on column psea.agreement.added_on is 'Added on';
create table psea_hub.element (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  agreement_id text,
  agreement_reference text,
  element text,
  state text,
  article text,
  reason text,
  source text,
  checked_on date
);
create index element_stream on psea_hub.element (stream);
create view psea.element as select partner_id, partner_reference, agreement_id, agreement_reference, element, state, article, reason, source, checked_on from psea_hub.element;
comment on view psea.element is 'Clause elements';
comment on column psea.element.partner_id is 'Partner, identifier';
comment on column psea.element.partner_reference is 'Partner, reference';
comment on column psea.element.agreement_id is 'Agreement, identifier';
comment on column psea.element.agreement_reference is 'Agreement, reference';
comment on column psea.element.element is 'Element';
comment on column psea.element.state is 'State on the day';
comment on column psea.element.article is 'Article';
comment on column psea.element.reason is 'Reason';
comment on column psea.element.source is 'Where it came from';
comment on column psea.element.checked_on is 'Checked on';
create table psea_hub.due (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  due_id text,
  kind text,
  subject_kind text,
  subject_reference text,
  standard text,
  title text,
  due_on date,
  state text,
  days_left numeric,
  person text
);
create index due_stream on psea_hub.due (stream);
create view psea.due as select partner_id, partner_reference, due_id, kind, subject_kind, subject_reference, standard, title, due_on, state, days_left, person from psea_hub.due;
comment on view psea.due is 'What is due';
comment on column psea.due.partner_id is 'Partner, identifier';
comment on column psea.due.partner_reference is 'Partner, reference';
comment on column psea.due.due_id is 'Due, identifier';
comment on column psea.due.kind is 'Kind';
comment on column psea.due.subject_kind is 'What it is about';
comment on column psea.due.subject_reference is 'Its reference';
comment on column psea.due.standard is 'Standard';
comment on column psea.due.title is 'Title';
comment on column psea.due.due_on is 'Due on';
comment on column psea.due.state is 'State on the day';
comment on column psea.due.days_left is 'Days left';
comment on column psea.due.person is 'Who has to do it';
create table psea_hub.reliance (
  stream text collate "C" not null,
  partner_id text,
  partner_reference text,
  reliance_id text,
  entity text,
  determined_on date,
  rating text,
  reference text,
  valid_until date,
  accepted_by text,
  ended_on date,
  ended_reason text
);
create index reliance_stream on psea_hub.reliance (stream);
create view psea.reliance as select partner_id, partner_reference, reliance_id, entity, determined_on, rating, reference, valid_until, accepted_by, ended_on, ended_reason from psea_hub.reliance;
comment on view psea.reliance is 'Results of other UN entities that offices rely on';
comment on column psea.reliance.partner_id is 'Id of the partner';
comment on column psea.reliance.partner_reference is 'Reference of the partner';
comment on column psea.reliance.reliance_id is 'Id of the reliance';
comment on column psea.reliance.entity is 'UN entity whose result it is';
comment on column psea.reliance.determined_on is 'Day of that result';
comment on column psea.reliance.rating is 'Capacity that the entity found';
comment on column psea.reliance.reference is 'Reference that the entity gives it';
comment on column psea.reliance.valid_until is 'Last day on which it is relied on';
comment on column psea.reliance.accepted_by is 'Function of whoever accepted it';
comment on column psea.reliance.ended_on is 'Day on which a person ended the reliance';
comment on column psea.reliance.ended_reason is 'Why it was ended';
`;
