import type { Client } from 'pg';
import type { Projected } from '../../core/ports-hub.ts';

/** Tables of lines, in the names of the hub. */
const tables = [
  'partner',
  'partner_number',
  'assessment',
  'answer',
  'determination',
  'action',
  'activity',
  'check',
  'training',
  'agreement',
  'element',
  'due',
  'reliance',
];

/** JSON of what may hold a sign that PostgreSQL can't. */
function asJson(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('\\u0000') ? text.replaceAll('\\u0000', '\\ufffd') : text;
}

/** Writes what was made of some streams in the place of what was there. */
export async function writeProjected(client: Client, projected: readonly Projected[]): Promise<void> {
  const streams = projected.map(({ folded }) => folded.stream);
  const folded = projected.map((each) => each.folded);
  await client.query(
    `insert into folded (stream, version, entries, waiting, refused, forks, joined_into, headquarters_id,
        registered_on, kept, told_on, folded_at)
     select stream, version, entries, waiting, refused, forks, "joinedInto", "headquartersId", "registeredOn", kept,
        "toldOn", now()
     from json_to_recordset($1) as r (stream text, version text, entries int, waiting int, refused int, forks int,
        "joinedInto" text, "headquartersId" text, "registeredOn" text, kept text, "toldOn" date)
     on conflict (stream) do update set version = excluded.version, entries = excluded.entries,
        waiting = excluded.waiting, refused = excluded.refused, forks = excluded.forks,
        joined_into = excluded.joined_into, headquarters_id = excluded.headquarters_id,
        registered_on = excluded.registered_on, kept = excluded.kept, told_on = excluded.told_on,
        folded_at = excluded.folded_at`,
    [JSON.stringify(folded)],
  );
  await client.query('delete from entry_state where stream = any($1)', [streams]);
  const states = projected.flatMap((each) => each.states);
  if (states.length > 0)
    await client.query(
      `insert into entry_state select r.* from json_populate_recordset(null::entry_state, $1) r on conflict do nothing`,
      [asJson(states)],
    );
  for (const table of tables) {
    const lines = projected.flatMap(({ folded: { stream }, lines: all }) =>
      (all?.[table] ?? []).map((line) => ({ stream, ...line })),
    );
    await client.query(`delete from psea_hub."${table}" where stream = any($1)`, [streams]);
    if (lines.length > 0)
      await client.query(
        `insert into psea_hub."${table}" select r.* from json_populate_recordset(null::psea_hub."${table}", $1) r`,
        [asJson(lines)],
      );
  }
  await writeFigures(client, projected, streams);
}

async function writeFigures(client: Client, projected: readonly Projected[], streams: readonly string[]) {
  const told = projected.flatMap(({ folded, figures }) =>
    figures && folded.toldOn ? [{ stream: folded.stream, toldOn: folded.toldOn, ...figures }] : [],
  );
  const bundles = new Map(told.flatMap((each) => each.bundles.map((one) => [one.id, one] as const)));
  // What partners have in common is written once.
  const known = await client.query('select id::text as id from figure_bundle where id = any($1::bigint[])', [
    [...bundles.keys()],
  ]);
  for (const { id } of known.rows) bundles.delete(id);
  const cases = new Map(
    [...bundles.values()].flatMap((each) => each.cases.map((one) => [one.id, one] as const)),
  );
  if (cases.size > 0)
    await client.query(
      `insert into figure_case (id, measure, left_out, denominator, parts, days)
       select id, measure, "leftOut", denominator, parts, days
       from json_to_recordset($1) as c (id bigint, measure text, "leftOut" text, denominator int, parts jsonb, days int[])
       order by id on conflict (id) do nothing`,
      [asJson([...cases.values()])],
    );
  if (bundles.size > 0)
    await client.query(
      `insert into figure_bundle select r.* from json_populate_recordset(null::figure_bundle, $1) r
       order by id on conflict (id) do nothing`,
      [
        JSON.stringify(
          [...bundles.values()].map((each) => ({ ...each, cases: each.cases.map(({ id }) => id) })),
        ),
      ],
    );
  await client.query('delete from partner_seed where stream = any($1)', [streams]);
  await client.query('delete from partner_figures where stream = any($1) and not (stream = any($2))', [
    streams,
    told.map(({ stream }) => stream),
  ]);
  if (told.length === 0) return;
  const seeds = told.flatMap((each) =>
    [...each.seeds].map(([needs, label]) => ({ stream: each.stream, needs, label })),
  );
  if (seeds.length > 0)
    await client.query(
      'insert into partner_seed select r.* from json_populate_recordset(null::partner_seed, $1) r',
      [asJson(seeds)],
    );
  await client.query(
    `insert into partner_figures (stream, kind, country, office, in_scope, archived, told_on, bundles)
     select stream, kind, country, office, "inScope", archived, "toldOn", bundles
     from json_to_recordset($1) as r (stream text, kind text, country text, office text, "inScope" boolean,
       archived boolean, "toldOn" date, bundles bigint[])
     on conflict (stream) do update set kind = excluded.kind, country = excluded.country, office = excluded.office,
       in_scope = excluded.in_scope, archived = excluded.archived, told_on = excluded.told_on, bundles = excluded.bundles`,
    [
      asJson(
        told.map(({ bundles: own, seeds: _, ...rest }) => ({ ...rest, bundles: own.map(({ id }) => id) })),
      ),
    ],
  );
}
