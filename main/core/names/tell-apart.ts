import { partnerOfOwn } from '../../../shared/ground/own-reference.ts';
import { foldForSearch } from '../../../shared/ground/words/fold.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';

/** Names of records whose reference another record bears. */
export interface NamesApart {
  /** A row with these names in it, found by them too. The same object for the same row. */
  row(row: KeptRow): KeptRow;
  /** Anything that is told to somebody: what names a record by id and reference says the name that means it alone. */
  tell<Value>(value: Value): Value;
}

type Told = ReadonlyMap<string, { readonly reference: string; readonly name: string }>;

export function addNames(told: Told): NamesApart {
  const rows = new WeakMap<KeptRow, KeptRow>();
  return {
    row(row) {
      const before = rows.get(row);
      if (before) return before;
      const next = toldApart(row, told);
      const named =
        next.reference === row.reference
          ? next
          : { ...next, searchKey: `${next.searchKey}\n${foldForSearch(next.reference)}` };
      rows.set(row, named);
      return named;
    },
    tell: (value) => toldApart(value, told),
  };
}

/**
 * A value in which every object that has an id and a reference says the name of that record in the place of a reference
 * that another bears. It looks at all there is, so that no view and no list can forget it; what needs no name is given
 * back as it is.
 */
function toldApart<Value>(value: Value, told: Told): Value {
  if (Array.isArray(value)) {
    const next = value.map((each) => toldApart(each, told));
    return next.some((each, index) => each !== value[index]) ? (next as Value) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const changed: [string, unknown][] = [];
  for (const [key, own] of Object.entries(value)) {
    const said = toldApart(own, told);
    if (said !== own) changed.push([key, said]);
  }
  const { id, reference } = value as { readonly id?: unknown; readonly reference?: unknown };
  if (typeof id === 'string' && typeof reference === 'string') {
    const name = nameOf(id, reference, told);
    if (name !== reference) changed.push(['reference', name]);
  }
  return changed.length === 0 ? value : ({ ...value, ...Object.fromEntries(changed) } as Value);
}

function nameOf(id: string, reference: string, told: Told): string {
  const own = told.get(id);
  const name = own?.reference === reference ? own.name : reference;
  // What belongs to a partner is named after it: evidence, actions, activities.
  const partner = told.get(partnerOfOwn(id) ?? '');
  return partner && name.startsWith(`${partner.reference}/`)
    ? `${partner.name}${name.slice(partner.reference.length)}`
    : name;
}
