import { z } from 'zod';
import { ratingSchema, riskSchema } from '../../content/instrument/instrument.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import type { BasisKind } from '../../record/shapes/basis.ts';
import { type Closed, closedSchema } from './closed.ts';
import type { RatedBy } from './rated-by.ts';
import type { ReliedOfRow } from './relied-result.ts';
import type { RestsOn } from './rests-on.ts';

/** What another UN entity found last of a partner, as a package brought it. */
export const foundElsewhereSchema = z.object({
  entity: z.string(),
  office: z.string(),
  /** Whether the device is the one that a person accepted; otherwise a package of that entity introduced it. */
  isSender: z.boolean(),
  /** The assessment in which it was found. */
  id: z.string(),
  reference: z.string(),
  determination: z.enum(['preliminary', 'final']),
  on: plainDateSchema,
  rating: ratingSchema.nullable(),
  risk: riskSchema.nullable(),
  until: plainDateSchema.nullable(),
  closed: closedSchema.nullable(),
});
export type FoundElsewhere = z.infer<typeof foundElsewhereSchema>;

/** What of a row tells the determination that stands, by whomever. */
interface Determined {
  readonly determinedBy: string | null;
  readonly determination: 'self' | 'preliminary' | 'final' | null;
  readonly determinedOn: string | null;
  readonly rating: FoundElsewhere['rating'];
  readonly risk: FoundElsewhere['risk'];
  readonly validUntil: string | null;
  readonly closed: Closed | null;
  readonly result: { readonly id: string; readonly reference: string } | null;
}

/** A row as devices tell it. */
export interface ToldRow extends Determined {
  readonly ratedBy: RatedBy | null;
  readonly found: FoundElsewhere | null;
  readonly restsOn: RestsOn;
  readonly basisKind: BasisKind | null;
  readonly basisUntil: string | null;
  readonly relied: Pick<ReliedOfRow, 'until'> | null;
}

/**
 * Whose result a row shows (ADR 0034). Another entity's newest determination is no result of this office: where an own
 * one lies beneath it, of `earlier` ones the newest, that one stands and theirs is told beside it; where none does, theirs
 * stays in the row with its name on it and carries nothing. A result that closed the work has the last word, whoever
 * recorded it: what another entity ended over its own findings is never outweighed by an older result of ours.
 */
export function tellResult<Row extends ToldRow, Earlier extends Determined>(
  row: Row,
  earlier: readonly Earlier[],
  rater: (device: string) => RatedBy | null,
): Row {
  const ratedBy = row.determinedBy === null ? null : rater(row.determinedBy);
  if (ratedBy === null) return row.ratedBy === null && row.found === null ? row : own(row);
  const found = foundIn(row, ratedBy);
  if (!ratedBy.needsAcceptance) return { ...row, ratedBy, found };
  const ours = row.closed
    ? undefined
    : earlier.find(({ determinedBy }) => determinedBy !== null && !isAnothers(rater(determinedBy)));
  if (ours) return { ...row, ...ours, ratedBy: null, found };
  return { ...row, ratedBy, found, restsOn: restsOnBeside(row) };
}

const own = <Row extends ToldRow>(row: Row): Row => ({ ...row, ratedBy: null, found: null });

const isAnothers = (ratedBy: RatedBy | null) => ratedBy?.needsAcceptance === true;

function foundIn({ determination, determinedOn, result, ...row }: Determined, ratedBy: RatedBy) {
  if ((determination !== 'preliminary' && determination !== 'final') || !determinedOn || !result) return null;
  const { entity, office, isSender } = ratedBy;
  const { rating, risk, validUntil: until, closed } = row;
  const { id, reference } = result;
  return {
    entity,
    office,
    isSender,
    id,
    reference,
    determination,
    on: determinedOn,
    rating,
    risk,
    until,
    closed,
  };
}

/** What a partner without a result of this office rests on, told without a day. */
function restsOnBeside({ relied, basisKind, basisUntil }: ToldRow): RestsOn {
  if (relied && !(basisUntil !== null && basisUntil > relied.until)) return 'reliance';
  return basisKind ?? 'nothing';
}
