import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ChainAfter, HubAlarm, OfficeHub, SentEntry } from '../../core/ports-hub.ts';
import type { Connected } from './connect.ts';
import { openKnown } from './open-known.ts';

const frame = ['push', 'id', 'stream', 'device', 'seq', 'lamport', 'type', 'written_at', 'body'];
const columns = [...frame, 'sha256', 'vouched_by', 'vouched_sig'];

/** The hub for an office's login, once its tables are those that this program knows. */
export async function openOfficeHub(url: string): Promise<OfficeHub> {
  const connected = await openKnown(url);
  const { client, run, rows } = connected;
  return {
    about: async () => (await rows('select id, name, entity from about()'))[0],
    heads: async (record, whole) =>
      (
        await rows(
          'select stream, device, entries::float8 as entries, top::float8 as top, mark::text as mark from heads($1, $2)',
          [record, whole],
        )
      ).map((row) => ({ ...row, mark: BigInt(row.mark) })),
    withheldFor: async (record) => Number((await rows('select withheld_for($1) as n', [record]))[0].n),
    idsOf: async (record, whole, chains) => {
      const found = await rows('select id from ids_of($1, $2, $3, $4)', [
        record,
        whole,
        chains.map(({ stream }) => stream),
        chains.map(({ device }) => device),
      ]);
      return new Set(found.map(({ id }) => id));
    },
    take: (record, entries) => run(() => take(connected, record, entries)),
    say: async ({ record, device, body, sig }) => {
      await rows('select say($1, $2, $3, $4)', [record, device, body, sig]);
    },
    notes: (record) => rows('select record_id as record, device, body, sig from notes_for($1)', [record]),
    behind: (chains: readonly ChainAfter[]) =>
      rows(
        `select e.body, e.record_id as record, e.stream from entry e
         join unnest($1::text[], $2::text[], $3::bigint[]) as w (stream, device, after)
           on w.stream = e.stream and w.device = e.device and e.seq > w.after
         order by e.record_id, (e.stream not like 'workspace/%'), e.stream, e.lamport, e.device collate "C", e.seq, e.id`,
        [
          chains.map(({ stream }) => stream),
          chains.map(({ device }) => device),
          chains.map(({ after }) => after),
        ],
      ),
    close: () => client.end().catch(() => {}),
  };
}

/** Lays entries down by COPY and lets the hub judge them: one transaction, so that a cut leaves nothing. */
async function take({ client }: Connected, record: string, entries: readonly SentEntry[]) {
  const { from } = await import('pg-copy-streams');
  const push = randomUUID();
  await client.query('begin');
  try {
    await pipeline(
      Readable.from(lines(push, entries)),
      client.query(from(`copy psea_hub.arriving (${columns.join(', ')}) from stdin`)),
    );
    const { rows } = await client.query('select take_arrived($1, $2) as taken', [push, record]);
    await client.query('commit');
    const { total, added, withheld, removed, alarms } = rows[0].taken;
    return { total, added, withheld, removed, alarms: alarms as HubAlarm[] };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** Lines of COPY's text format, some hundred to a piece. */
function* lines(push: string, entries: readonly SentEntry[]): Generator<Buffer> {
  let piece = '';
  for (const { id, stream, device, seq, lamport, type, at, body, withheld } of entries) {
    const { sha256, vouchedBy, vouchedSig } = withheld ?? { sha256: null, vouchedBy: null, vouchedSig: null };
    piece += `${push}\t${cell(id)}\t${cell(stream)}\t${cell(device)}\t${seq}\t${lamport}\t${cell(type)}\t${cell(at)}\t${cell(body)}`;
    piece += `\t${cell(sha256)}\t${cell(vouchedBy)}\t${cell(vouchedSig)}\n`;
    if (piece.length > 200_000) {
      yield Buffer.from(piece);
      piece = '';
    }
  }
  if (piece !== '') yield Buffer.from(piece);
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const special = /[\\\n\r\t]/;
const cell = (value: string | null) =>
  value === null
    ? '\\N'
    : special.test(value)
      ? value.replace(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? sign)
      : value;
