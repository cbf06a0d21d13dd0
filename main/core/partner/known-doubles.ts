import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { emptyPartnerFields, type PartnerFields } from '../../../shared/record/shapes/partner.ts';
import {
  type DoublesIndex,
  doublesOf,
  indexForDoubles,
} from '../../../shared/rules/partner/search/doubles.ts';
import { doubleFromRow } from '../../../shared/rules/register/existing-from-row.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import type { Journal } from '../journal.ts';

/** How many a refusal names; the likeliest first. */
const mostNamed = 5;

/** Refuses a new partner that is probably in the register already, archived ones too, unless a person said that it is not. */
export function ensureDistinct(
  journal: Journal,
  fields: Partial<PartnerFields> & { readonly name: string },
  confirmed: boolean | undefined,
): Result<null, 'DOUBLES_LIKELY'> {
  if (confirmed || fields.name.trim() === '') return ok(null);
  const found = doublesOf({ ...emptyPartnerFields, ...fields, id: '' }, indexOf(journal)).filter(
    ({ strength }) => strength === 'probable',
  );
  if (found.length === 0) return ok(null);
  const named = found.slice(0, mostNamed).map(({ id }) => {
    const row = journal.rows.get(id);
    return `${row?.reference ?? ''} ${row?.name ?? ''}`.trim();
  });
  return refuse('DOUBLES_LIKELY', {
    name: fields.name.trim(),
    partners: named.join(', '),
    ids: found.map(({ id }) => id),
  });
}

/** An index over the register, made once as long as nothing changes. */
const indexes = new WeakMap<readonly KeptRow[], DoublesIndex>();

function indexOf({ rows }: Journal): DoublesIndex {
  const all = rows.all();
  const index = indexes.get(all) ?? indexForDoubles(all.map(doubleFromRow));
  indexes.set(all, index);
  return index;
}
