import type { HeadquartersOfRow } from '../standing/inherited.ts';
import type { PartnerRow } from './partner-view.ts';

type Find<Row> = (id: string) => Row | null;

/** The records above a row, nearest first: its headquarters, that one's headquarters and so on. A circle ends where it began. */
export function rowsAbove<Row extends PartnerRow>(
  row: Pick<PartnerRow, 'id' | 'headquartersId'>,
  find: Find<Row>,
): Row[] {
  const above: Row[] = [];
  const seen = new Set([row.id]);
  let next = row.headquartersId;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    // What was found may be the record that the one named was joined into.
    const found = find(next);
    if (!found || (found.id !== next && seen.has(found.id))) break;
    seen.add(found.id);
    above.push(found);
    next = found.headquartersId;
  }
  return above;
}

/**
 * What of headquarters' row its country offices see. Results are those of headquarters alone; flags are also those of
 * the records `higher` up, since what is held against the whole is held against each part.
 */
export function headquartersOfRow(row: PartnerRow, higher: readonly PartnerRow[] = []): HeadquartersOfRow {
  const { id, reference, name, archived, inScope, determination, determinedOn, rating, risk } = row;
  const all = [row, ...higher];
  return {
    id,
    reference,
    name,
    archived,
    inScope,
    determination,
    determinedOn,
    ratedBy: row.ratedBy,
    rating,
    risk,
    validUntil: row.validUntil,
    closed: row.closed,
    relied: row.relied,
    endedReliance: row.endedReliance,
    noContactUntil: row.restsOn === 'no-contact' ? row.basisUntil : null,
    blocks: all.flatMap(({ diligence }) => diligence.blocks),
    openFlags: all.reduce((sum, { diligence }) => sum + diligence.open, 0),
    disclosureScheme: row.diligence.disclosureScheme,
  };
}

/** A row with what stands of the headquarters that it names; `find` gives another row of the register. */
export function withHeadquarters<Row extends PartnerRow>(row: Row, find: Find<PartnerRow>): Row {
  if (row.headquartersId === null) return row;
  const [headquarters, ...higher] = rowsAbove(row, find);
  return { ...row, headquarters: headquarters ? headquartersOfRow(headquarters, higher) : null };
}
