import type { HeadquartersOfRow } from '../standing/inherited.ts';
import type { PartnerRow } from './partner-view.ts';

/** What of headquarters' row its country offices see. */
export function headquartersOfRow(row: PartnerRow): HeadquartersOfRow {
  const { id, reference, name, archived, inScope, determination, determinedOn, rating, risk } = row;
  return {
    id,
    reference,
    name,
    archived,
    inScope,
    determination,
    determinedOn,
    rating,
    risk,
    validUntil: row.validUntil,
    closed: row.closed,
    relied: row.relied,
    noContactUntil: row.restsOn === 'no-contact' ? row.basisUntil : null,
    blocks: row.diligence.blocks,
    openFlags: row.diligence.open,
    disclosureScheme: row.diligence.disclosureScheme,
  };
}

/** A row with what stands of the headquarters that it names; `find` gives another row of the register. */
export function withHeadquarters<Row extends PartnerRow>(
  row: Row,
  find: (id: string) => PartnerRow | null,
): Row {
  if (row.headquartersId === null) return row;
  const headquarters = find(row.headquartersId);
  return { ...row, headquarters: headquarters && headquartersOfRow(headquarters) };
}
