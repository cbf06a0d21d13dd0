/**
 * Whose a record is, told by what a login shows and not by who named it first; and entries whose words an office keeps at
 * home. Once released it never changes.
 */
export const claims = `
alter table psea_hub.note drop constraint note_record_id_fkey;
alter table psea_hub.known_record drop constraint known_record_pkey;
alter table psea_hub.known_record add primary key (record_id, role);
alter table psea_hub.note add column by_role text;
alter table psea_hub.note disable trigger note_stays;
update psea_hub.note n set by_role = k.role from psea_hub.known_record k where k.record_id = n.record_id;
alter table psea_hub.note enable trigger note_stays;
alter table psea_hub.note alter column by_role set default session_user;
alter table psea_hub.entry add column by_role text;
alter table psea_hub.entry disable trigger entry_stays;
update psea_hub.entry e set by_role = k.role from psea_hub.known_record k where k.record_id = e.record_id;
alter table psea_hub.entry enable trigger entry_stays;
alter table psea_hub.entry alter column by_role set default session_user;
alter table psea_hub.alarm add column by_role text;
update psea_hub.alarm a set by_role = k.role from psea_hub.known_record k where k.record_id = a.record_id;
alter table psea_hub.alarm alter column by_role set default session_user;
alter table psea_hub.reading add column role text;
update psea_hub.reading r set role = k.role from psea_hub.known_record k where k.record_id = r.record_id;
alter table psea_hub.reading drop constraint reading_pkey;
alter table psea_hub.reading alter column role set not null;
alter table psea_hub.reading add primary key (record_id, role, stream);

-- Entries without the words that people typed. Their hash is that of the entry as it was signed, so that the chain holds;
-- what stands in them is vouched for by the device that sent them.
create table psea_hub.withheld (
  place bigint generated always as identity,
  id text collate "C" primary key,
  stream text collate "C" not null,
  device text collate "C" not null,
  seq bigint not null,
  lamport bigint not null,
  type text not null,
  written_at text not null,
  body text not null,
  mark bigint not null,
  sha256 text not null,
  vouched_by text collate "C" not null,
  vouched_sig text not null,
  record_id text collate "C" not null,
  by_role text not null default session_user,
  came_at timestamptz not null default now()
);
create index withheld_chain on psea_hub.withheld (stream, device, seq) include (mark, id);
create trigger withheld_stays before update on psea_hub.withheld for each row execute function psea_hub.forbid();
create trigger withheld_leaves_a_stone before delete on psea_hub.withheld
  for each row execute function psea_hub.forbid_unless_stone();
create trigger withheld_all before truncate on psea_hub.withheld for each statement execute function psea_hub.forbid();
alter table psea_hub.arriving add column sha256 text, add column vouched_by text, add column vouched_sig text;

-- A stone in the place of what was forged is no part of a chain: the true entry may still come.
alter table psea_hub.stone add column forged boolean not null default false;

-- Which office made a record that two say they made.
create table psea_hub.settled_claim (
  stream text collate "C" primary key,
  role text not null references psea_hub.office,
  reason text not null,
  settled_by text not null default session_user,
  settled_at timestamptz not null default now()
);

create or replace function psea_hub.claim(p_record text) returns void
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
declare mine psea_hub.office; is_new bigint;
begin
  select * into mine from office where role = session_user;
  if not found then raise exception 'no office' using errcode = 'PS001'; end if;
  if mine.retired_at is not null then
    raise exception '%', mine.retired_why using errcode = 'PS002';
  end if;
  if exists (select 1 from known_record where record_id = p_record and role = session_user) then return; end if;
  insert into known_record (record_id, role) values (p_record, session_user) on conflict do nothing;
  get diagnostics is_new = row_count;
  -- It keeps nobody out, and gives nothing to read. A person is told.
  if is_new > 0 and exists (select 1 from known_record where record_id = p_record and role <> session_user) then
    insert into alarm (kind, id, stream, device, seq, record_id, body, sha256)
      values ('record-of-two', p_record, 'workspace/' || p_record, '', 0, p_record, '', session_user) on conflict do nothing;
  end if;
end $$;

create or replace function psea_hub.my_streams() returns setof text
language sql stable security definer set search_path = psea_hub, pg_temp as $$
  select r.stream from reading r join office o using (role) where r.role = session_user and o.retired_at is null
$$;

drop function psea_hub.heads(text);
-- Ends of chains that a record may read here. p_whole: only entries as they were signed; else also those without words.
create function psea_hub.heads(p_record text, p_whole boolean)
returns table (stream text, device text, entries bigint, top bigint, mark bigint)
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  perform claim(p_record);
  return query
    with mine as materialized (select r.stream from reading r where r.record_id = p_record and r.role = session_user)
    select e.stream, e.device, count(*), max(e.seq), bit_xor(e.mark)
    from (select x.stream, x.device, x.seq, x.mark from entry x join mine on mine.stream = x.stream
          union all select s.stream, s.device, s.seq, s.mark from stone s join mine on mine.stream = s.stream
            where not s.forged
          union all select w.stream, w.device, w.seq, w.mark from withheld w join mine on mine.stream = w.stream
            where not p_whole and not exists (select 1 from entry x where x.id = w.id)) e
    group by 1, 2;
end $$;

drop function psea_hub.ids_of(text, text[], text[]);
create function psea_hub.ids_of(p_record text, p_whole boolean, p_streams text[], p_devices text[])
returns table (id text)
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  perform claim(p_record);
  return query
    select e.id from (select x.id, x.stream, x.device from entry x
                      union all select s.id, s.stream, s.device from stone s where not s.forged
                      union all select w.id, w.stream, w.device from withheld w where not p_whole) e
    join unnest(p_streams, p_devices) as w (stream, device) on w.stream = e.stream and w.device = e.device
    where e.stream in (select r.stream from reading r where r.record_id = p_record and r.role = session_user);
end $$;

-- How many entries of what a record may read are here without their words alone: no copy can take them over.
create function psea_hub.withheld_for(p_record text) returns bigint
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  perform claim(p_record);
  return (select count(*) from withheld w
    where w.stream in (select r.stream from reading r where r.record_id = p_record and r.role = session_user)
      and not exists (select 1 from entry e where e.id = w.id));
end $$;

create function psea_hub.is_first(p_type text, p_seq bigint) returns boolean language sql immutable parallel safe
as $$ select p_seq = 1 and p_type in ('partner.created', 'workspace.created') $$;

-- Takes in what one push laid down. A login adds to streams that nobody brought, that it made, or of which it shows an
-- entry that another brought. What is here with other bytes, and what belongs to a stream that it showed nothing of, is an
-- alarm and is not taken in.
-- Rows of a push are few beside those that are here: each is looked up by its index, whatever statistics say.
create or replace function psea_hub.take_arrived(p_push uuid, p_record text) returns json
language plpgsql security definer
set search_path = psea_hub, pg_temp set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off
set jit = off set work_mem = '64MB' as $$
declare total bigint; added bigint; kept bigint; gone bigint := 0; raised json := '[]';
begin
  perform claim(p_record);
  perform pg_advisory_xact_lock(hashtextextended('psea hub push ' || p_record, 0));
  create temp table reach on commit drop as
    select a.stream, count(*) as n, bool_or(psea_hub.is_first(a.type, a.seq)) as is_made,
      exists (select 1 from reading r where r.record_id = p_record and r.role = session_user and r.stream = a.stream) as mine
    from arriving a where a.push = p_push and a.by_role = session_user group by a.stream;
  create index on pg_temp.reach (stream);
  select coalesce(sum(n), 0) into total from pg_temp.reach;
  if exists (select 1 from pg_temp.reach where not mine) then
    -- Two that bring the same stream for the first time come one after the other.
    perform pg_advisory_xact_lock(hashtextextended('psea hub new streams', 0));
    create temp table admitted on commit drop as
      select s.stream,
        case when not exists (select 1 from entry e where e.stream = s.stream)
              and not exists (select 1 from withheld w where w.stream = s.stream)
              and not exists (select 1 from stone t where t.stream = s.stream and not t.forged) then 'brought it'
          when s.is_made and not exists (select 1 from entry e where e.stream = s.stream and is_first(e.type, e.seq))
              and not exists (select 1 from withheld w where w.stream = s.stream and is_first(w.type, w.seq))
              and not exists (select 1 from stone t where t.stream = s.stream and t.seq = 1 and not t.forged) then 'made it'
          when exists (select 1 from reading r where r.role = session_user and r.stream = s.stream) then 'had it'
          when exists (select 1 from arriving a join entry e on e.id = a.id
              where a.push = p_push and a.by_role = session_user and a.stream = s.stream and e.stream = a.stream
                and e.by_role <> session_user
                and case when a.sha256 is null then e.body = a.body else sha256_of(e.body) = a.sha256 end)
            or exists (select 1 from arriving a join withheld w on w.id = a.id
              where a.push = p_push and a.by_role = session_user and a.stream = s.stream and w.stream = a.stream
                and w.by_role <> session_user and w.sha256 = coalesce(a.sha256, sha256_of(a.body))) then 'had it'
          else '' end as why
      from pg_temp.reach s where not s.mine;
    delete from pg_temp.admitted a where a.why in ('', 'brought it', 'made it')
      and (a.why = '' or a.stream like 'workspace/%' and a.stream <> 'workspace/' || p_record);
    -- Who brought entries of a record that another made has yet to show that it has it.
    delete from reading r using pg_temp.admitted a where a.why = 'made it' and r.stream = a.stream;
    insert into reading (record_id, role, stream, why)
      select p_record, session_user, a.stream, a.why from pg_temp.admitted a order by 3 on conflict do nothing;
    update pg_temp.reach s set mine = true where exists (select 1 from pg_temp.admitted a where a.stream = s.stream);
    drop table pg_temp.admitted;
  end if;
  create temp table took (id text collate "C", stream text collate "C", device text collate "C", seq bigint) on commit drop;
  with inserted as (
    insert into entry (id, stream, device, seq, lamport, type, written_at, body, mark, record_id, by_role)
      select a.id, a.stream, a.device, a.seq, a.lamport, a.type, a.written_at, a.body,
        ('x' || encode(substr(sha256(convert_to(a.id, 'UTF8')), 1, 8), 'hex'))::bit(64)::bigint, p_record, session_user
      from arriving a
      where a.push = p_push and a.by_role = session_user and a.sha256 is null
        and (select s.mine from pg_temp.reach s where s.stream = a.stream)
        and not exists (select 1 from stone s where s.id = a.id and s.sha256 = sha256_of(a.body))
        and not exists (select 1 from withheld w where w.id = a.id and w.sha256 <> sha256_of(a.body))
      order by a.id
      on conflict (id) do nothing returning id, stream, device, seq
  ) insert into pg_temp.took select id, stream, device, seq from inserted;
  get diagnostics added = row_count;
  kept := 0;
  if added < total then
    with inserted as (
      insert into withheld (id, stream, device, seq, lamport, type, written_at, body, mark, sha256, vouched_by, vouched_sig,
          record_id, by_role)
        select a.id, a.stream, a.device, a.seq, a.lamport, a.type, a.written_at, a.body,
          ('x' || encode(substr(sha256(convert_to(a.id, 'UTF8')), 1, 8), 'hex'))::bit(64)::bigint,
          a.sha256, a.vouched_by, a.vouched_sig, p_record, session_user
        from arriving a
        where a.push = p_push and a.by_role = session_user and a.sha256 is not null
          and (select s.mine from pg_temp.reach s where s.stream = a.stream)
          and not exists (select 1 from stone s where s.id = a.id and s.sha256 = a.sha256)
          and not exists (select 1 from entry e where e.id = a.id)
        order by a.id
        on conflict (id) do nothing returning id, stream, device, seq
    ) insert into pg_temp.took select id, stream, device, seq from inserted;
    get diagnostics kept = row_count;
  end if;
  insert into queue (stream, step) select distinct t.stream, 'fold' from pg_temp.took t order by 1;
  if added + kept < total then
    select count(*) into gone from arriving a
      where a.push = p_push and a.by_role = session_user
        and exists (select 1 from stone s where s.id = a.id and s.sha256 = coalesce(a.sha256, sha256_of(a.body)));
    -- What is neither here as it came, nor taken: with other bytes, or no business of this one.
    with odd as (
      select case when s.mine then 'other-bytes' when is_first(a.type, a.seq) and e.id is null then 'claimed-twice'
          when e.id is not null then 'other-bytes' else 'foreign-stream' end as kind,
        a.id, a.stream, a.device, a.seq, a.body
      from arriving a join pg_temp.reach s on s.stream = a.stream left join entry e on e.id = a.id
        left join withheld w on w.id = a.id
      where a.push = p_push and a.by_role = session_user
        and not exists (select 1 from stone t where t.id = a.id and t.sha256 = coalesce(a.sha256, sha256_of(a.body)))
        and not coalesce(case when a.sha256 is null then e.body = a.body and e.stream = a.stream
          when e.id is not null then sha256_of(e.body) = a.sha256 and e.stream = a.stream
          else w.sha256 = a.sha256 and w.body = a.body and w.stream = a.stream end, false)
    ), noted as (
      insert into alarm (kind, id, stream, device, seq, record_id, body, sha256)
        select o.kind, o.id, o.stream, o.device, o.seq, p_record, o.body, sha256_of(o.body) from odd o on conflict do nothing
    ) select coalesce(json_agg(json_build_object('kind', o.kind, 'id', o.id, 'stream', o.stream, 'device', o.device,
        'seq', o.seq) order by o.id), '[]') into raised from odd o;
  end if;
  insert into alarm (kind, id, stream, device, seq, record_id, body, sha256)
    select distinct 'fork', t.id, t.stream, t.device, t.seq, p_record, c.body, sha256_of(c.body)
    from pg_temp.took t
    join entry e on e.stream = t.stream and e.device = t.device and e.seq = t.seq and e.id <> t.id
    join entry c on c.id = t.id
    on conflict do nothing;
  delete from arriving where push = p_push and by_role = session_user;
  drop table pg_temp.reach, pg_temp.took;
  return json_build_object('total', total, 'added', added + kept, 'withheld', kept, 'removed', gone, 'alarms', raised);
end $$;

create or replace function psea_hub.say(p_record text, p_device text, p_body text, p_sig text) returns void
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  perform claim(p_record);
  if exists (select 1 from (select n.body from note n
      where n.record_id = p_record and n.device = p_device and n.by_role = session_user
      order by place desc limit 1) last where last.body = p_body) then return; end if;
  insert into note (record_id, device, body, sig, by_role) values (p_record, p_device, p_body, p_sig, session_user);
  insert into queue (stream, step) values ('workspace/' || p_record, 'devices');
end $$;

create or replace function psea_hub.notes_for(p_record text) returns table (record_id text, device text, body text, sig text)
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  perform claim(p_record);
  return query
    with mine as (select r.stream from reading r where r.record_id = p_record and r.role = session_user)
    select n.record_id, n.device, n.body, n.sig from note n
    where n.record_id in (select e.record_id from entry e where e.stream in (select mine.stream from mine))
    order by n.place;
end $$;

-- For the owner alone: what the law asks to be removed leaves a stone in its place. The same bytes never come back; others
-- of that id may, where somebody had occupied it.
drop function psea_hub.remove_entry(text, text);
create function psea_hub.remove_entry(p_id text, p_reason text, p_forged boolean) returns void
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  if length(trim(p_reason)) < 10 then raise exception 'Give the reason in a sentence.' using errcode = 'PS008'; end if;
  insert into stone (id, stream, device, seq, mark, sha256, reason, forged)
    select e.id, e.stream, e.device, e.seq, e.mark, sha256_of(e.body), p_reason, p_forged from entry e where e.id = p_id
    union all select w.id, w.stream, w.device, w.seq, w.mark, w.sha256, p_reason, p_forged from withheld w
      where w.id = p_id and not exists (select 1 from entry e where e.id = p_id);
  if not found then raise exception 'There is no entry %.', p_id using errcode = 'PS008'; end if;
  insert into queue (stream, step) select s.stream, 'fold' from stone s where s.id = p_id;
  delete from alarm where id = p_id;
  delete from entry where id = p_id;
  delete from withheld where id = p_id;
end $$;

-- Says which office made a record that two say they made. What others brought of it before counts for nothing, and they
-- may read it no more until they show that they have it.
create function psea_hub.settle_claim(p_stream text, p_role text, p_reason text) returns void
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  if length(trim(p_reason)) < 10 then raise exception 'Give the reason in a sentence.' using errcode = 'PS008'; end if;
  insert into settled_claim (stream, role, reason) values (p_stream, p_role, p_reason)
    on conflict (stream) do update set role = excluded.role, reason = excluded.reason, settled_by = session_user,
      settled_at = now();
  delete from reading where stream = p_stream and role <> p_role;
  insert into reading (record_id, role, stream, why)
    select k.record_id, p_role, p_stream, 'settled' from known_record k
    where k.role = p_role and (p_stream not like 'workspace/%' or p_stream = 'workspace/' || k.record_id) on conflict do nothing;
  insert into queue (stream, step) values (p_stream, 'fold');
end $$;

create or replace view psea.alarm as select place, kind, id as entry_id, stream, device, seq, by_role as office_login, raised_at
  from psea_hub.alarm;
comment on column psea.alarm.kind is 'other-bytes, foreign-stream, claimed-twice, record-of-two or fork';
create or replace view psea.office as
  select o.name, o.role as login, o.added_at, o.retired_at, o.retired_why,
    (select count(*) from psea_hub.known_record k where k.role = o.role) as records,
    coalesce(e.n, 0) as entries, e.last as last_entry_at, coalesce(w.n, 0) as without_words
  from psea_hub.office o
  left join (select by_role, count(*) as n, max(came_at) as last from psea_hub.entry group by 1) e on e.by_role = o.role
  left join (select w.by_role, count(*) as n from psea_hub.withheld w
    where not exists (select 1 from psea_hub.entry e where e.id = w.id) group by 1) w on w.by_role = o.role;
comment on column psea.office.without_words is 'Entries that are here only without the words that people typed';
create or replace view psea.projection as
  select (select count(*) from psea_hub.queue) as queued,
    (select min(since) from psea_hub.queue) as queued_since,
    (select count(*) from psea_hub.folded where stream not like 'workspace/%') as streams,
    (select min(told_on) from psea_hub.partner_figures) as oldest_day,
    (select max(told_on) from psea_hub.partner_figures) as newest_day,
    (select count(*) from psea_hub.entry_state where state = 'waiting') as waiting,
    (select count(*) from psea_hub.entry_state where state = 'refused') as refused,
    (select count(*) from psea_hub.alarm) as alarms,
    (select count(*) from psea_hub.withheld w where not exists (select 1 from psea_hub.entry e where e.id = w.id))
      as without_words;
comment on column psea.projection.without_words is 'Entries that are here only without the words that people typed';
create view psea.withheld as
  select w.stream, w.type, w.by_role as office_login, count(*) as entries,
    count(*) filter (where w.vouched_by <> w.device) as vouched_by_another
  from psea_hub.withheld w where not exists (select 1 from psea_hub.entry e where e.id = w.id) group by 1, 2, 3;
comment on view psea.withheld is 'Entries whose words an office keeps at home, by partner and kind';
comment on column psea.withheld.stream is 'Id of the partner, or the settings of a record';
comment on column psea.withheld.type is 'Kind of the entries';
comment on column psea.withheld.office_login is 'Login that pushed them';
comment on column psea.withheld.entries is 'How many';
comment on column psea.withheld.vouched_by_another is 'How many of them another device vouches for than the one that signed them';
create view psea.claim as select stream, role as office_login, reason, settled_by, settled_at from psea_hub.settled_claim;
comment on view psea.claim is 'Records that two offices say they made, and which of them did';
comment on column psea.claim.stream is 'Id of the partner, or the settings of a record';
comment on column psea.claim.office_login is 'Login of the office that made it';
comment on column psea.claim.reason is 'Why it is believed';
comment on column psea.claim.settled_by is 'Who said so: a person, or the projector by the signatures';
comment on column psea.claim.settled_at is 'When';

revoke all on all functions in schema psea_hub from public;
grant execute on function psea_hub.heads(text, boolean), psea_hub.ids_of(text, boolean, text[], text[]),
  psea_hub.withheld_for(text) to psea_office;
grant execute on function psea_hub.settle_claim(text, text, text) to psea_projector;
grant insert (sha256, vouched_by, vouched_sig) on psea_hub.arriving to psea_office;
grant select on psea_hub.withheld, psea_hub.settled_claim to psea_projector;
grant select on psea.withheld, psea.claim to psea_reader, psea_projector;
`;
