import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { type PartnerFile, registerKeys } from '../../../shared/record/file/partner-file.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { currentValue } from '../../../shared/record/journal/registers.ts';
import { emptyPartnerFields, type PartnerFields } from '../../../shared/record/shapes/partner.ts';
import {
  addDouble,
  type DoublesIndex,
  doublesOf,
  indexForDoubles,
} from '../../../shared/rules/partner/search/doubles.ts';
import { existingFromRow } from '../../../shared/rules/register/existing-from-row.ts';
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

/**
 * Partners here that one which comes from elsewhere looks like, archived ones too, the likeliest first; without those
 * that a person there told apart from it.
 */
export function doublesHere(journal: Journal, file: PartnerFile) {
  if (journal.rows.all().length === 0) return [];
  const found = doublesOf({ ...partnerFields(file), id: file.id }, indexOf(journal));
  const toldApart = (id: string) => currentValue(file.registers, registerKeys.toldApart(id)) === true;
  return found.flatMap(({ id, strength }) => {
    const row = id === file.id || toldApart(id) ? null : journal.rows.get(id);
    return row ? { id, reference: row.reference, name: row.name, strength } : [];
  });
}

interface KeptIndex {
  readonly index: DoublesIndex;
  /** The rows that it was made of. */
  readonly known: Map<string, KeptRow>;
  all: readonly KeptRow[];
}

const indexes = new WeakMap<Journal['rows'], KeptIndex>();

/**
 * An index over the register, kept from one addition to the next: a record that is new is added to it. Where one that it
 * holds is called otherwise, or is gone, it is made anew.
 */
function indexOf({ rows }: Journal): DoublesIndex {
  const all = rows.all();
  const kept = indexes.get(rows);
  if (kept && (kept.all === all || isBroughtUp(kept, all))) return kept.index;
  const index = indexForDoubles(all.map(existingFromRow));
  indexes.set(rows, { index, known: new Map(all.map((row) => [row.id, row])), all });
  return index;
}

function isBroughtUp(kept: KeptIndex, all: readonly KeptRow[]): boolean {
  const changed = all.filter((row) => kept.known.get(row.id) !== row);
  const fresh = changed.filter(({ id }) => !kept.known.has(id));
  const isSame = (row: KeptRow) => {
    const before = kept.known.get(row.id);
    return (
      before === undefined || canonicalJson(existingFromRow(before)) === canonicalJson(existingFromRow(row))
    );
  };
  if (kept.known.size + fresh.length !== all.length || !changed.every(isSame)) return false;
  for (const row of fresh) addDouble(kept.index, existingFromRow(row));
  for (const row of changed) kept.known.set(row.id, row);
  kept.all = all;
  return true;
}
