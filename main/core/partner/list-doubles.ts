import type { DoubleRecord, LikelyDouble } from '../../../shared/contract/partner-doubles.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import {
  type DoublePair,
  listDoubles as pairsAmong,
} from '../../../shared/rules/partner/search/list-doubles.ts';
import { existingFromRow } from '../../../shared/rules/register/existing-from-row.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import type { Progress } from '../progress.ts';

export const listDoubles = os.partner.listDoubles.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, (journal) => {
    const { partner, offset, limit } = input;
    const id = partner === undefined ? null : journal.rows.partnerOf(partner);
    if (partner !== undefined && id === null) return refuse('PARTNER_NOT_FOUND', { reference: partner });
    const pairs = pairsOf(journal, progress).filter(({ ids }) => id === null || ids.includes(id));
    const rows = pairs.slice(offset, offset + limit).map((pair) => viewOf(journal, pair));
    return ok({ rows, total: pairs.length });
  }),
);

/** Pairs of a list of rows, found once as long as nothing changes: a person turns pages. */
const known = new WeakMap<readonly KeptRow[], readonly DoublePair[]>();

function pairsOf({ rows }: Journal, { at }: Progress): readonly DoublePair[] {
  const all = rows.all();
  const before = known.get(all);
  if (before) return before;
  const active = all.filter(({ archived }) => !archived);
  const apart = new Set(
    active.flatMap(({ id, toldApart }) => toldApart.map((other) => pairKey(id, rows.joins().rootOf(other)))),
  );
  const pairs = pairsAmong(
    active.map(existingFromRow),
    (one, other) => apart.has(pairKey(one, other)),
    (done, of) => {
      if (done % 100 === 0) at('partners', done, of);
    },
  );
  known.set(all, pairs);
  return pairs;
}

const pairKey = (one: string, other: string) => [one, other].sort().join('\n');

function viewOf({ rows }: Journal, { ids, score, strength, reasons }: DoublePair): LikelyDouble {
  const [one, other] = ids
    .map((id) => rows.get(id))
    .filter((row) => row !== null)
    .sort(firstToGoOn)
    .map(recordOf) as [DoubleRecord, DoubleRecord];
  return { one, other, score, strength, reasons: [...reasons] };
}

/** The record that holds more is the one that a person would rather go on with; then that with the earlier reference. */
function firstToGoOn(one: KeptRow, other: KeptRow): number {
  const held = ({ assessments, agreements, evidence }: KeptRow) =>
    assessments.length + agreements.length + evidence;
  return held(other) - held(one) || (one.reference < other.reference ? -1 : 1);
}

export function recordOf(row: KeptRow): DoubleRecord {
  const { id, reference, name, acronym, country, vendorNumbers, assessments, agreements } = row;
  return {
    id,
    reference,
    name,
    acronym,
    country,
    vendorNumbers: [...vendorNumbers],
    assessments: assessments.length,
    agreements: agreements.length,
  };
}
