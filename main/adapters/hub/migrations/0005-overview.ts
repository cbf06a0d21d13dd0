/** How the hub itself stands, and organisations of several offices. Once released it never changes. */
export const overview = `
create view psea.entry_state as
  select id as entry_id, stream, device, seq, state, reason from psea_hub.entry_state
  union all select s.id, s.stream, s.device, s.seq, 'removed', s.reason from psea_hub.stone s;
comment on view psea.entry_state is 'Entries that count for nothing or call for a look: waiting, refused, forked, removed';
comment on column psea.entry_state.entry_id is 'Id of the entry';
comment on column psea.entry_state.stream is 'Id of the partner, or the settings of a record';
comment on column psea.entry_state.device is 'Device that wrote it';
comment on column psea.entry_state.seq is 'Its place in the chain of that device';
comment on column psea.entry_state.state is 'waiting, refused, forked or removed';
comment on column psea.entry_state.reason is 'Why it stands here';
create view psea.alarm as select place, kind, id as entry_id, stream, device, seq, k.role as office_login, raised_at
  from psea_hub.alarm a left join psea_hub.known_record k using (record_id);
comment on view psea.alarm is 'What was pushed and not taken in, and places that two entries have';
comment on column psea.alarm.place is 'Number of the alarm';
comment on column psea.alarm.kind is 'other-bytes, foreign-stream or fork';
comment on column psea.alarm.entry_id is 'Id of the entry';
comment on column psea.alarm.stream is 'Id of the partner, or the settings of a record';
comment on column psea.alarm.device is 'Device that the entry names';
comment on column psea.alarm.seq is 'Place in the chain that the entry names';
comment on column psea.alarm.office_login is 'Login that pushed it';
comment on column psea.alarm.raised_at is 'When it came';
create view psea.office as
  select o.name, o.role as login, o.added_at, o.retired_at, o.retired_why,
    (select count(*) from psea_hub.known_record k where k.role = o.role) as records,
    (select count(*) from psea_hub.entry e join psea_hub.known_record k using (record_id) where k.role = o.role) as entries,
    (select max(e.came_at) from psea_hub.entry e join psea_hub.known_record k using (record_id) where k.role = o.role) as last_entry_at
  from psea_hub.office o;
comment on view psea.office is 'Offices that push their journals';
comment on column psea.office.name is 'Name that headquarters gave it';
comment on column psea.office.login is 'Its login in this database';
comment on column psea.office.added_at is 'When it was added';
comment on column psea.office.retired_at is 'When it was retired; null while it may push';
comment on column psea.office.retired_why is 'Why it was retired';
comment on column psea.office.records is 'Workspaces that it pushed';
comment on column psea.office.entries is 'Entries that came from it first';
comment on column psea.office.last_entry_at is 'When a new entry came from it last';
create view psea.projection as
  select (select count(*) from psea_hub.queue) as queued,
    (select min(since) from psea_hub.queue) as queued_since,
    (select count(*) from psea_hub.folded where stream not like 'workspace/%') as streams,
    (select min(told_on) from psea_hub.partner_figures) as oldest_day,
    (select max(told_on) from psea_hub.partner_figures) as newest_day,
    (select count(*) from psea_hub.entry_state where state = 'waiting') as waiting,
    (select count(*) from psea_hub.entry_state where state = 'refused') as refused,
    (select count(*) from psea_hub.alarm) as alarms;
comment on view psea.projection is 'How far the figures follow the journal: they are of one day and whole where nothing is queued and both days are the same';
comment on column psea.projection.queued is 'Streams that wait for the projector';
comment on column psea.projection.queued_since is 'Since when the oldest of them waits';
comment on column psea.projection.streams is 'Partners folded';
comment on column psea.projection.oldest_day is 'Oldest day that a partner is told as of';
comment on column psea.projection.newest_day is 'Newest day that a partner is told as of';
comment on column psea.projection.waiting is 'Entries that wait for one before them';
comment on column psea.projection.refused is 'Entries that were refused';
comment on column psea.projection.alarms is 'Alarms raised so far';
create view psea.organisation as
  select coalesce(l.organisation, p.partner_id) as organisation, min(p.name) as name, count(*) as partners,
    count(distinct p.office) as offices,
    count(*) filter (where f.carried) as assessed,
    bool_or(f.carried) and count(*) > 1 as assessed_once_for_all
  from psea_hub.partner p left join psea_hub.link l on l.stream = p.stream
  cross join lateral (select p.result_state in ('in-force', 'expiring', 'preliminary') as carried) f
  where not p.archived group by 1;
comment on view psea.organisation is 'Organisations, with the partners of several offices that a person settled to be one';
comment on column psea.organisation.organisation is 'Id of the organisation';
comment on column psea.organisation.name is 'First of its names';
comment on column psea.organisation.partners is 'Partner records that are this organisation';
comment on column psea.organisation.offices is 'Offices that registered one';
comment on column psea.organisation.assessed is 'Records with an own result in force';
comment on column psea.organisation.assessed_once_for_all is 'Several records, at least one of them assessed';
`;
