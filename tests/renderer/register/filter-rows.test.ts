import { describe, expect, it } from 'vitest';
import { facetCounts, passingRows, shownRows } from '../../../renderer/features/register/filter-rows.ts';
import { plainView, type RegisterView } from '../../../renderer/features/register/register-view.ts';
import { full, low, rowOf } from './rows.ts';

const today = '2026-11-21';
const collator = new Intl.Collator('en');
const rows = [
  rowOf('Acacia', { country: 'KE', ...full }),
  rowOf('Baobab', { country: 'KE', ...low }),
  rowOf('Cedar', { country: 'LB' }),
  rowOf('Dune', { country: 'LB', archived: true }),
];

const view = (facets: Partial<RegisterView['facets']>, change: Partial<RegisterView> = {}): RegisterView => ({
  ...plainView,
  ...change,
  facets: { ...plainView.facets, ...facets },
});
const namesOf = (found: readonly { name: string }[]) => found.map(({ name }) => name);
const shown = (of: RegisterView) =>
  namesOf(shownRows(rows, of, today, ({ country }) => country ?? '', collator));

describe('the filters of the register', () => {
  it('leave archived partners out until they are asked for', () => {
    expect(shown(plainView)).toEqual(['Acacia', 'Baobab', 'Cedar']);
    expect(shown(view({}, { archived: true }))).toContain('Dune');
  });

  it('let a row pass that has one of the values of every filter', () => {
    expect(shown(view({ country: ['KE', 'LB'], rating: ['low', 'none'] }))).toEqual(['Baobab', 'Cedar']);
  });

  it('count what each value would show, with the other filters as they are', () => {
    const counts = facetCounts(rows, view({ country: ['KE'], rating: ['low'] }), 'rating', today);
    expect(Object.fromEntries(counts)).toEqual({ full: 1, low: 1 });
  });

  it('find what is assigned to a person, the partner or one of its assessments, and what is nobody’s', () => {
    const amina = { person: 'p-1', name: 'Amina Example' };
    const assigned = [
      rowOf('Own', { assigned: [{ ...amina, assessment: null }] }),
      rowOf('Through an assessment', { assigned: [{ ...amina, assessment: 'a-1' }] }),
      rowOf('Of somebody else', { assigned: [{ person: 'p-2', name: 'Omar Example', assessment: null }] }),
      rowOf('Of nobody'),
    ];
    const found = (values: readonly string[]) =>
      namesOf(passingRows(assigned, view({ assigned: values }), today));
    expect(found(['p-1'])).toEqual(['Own', 'Through an assessment']);
    expect(found([''])).toEqual(['Of nobody']);
    expect(Object.fromEntries(facetCounts(assigned, plainView, 'assigned', today))).toEqual({
      'p-1': 2,
      'p-2': 1,
      '': 1,
    });
  });

  it('find what an office registered, offices of one name apart, and what nobody knows the office of', () => {
    const juba = (entity: string) => ({ office: 'Juba', entity });
    const registered = [
      rowOf('Of the fund', { registeredBy: juba('Fictional fund') }),
      rowOf('Of the agency', { registeredBy: juba('Fictional agency') }),
      rowOf('Of nobody known'),
    ];
    const found = (office: readonly string[]) => namesOf(passingRows(registered, view({ office }), today));
    expect(found(['Juba (Fictional fund)'])).toEqual(['Of the fund']);
    expect(found(['-'])).toEqual(['Of nobody known']);
    expect([...facetCounts(registered, plainView, 'office', today).values()]).toEqual([1, 1, 1]);
  });

  it('work together with the search', () => {
    expect(shown(view({ country: ['KE'] }, { query: 'bao' }))).toEqual(['Baobab']);
    expect(namesOf(passingRows(rows, view({ country: ['LB'] }), today))).toEqual(['Cedar']);
  });
});

describe('the order of the register', () => {
  const at = (name: string, on: string | null) =>
    rowOf(name, { next: on ? { kind: 'validity-ends', on } : null });
  const dated = [at('later', '2028-01-01'), at('none', null), at('sooner', '2026-12-01')];
  const sorted = (descending: boolean) =>
    namesOf(
      shownRows(dated, { ...plainView, sort: { column: 'next', descending } }, today, () => '', collator),
    );

  it('keeps what is not recorded at the end, upwards and downwards', () => {
    expect(sorted(false)).toEqual(['sooner', 'later', 'none']);
    expect(sorted(true)).toEqual(['later', 'sooner', 'none']);
  });

  it('goes by capacity and not by the word for it', () => {
    const rated = [rowOf('n'), rowOf('l', low), rowOf('f', full)];
    const found = shownRows(
      rated,
      { ...plainView, sort: { column: 'rating', descending: false } },
      today,
      () => '',
      collator,
    );
    expect(namesOf(found)).toEqual(['f', 'l', 'n']);
  });
});
