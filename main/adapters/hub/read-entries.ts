import type { HubEntry } from '../../core/ports-hub.ts';

/** Every entry once: one that came whole stands in the place of the one without its words. */
export const everyEntry = `(
  select id, stream, device, seq, lamport, type, written_at, body, record_id, by_role, came_at,
    null as sha256, null as vouched_by, null as vouched_sig from entry
  union all select id, stream, device, seq, lamport, type, written_at, body, record_id, by_role, came_at,
    sha256, vouched_by, vouched_sig from withheld w where not exists (select 1 from entry x where x.id = w.id)) e
  left join settled_claim c on c.stream = e.stream`;
export const entryColumns = `e.id, e.stream, e.device, e.seq::float8 as seq, e.lamport::float8 as lamport, e.type, e.written_at as at,
  e.body, e.record_id as record, coalesce(e.by_role <> c.role and e.came_at <= c.settled_at, false) as rejected,
  e.sha256, e.vouched_by as "vouchedBy", e.vouched_sig as "vouchedSig"`;

type EntryRow = Omit<HubEntry, 'withheld'> & {
  readonly sha256: string | null;
  readonly vouchedBy: string;
  readonly vouchedSig: string;
};
export const entryOf = ({ sha256, vouchedBy, vouchedSig, ...entry }: EntryRow): HubEntry => ({
  ...entry,
  withheld: sha256 === null ? null : { sha256, vouchedBy, vouchedSig },
});
