/** What the projector keeps for itself. Once released it never changes. */
export const machine = `
create table psea_hub.folded (
  stream text collate "C" primary key,
  version text not null,
  entries int not null,
  waiting int not null,
  refused int not null,
  forks int not null,
  joined_into text collate "C",
  headquarters_id text collate "C",
  registered_on text collate "C",
  kept text,
  told_on date,
  folded_at timestamptz not null default now()
);
create index folded_joined on psea_hub.folded (joined_into) where joined_into is not null;
create index folded_headquarters on psea_hub.folded (headquarters_id) where headquarters_id is not null;
create index folded_told on psea_hub.folded (told_on);
create table psea_hub.entry_state (
  id text collate "C" not null,
  stream text collate "C" not null,
  device text collate "C" not null,
  seq bigint not null,
  state text not null,
  reason text not null,
  primary key (stream, id)
);
create table psea_hub.measure (
  id text primary key,
  position int not null,
  name text not null,
  group_name text not null,
  unit text not null,
  instrument text,
  standard text,
  parts text[] not null,
  is_count boolean not null,
  needs text not null
);
create table psea_hub.figure_case (
  id bigint primary key,
  measure text not null,
  left_out text,
  denominator int,
  parts jsonb,
  days int[]
);
create table psea_hub.figure_bundle (
  id bigint primary key,
  kind text not null,
  cases bigint[] not null
);
create table psea_hub.partner_figures (
  stream text collate "C" primary key,
  kind text not null,
  country text,
  office text,
  in_scope boolean not null,
  archived boolean not null,
  told_on date not null,
  bundles bigint[] not null
);
create table psea_hub.partner_seed (
  stream text collate "C" not null,
  needs text not null,
  label text not null,
  primary key (stream, needs)
);
create index partner_seed_needs on psea_hub.partner_seed (needs);
create table psea_hub.link (
  stream text collate "C" primary key,
  organisation text collate "C" not null,
  settled_by text not null default session_user,
  settled_at timestamptz not null default now(),
  reason text not null
);
create table psea_hub.link_refused (
  one text collate "C" not null,
  other text collate "C" not null,
  settled_by text not null default session_user,
  settled_at timestamptz not null default now(),
  reason text not null,
  primary key (one, other)
);
`;
