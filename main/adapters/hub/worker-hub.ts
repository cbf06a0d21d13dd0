import type { FoldedRow, HubBatch, SignedNote, StoredMeasure, WorkerHub } from '../../core/ports-hub.ts';
import type { Connected } from './connect.ts';
import { openKnown } from './open-known.ts';
import { entryColumns, entryOf, everyEntry } from './read-entries.ts';
import { writeProjected } from './write-projected.ts';

/** The hub for its projector. */
export async function openWorkerHub(url: string): Promise<WorkerHub> {
  const connected = await openKnown(url);
  const { client, run, rows } = connected;
  return {
    about: async () => (await rows('select id, name, entity from about()'))[0],
    async notesAfter(place) {
      const [last] = await rows('select coalesce(max(place), 0)::float8 as place from note');
      if (last.place <= place) return null;
      const notes: SignedNote[] = await rows(
        'select record_id as record, device, body, sig from note order by place',
      );
      return { notes, place: last.place };
    },
    async enqueueOld(version, day) {
      const [{ n }] = await rows(
        `with old as (
           select f.stream from folded f
           where (f.version <> $1 or f.told_on < $2::date)
             and not exists (select 1 from queue q where q.stream = f.stream)
         ), put as (insert into queue (stream, step) select stream, 'old' from old returning 1)
         select count(*)::int as n from put`,
        [version, day],
      );
      return n;
    },
    batch: (most, step) => run(() => batch(connected, most, step)),
    async read(after, most) {
      const found = await rows(
        `select stream, version, entries, waiting, refused, forks from folded where stream > $1 order by stream limit $2`,
        [after, most],
      );
      const { entries, stones } = handle(client, []);
      const streams = found.map(({ stream }) => stream as string);
      return {
        folded: found,
        entries: await run(() => entries(streams)),
        stones: await run(() => stones(streams)),
      };
    },
    async left() {
      const [row] = await rows(
        `select (select count(*)::int from queue) as queued, (select count(*)::int from alarm) as alarms,
           (select count(*)::int from stone) as removed,
           (select without_words::int from psea.projection) as "withoutWords",
           (select count(*)::int from (select stream from entry union select stream from withheld) e
             where not exists (select 1 from folded f where f.stream = e.stream)) as "notFolded"`,
      );
      return row;
    },
    async rivals() {
      const found = await rows(
        `select a.stream, a.by_role as "rivalRole", a.body as "rivalBody", to_json(p) as placed
         from alarm a cross join lateral (select ${entryColumns} from ${everyEntry}
           where e.stream = a.stream and e.seq = 1 and e.type in ('partner.created', 'workspace.created')) p
         where a.kind = 'claimed-twice' and not exists (select 1 from settled_claim s where s.stream = a.stream)
         order by a.place`,
      );
      return found.map(({ placed, ...rival }) => ({ ...rival, placed: entryOf(placed) }));
    },
    settleClaim: async (stream, role, reason) => {
      await rows('select settle_claim($1, $2, $3)', [stream, role, reason]);
    },
    settings: async (records) =>
      await run(() => handle(client, []).entries(records.map((record) => `workspace/${record}`))),
    close: () => client.end().catch(() => {}),
  };
}

/**
 * The streams of a batch are this worker's alone until its transaction ends. One that is killed gives them back to the
 * queue as they were, with nothing written.
 */
