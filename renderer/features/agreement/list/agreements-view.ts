import { agreementStatusSchema } from '../../../../shared/record/shapes/agreement.ts';
import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import { passesAgreementFilter } from '../../../../shared/rules/agreement/filter-agreements.ts';

/** Filters of the list, by the names that the requests give them: an address carries them to a batch of annexes. */
export const filterNames = [
  'status',
  'assessment',
  'clauses',
  'subAgreements',
  'entity',
  'country',
  'partner',
] as const;
export type FilterName = (typeof filterNames)[number];

export const clauseGroups = ['missing', 'unchecked', 'complete'] as const;
export const subAgreementGroups = ['gaps', 'complete'] as const;
export const assessmentGroups = ['missing', 'valid'] as const;

export interface AgreementsView {
  readonly search: string;
  /** One value each: a batch takes the same filter. */
  readonly filter: Readonly<Partial<Record<FilterName, string>>>;
}

export const plainView: AgreementsView = { search: '', filter: {} };

export function isFiltered({ search, filter }: AgreementsView): boolean {
  return search.trim() !== '' || Object.keys(filter).length > 0;
}

/** The view that an address asks for; what it says wrongly is left out. */
export function readView(params: URLSearchParams): AgreementsView {
  const entries = filterNames.flatMap((name) => {
    const value = params.get(name)?.trim() ?? '';
    return value !== '' && isPossible(name, value) ? [[name, value] as const] : [];
  });
  return { search: params.get('search') ?? '', filter: Object.fromEntries(entries) };
}

/** The address of a view, without what it leaves open. */
export function writeView({ search, filter }: AgreementsView): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of filterNames) {
    const value = filter[name];
    if (value !== undefined) params.set(name, value);
  }
  if (search.trim() !== '') params.set('search', search);
  return params;
}

/** Where the list shows a view. */
export function agreementsAddress(view: AgreementsView): string {
  const params = writeView(view).toString();
  return params === '' ? '/agreements' : `/agreements?${params}`;
}

function isPossible(name: FilterName, value: string): boolean {
  if (name === 'status') return agreementStatusSchema.safeParse(value).success;
  if (name === 'assessment') return assessmentGroups.some((group) => group === value);
  if (name === 'subAgreements') return subAgreementGroups.some((group) => group === value);
  return name !== 'clauses' || clauseGroups.some((group) => group === value);
}

/** Where an agreement's partner is; null where that is not recorded. */
export type CountryOf = (partner: string) => string | null;

/** Rows that pass the filters, apart from one that is left out to count what it could hold. */
export function passingRows<Row extends AgreementRow>(
  rows: readonly Row[],
  { filter }: AgreementsView,
  countryOf: CountryOf,
  except?: FilterName,
): readonly Row[] {
  const held = (name: FilterName) => (name === except ? undefined : filter[name]);
  const status = agreementStatusSchema.safeParse(held('status'));
  const asked = {
    status: status.success ? status.data : undefined,
    assessment: assessmentGroups.find((group) => group === held('assessment')),
    clauses: clauseGroups.find((group) => group === held('clauses')),
    subAgreements: subAgreementGroups.find((group) => group === held('subAgreements')),
    entity: held('entity'),
    country: held('country'),
  };
  const partner = held('partner')?.toLowerCase();
  return rows.filter(
    (row) =>
      (partner === undefined ||
        [row.partner.reference, row.partner.id].some((key) => key.toLowerCase() === partner)) &&
      passesAgreementFilter(row, countryOf(row.partner.id), asked),
  );
}

/** How many rows each value of a filter would show, with the other filters as they are. */
export function valueCounts(
  rows: readonly AgreementRow[],
  view: AgreementsView,
  name: FilterName,
  countryOf: CountryOf,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of passingRows(rows, view, countryOf, name)) {
    for (const value of valuesOf(row, name, countryOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf(row: AgreementRow, name: FilterName, countryOf: CountryOf): readonly string[] {
  switch (name) {
    case 'status':
      return [row.status];
    case 'assessment':
      return assessmentGroups.filter((assessment) => passesAgreementFilter(row, null, { assessment }));
    case 'clauses':
      return clauseGroups.filter((clauses) => passesAgreementFilter(row, null, { clauses }));
    case 'subAgreements':
      return subAgreementGroups.filter((subAgreements) =>
        passesAgreementFilter(row, null, { subAgreements }),
      );
    case 'entity':
      return [...new Set(row.entities)];
    case 'country': {
      const own = countryOf(row.partner.id);
      return row.countries.length > 0 ? [...new Set(row.countries)] : own === null ? [] : [own];
    }
    case 'partner':
      return [row.partner.reference];
  }
}
