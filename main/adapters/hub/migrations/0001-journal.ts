/** The journal of many offices: who they are, what they sent, what became of it. Once released it never changes. */
export const journal = `
create table psea_hub.hub (
  only_one boolean primary key default true check (only_one),
  id text not null,
  name text not null,
  entity text not null,
  made_at timestamptz not null default now()
);
create table psea_hub.office (
  role text primary key,
  name text not null,
  added_at timestamptz not null default now(),
  retired_at timestamptz,
  retired_why text
);
create table psea_hub.known_record (
  record_id text collate "C" primary key,
  role text not null references psea_hub.office,
  first_at timestamptz not null default now()
);
create table psea_hub.entry (
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
  record_id text collate "C" not null,
  came_at timestamptz not null default now()
);
create index entry_chain on psea_hub.entry (stream, device, seq) include (mark, id);
create index entry_device on psea_hub.entry (device, stream);
create table psea_hub.stone (
  id text collate "C" primary key,
  stream text collate "C" not null,
  device text collate "C" not null,
  seq bigint not null,
  mark bigint not null,
  sha256 text not null,
  reason text not null,
  removed_by text not null default session_user,
  removed_at timestamptz not null default now()
);
create index stone_stream on psea_hub.stone (stream);
create table psea_hub.reading (
  record_id text collate "C" not null,
  stream text collate "C" not null,
  why text not null,
  primary key (record_id, stream)
);
create index reading_stream on psea_hub.reading (stream);
create table psea_hub.note (
  place bigint generated always as identity primary key,
  record_id text collate "C" not null references psea_hub.known_record,
  device text collate "C" not null,
  body text not null,
  sig text not null,
  came_at timestamptz not null default now()
);
create index note_record on psea_hub.note (record_id, place);
create table psea_hub.alarm (
  place bigint generated always as identity primary key,
  kind text not null,
  id text collate "C" not null,
  stream text collate "C" not null,
  device text collate "C" not null,
  seq bigint not null,
  record_id text collate "C" not null,
  body text not null,
  sha256 text not null,
  raised_at timestamptz not null default now(),
  unique (kind, id, sha256, record_id)
);
create table psea_hub.queue (
  place bigint generated always as identity primary key,
  stream text collate "C" not null,
  step text not null,
  since timestamptz not null default now()
);
create unlogged table psea_hub.arriving (
  by_role text not null default session_user,
  push uuid not null,
  id text collate "C" not null,
  stream text collate "C" not null,
  device text collate "C" not null,
  seq bigint not null,
  lamport bigint not null,
  type text not null,
  written_at text not null,
  body text not null
);

create function psea_hub.sha256_of(t text) returns text language sql immutable parallel safe
as $$ select encode(sha256(convert_to(t, 'UTF8')), 'hex') $$;

create function psea_hub.forbid() returns trigger language plpgsql as $$
begin
  raise exception 'What is in % is never changed.', tg_table_name using errcode = 'PS009';
end $$;
create function psea_hub.forbid_unless_stone() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from psea_hub.stone s where s.id = old.id) then
    raise exception 'An entry leaves only by psea_hub.remove_entry, with its reason.' using errcode = 'PS009';
  end if;
  return old;
end $$;
create trigger entry_stays before update on psea_hub.entry for each row execute function psea_hub.forbid();
create trigger entry_leaves_a_stone before delete on psea_hub.entry
  for each row execute function psea_hub.forbid_unless_stone();
create trigger entry_all before truncate on psea_hub.entry for each statement execute function psea_hub.forbid();
create trigger stone_stays before update or delete on psea_hub.stone for each row execute function psea_hub.forbid();
create trigger stone_all before truncate on psea_hub.stone for each statement execute function psea_hub.forbid();
create trigger note_stays before update or delete on psea_hub.note for each row execute function psea_hub.forbid();
create trigger note_all before truncate on psea_hub.note for each statement execute function psea_hub.forbid();

-- The office behind the login, and that a record is its own. The first office that brings a record keeps it.
create function psea_hub.claim(p_record text) returns void
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
declare mine psea_hub.office; owner_role text;
begin
  select * into mine from office where role = session_user;
  if not found then raise exception 'no office' using errcode = 'PS001'; end if;
  if mine.retired_at is not null then
    raise exception '%', mine.retired_why using errcode = 'PS002';
  end if;
  insert into known_record (record_id, role) values (p_record, session_user) on conflict do nothing;
  select role into owner_role from known_record where record_id = p_record;
  if owner_role <> session_user then raise exception 'of another' using errcode = 'PS003'; end if;
end $$;

create function psea_hub.my_streams() returns setof text
language sql stable security definer set search_path = psea_hub, pg_temp as $$
  select r.stream from reading r join known_record k using (record_id) join office o using (role)
  where k.role = session_user and o.retired_at is null
$$;

-- Ends of chains that a record may read here, with a mark over the ids in each.
create function psea_hub.heads(p_record text) returns table (stream text, device text, entries bigint, top bigint, mark bigint)
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  perform claim(p_record);
  return query
    select e.stream, e.device, count(*), max(e.seq), bit_xor(e.mark)
    from (select x.stream, x.device, x.seq, x.mark from entry x union all
          select s.stream, s.device, s.seq, s.mark from stone s) e
    where e.stream in (select r.stream from reading r where r.record_id = p_record)
    group by 1, 2;
end $$;

-- Ids of whole chains, those that were removed among them.
create function psea_hub.ids_of(p_record text, p_streams text[], p_devices text[]) returns table (id text)
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  perform claim(p_record);
  return query
    select e.id from (select x.id, x.stream, x.device from entry x union all
                      select s.id, s.stream, s.device from stone s) e
    join unnest(p_streams, p_devices) as w (stream, device) on w.stream = e.stream and w.device = e.device
    where e.stream in (select r.stream from reading r where r.record_id = p_record);
end $$;

-- Takes in what one push laid down. What is here with other bytes, and what belongs to a partner that the record never
-- showed it has, is an alarm and is not taken in.
-- Rows of a push are few beside those that are here: each is looked up by its index, whatever statistics say.
create function psea_hub.take_arrived(p_push uuid, p_record text) returns json
language plpgsql security definer
set search_path = psea_hub, pg_temp set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off
set jit = off set work_mem = '64MB' as $$
declare total bigint; added bigint; raised json; gone bigint;
begin
  perform claim(p_record);
  perform pg_advisory_xact_lock(hashtextextended('psea hub push ' || p_record, 0));
  create temp table came on commit drop as
    select distinct on (id) a.id, a.stream, a.device, a.seq, a.lamport, a.type, a.written_at, a.body,
      (select e.body = a.body from entry e where e.id = a.id) as is_same,
      exists (select 1 from stone s where s.id = a.id) as is_gone
    from arriving a where a.push = p_push and a.by_role = session_user order by id;
  delete from arriving where push = p_push and by_role = session_user;
  select count(*), count(*) filter (where is_gone) into total, gone from pg_temp.came;
  insert into reading (record_id, stream, why)
    select distinct p_record, c.stream, 'had it' from pg_temp.came c where c.is_same on conflict do nothing;
  insert into reading (record_id, stream, why)
    select p_record, c.stream, 'brought it' from (select distinct stream from pg_temp.came where is_same is null) c
    where (c.stream not like 'workspace/%' or c.stream = 'workspace/' || p_record)
      and not exists (select 1 from entry e where e.stream = c.stream)
      and not exists (select 1 from stone s where s.stream = c.stream)
    order by 2 on conflict do nothing;
  create temp table took (id text collate "C" primary key, stream text, device text, seq bigint) on commit drop;
  with inserted as (
    insert into entry (id, stream, device, seq, lamport, type, written_at, body, mark, record_id)
      select c.id, c.stream, c.device, c.seq, c.lamport, c.type, c.written_at, c.body,
        ('x' || encode(substr(sha256(convert_to(c.id, 'UTF8')), 1, 8), 'hex'))::bit(64)::bigint, p_record
      from pg_temp.came c
      where c.is_same is null and not c.is_gone
        and (select true from reading r where r.record_id = p_record and r.stream = c.stream)
      order by c.id
      on conflict (id) do nothing returning id, stream, device, seq
  ) insert into pg_temp.took select id, stream, device, seq from inserted;
  get diagnostics added = row_count;
  insert into queue (stream, step) select distinct t.stream, 'fold' from pg_temp.took t order by 1;
  -- What is neither here as it came, nor taken: of another office meanwhile, with other bytes, or no business of this one.
  with odd as (
    select case when e.id is null then 'foreign-stream' else 'other-bytes' end as kind,
      c.id, c.stream, c.device, c.seq, c.body
    from pg_temp.came c left join entry e on e.id = c.id
    where not c.is_gone and c.is_same is not true and not exists (select 1 from pg_temp.took t where t.id = c.id)
      and (e.id is null or e.body <> c.body)
  ), noted as (
    insert into alarm (kind, id, stream, device, seq, record_id, body, sha256)
      select o.kind, o.id, o.stream, o.device, o.seq, p_record, o.body, sha256_of(o.body) from odd o on conflict do nothing
  ) select coalesce(json_agg(json_build_object('kind', o.kind, 'id', o.id, 'stream', o.stream, 'device', o.device,
      'seq', o.seq) order by o.id), '[]') into raised from odd o;
  insert into alarm (kind, id, stream, device, seq, record_id, body, sha256)
    select distinct 'fork', t.id, t.stream, t.device, t.seq, p_record, c.body, sha256_of(c.body)
    from pg_temp.took t
    join entry e on e.stream = t.stream and e.device = t.device and e.seq = t.seq and e.id <> t.id
    join pg_temp.came c on c.id = t.id
    on conflict do nothing;
  drop table pg_temp.came, pg_temp.took;
  return json_build_object('total', total, 'added', added, 'removed', gone, 'alarms', raised);
end $$;

-- What a device of a record says of itself and of the devices whose entries it sends, signed by it.
create function psea_hub.say(p_record text, p_device text, p_body text, p_sig text) returns void
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  perform claim(p_record);
  if exists (select 1 from (select n.body from note n where n.record_id = p_record and n.device = p_device
                            order by place desc limit 1) last where last.body = p_body) then return; end if;
  insert into note (record_id, device, body, sig) values (p_record, p_device, p_body, p_sig);
  insert into queue (stream, step) values ('workspace/' || p_record, 'devices');
end $$;

-- Notes of every record that brought entries which this one may read.
create function psea_hub.notes_for(p_record text) returns table (record_id text, device text, body text, sig text)
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  perform claim(p_record);
  return query
    select n.record_id, n.device, n.body, n.sig from note n
    where n.record_id in (select distinct e.record_id from entry e
      where e.stream in (select r.stream from reading r where r.record_id = p_record))
    order by n.place;
end $$;

create function psea_hub.about() returns table (id text, name text, entity text, number int)
language sql stable security definer set search_path = psea_hub, pg_temp as $$
  select h.id, h.name, h.entity, (select max(m.number) from migration m) from hub h
$$;

-- For the owner alone: what the law asks to be removed leaves a stone in its place.
create function psea_hub.remove_entry(p_id text, p_reason text) returns void
language plpgsql security definer set search_path = psea_hub, pg_temp as $$
begin
  if length(trim(p_reason)) < 10 then raise exception 'Give the reason in a sentence.' using errcode = 'PS008'; end if;
  insert into stone (id, stream, device, seq, mark, sha256, reason)
    select e.id, e.stream, e.device, e.seq, e.mark, sha256_of(e.body), p_reason from entry e where e.id = p_id;
  if not found then raise exception 'There is no entry %.', p_id using errcode = 'PS008'; end if;
  insert into queue (stream, step) select e.stream, 'fold' from entry e where e.id = p_id;
  delete from alarm where id = p_id;
  delete from entry where id = p_id;
end $$;

alter table psea_hub.entry enable row level security;
create policy office_reads_its_own on psea_hub.entry for select to psea_office
  using (stream in (select psea_hub.my_streams()));
create policy projector_reads on psea_hub.entry for select to psea_projector using (true);

revoke all on all functions in schema psea_hub from public;
grant usage on schema psea_hub to psea_office, psea_projector, psea_reader;
grant execute on function psea_hub.about() to psea_office, psea_projector, psea_reader;
grant execute on function psea_hub.claim(text), psea_hub.my_streams(), psea_hub.heads(text),
  psea_hub.ids_of(text, text[], text[]), psea_hub.take_arrived(uuid, text), psea_hub.say(text, text, text, text),
  psea_hub.notes_for(text) to psea_office;
grant insert (push, id, stream, device, seq, lamport, type, written_at, body) on psea_hub.arriving to psea_office;
grant select on psea_hub.entry to psea_office, psea_projector;
grant select on psea_hub.hub, psea_hub.office, psea_hub.known_record, psea_hub.stone, psea_hub.reading, psea_hub.note,
  psea_hub.alarm, psea_hub.migration to psea_projector;
grant select, insert, update, delete on psea_hub.queue to psea_projector;
`;