async function batch(
  { client }: Connected,
  most: number,
  step: (batch: HubBatch) => Promise<void>,
): Promise<number> {
  await client.query('begin');
  try {
    const { rows: waiting } = await client.query(
      'select place::text as place, stream from queue order by place limit $1 for update skip locked',
      [most * 3],
    );
    const streams = [...new Set(waiting.map(({ stream }) => stream as string))].slice(0, most);
    const { rows: mine } = await client.query(
      `select s as stream from unnest($1::text[]) as s
       where pg_try_advisory_xact_lock(hashtextextended('psea hub fold ' || s, 0))`,
      [streams],
    );
    const taken = mine.map(({ stream }) => stream as string);
    if (taken.length > 0) await step(handle(client, taken));
    const own = new Set(taken);
    const done = waiting.filter(({ stream }) => own.has(stream)).map(({ place }) => place);
    await client.query('delete from queue where place = any($1::bigint[])', [done]);
    await client.query('commit');
    return taken.length;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

const foldedColumns = 'stream, joined_into as "joinedInto", headquarters_id as "headquartersId", kept';

function handle(client: Connected['client'], streams: readonly string[]): HubBatch {
  const rows = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows;
  return {
    streams,
    async entries(wanted) {
      const found = await rows(
        `select ${entryColumns} from ${everyEntry} where e.stream = any($1) order by e.stream, e.lamport, e.device, e.seq, e.id`,
        [wanted],
      );
      return Map.groupBy(found.map(entryOf), ({ stream }) => stream);
    },
    stones: (wanted) =>
      rows(
        'select id, stream, device, seq::float8 as seq, sha256 from stone where not forged and stream = any($1)',
        [wanted],
      ),
    folded: (wanted) => rows(`select ${foldedColumns} from folded where stream = any($1)`, [wanted]),
    async joins() {
      const joined: FoldedRow[] = await rows(
        `select ${foldedColumns} from folded where joined_into is not null`,
      );
      const targets = joined.flatMap(({ joinedInto }) => joinedInto ?? []);
      const here = await rows('select stream from folded where stream = any($1)', [targets]);
      return { joined, here: new Set(here.map(({ stream }) => stream)) };
    },
    async below(wanted) {
      const found = await rows(
        `with recursive below as (
           select stream from folded where headquarters_id = any($1)
           union select f.stream from folded f join below b on f.headquarters_id = b.stream
         ) select stream from below`,
        [wanted],
      );
      return found.map(({ stream }) => stream);
    },
    async seeds() {
      const found = await rows('select distinct needs from partner_seed');
      return new Set(found.map(({ needs }) => needs));
    },
    async writeMeasures(measures) {
      const known = await rows(
        `select id, position, name, group_name as "group", unit, instrument, standard, parts, is_count as "isCount", needs
         from measure order by position, id`,
      );
      // Read first: a row that is written, even as it is, would be held against every other worker.
      if (JSON.stringify(known) === JSON.stringify(inOrder(measures))) return false;
      const ids = new Set(known.map(({ id }) => id));
      await rows(
        `insert into measure (id, position, name, group_name, unit, instrument, standard, parts, is_count, needs)
         select id, position, name, "group", unit, instrument, standard, parts, "isCount", needs
         from json_to_recordset($1) as m (id text, position int, name text, "group" text, unit text, instrument text,
           standard text, parts text[], "isCount" boolean, needs text)
         order by id
         on conflict (id) do update set position = excluded.position, parts = excluded.parts,
           is_count = excluded.is_count, needs = excluded.needs`,
        [JSON.stringify(inOrder(measures).map((each) => ({ ...each, parts: arrayText(each.parts) })))],
      );
      return measures.some(({ id }) => !ids.has(id));
    },
    write: (projected) => writeProjected(client, projected),
    async enqueue(wanted) {
      if (wanted.length > 0)
        await rows("insert into queue (stream, step) select s, 'again' from unnest($1::text[]) as s", [
          wanted,
        ]);
    },
    async enqueueAll() {
      await rows("insert into queue (stream, step) select stream, 'again' from folded");
    },
    async writtenBy(devices) {
      const found = await rows(
        `select distinct stream from entry where device = any($1)
         union select distinct stream from withheld where device = any($1) or vouched_by = any($1)`,
        [devices],
      );
      return found.map(({ stream }) => stream);
    },
  };
}

/** As the table gives them back: members in the order in which they are asked for. */
const inOrder = (measures: readonly StoredMeasure[]) =>
  [...measures]
    .map(({ id, position, name, group, unit, instrument, standard, parts, isCount, needs }) => ({
      ...{ id, position, name, group, unit, instrument, standard, parts, isCount, needs },
    }))
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

const arrayText = (texts: readonly string[]) =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
