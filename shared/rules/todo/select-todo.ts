import { compareDues } from '../deadline/collect-dues.ts';
import type { Due, DueKind, DueState, TodoRow } from '../deadline/due.ts';
import { dueStates } from '../deadline/due-kinds.ts';
import { makeDue, partnerSubject } from '../deadline/make-due.ts';
import { current, daysUntil, stateReader } from '../deadline/on-day.ts';
import { inheritedBlocksOf } from '../diligence/blocks.ts';
import { personFor } from '../people/assignments.ts';
import type { KeptRow } from '../register/partner-view.ts';
import { asksToRely } from '../standing/proposed-reliance.ts';
import { gateOn, relianceOfRow } from '../standing/reliance.ts';
import { carriesWork, resultStateOf } from '../standing/result-state.ts';

/** What a person asks to see; everything that is left out lets all through. */
export interface TodoFilter {
  /** Partner id. */
  readonly partner?: string | undefined;
  readonly country?: string | undefined;
  /** As recorded with an action. */
  readonly person?: string | undefined;
  /** Id of the person to whom it is assigned. */
  readonly assignedTo?: string | undefined;
  readonly kinds?: readonly DueKind[] | undefined;
}

/** A due thing beside its partner's row and its state on the day. */
export interface Selected {
  readonly due: Due;
  readonly row: KeptRow;
  readonly state: DueState;
}

export interface TodoSelection {
  /** In the states asked for: by date, then by the partner's name. */
  readonly found: readonly Selected[];
  /** Of everything that the filter lets through, by state. */
  readonly counts: Record<DueState, number>;
  /** Over everything that is due, most often named first. */
  readonly people: readonly Count[];
  readonly countries: readonly Count[];
}

interface Count {
  readonly value: string;
  readonly count: number;
}

/** What is due on a day over the register's rows, in one pass. */
export function selectTodo(
  rows: readonly KeptRow[],
  filter: TodoFilter,
  states: readonly DueState[],
  today: string,
): TodoSelection {
  const stateOf = stateReader(today);
  const wanted = new Set(states);
  const kinds = filter.kinds && new Set(filter.kinds);
  const counts = Object.fromEntries(dueStates.map((state) => [state, 0])) as Record<DueState, number>;
  const people = new Map<string, number>();
  const countries = new Map<string, number>();
  const found: Selected[] = [];
  const screens = screensPartners(rows);
  for (const row of rows) {
    const dues = duesOnDay(row, screens, today);
    if (row.country !== null && dues.length > 0) add(countries, row.country, dues.length);
    const isOther =
      (filter.partner !== undefined && filter.partner !== row.id) ||
      (filter.country !== undefined && filter.country !== row.country);
    for (const due of dues) {
      if (due.person !== null) add(people, due.person, 1);
      if (isOther || (kinds && !kinds.has(due.kind))) continue;
      if (filter.person !== undefined && filter.person !== due.person) continue;
      if (
        filter.assignedTo !== undefined &&
        personFor(row.assigned, due.subject)?.person !== filter.assignedTo
      )
        continue;
      const state = stateOf(due.on);
      counts[state] += 1;
      if (wanted.has(state)) found.push({ due, row, state });
    }
  }
  return { found: found.sort(compareSelected), counts, people: sorted(people), countries: sorted(countries) };
}

/** What speaks on the day of one row, by the register as a whole; `screens`: whether the office screens its partners. */
export function duesOnDay(row: KeptRow, screens: boolean, today: string): readonly Due[] {
  return current(asked(row, screens, today), today);
}

/** Whether any partner of the register was ever screened: only then is a screening missed elsewhere. */
export function screensPartners(rows: readonly KeptRow[]): boolean {
  return rows.some(({ diligence }) => diligence.screenedOn !== null);
}

/**
 * What is due by the register as a whole: without agreements that the headquarters of a country office carries on that
 * day, with what stands against that headquarters; screening only where the office `screens` its partners.
 */
function asked(row: KeptRow, screens: boolean, today: string): readonly Due[] {
  const carried = row.headquarters !== null && gateOn(relianceOfRow(row), today) === null;
  const dues =
    carried || !screens
      ? row.dues.filter(
          ({ kind }) =>
            !(carried && kind === 'agreement-not-carried') && (screens || kind !== 'screening-missing'),
        )
      : row.dues;
  const more = [...inheritedBlocks(row, today), ...resultsThatCame(row, today)];
  return more.length === 0 ? dues : [...dues, ...more];
}

/** Another entity's result that a package brought, and that nobody has relied on. */
function resultsThatCame(row: KeptRow, today: string): Due[] {
  if (row.found === null || !asksToRely(row, today)) return [];
  const { id, reference, entity: title } = row.found;
  return [makeDue(row, 'reliance-proposed', null, { kind: 'assessment', id, reference }, { title })];
}

/** What stands against the headquarters of an office with which the UN works. */
function inheritedBlocks(row: KeptRow, today: string): Due[] {
  if (row.archived || row.headquarters === null || row.headquarters.blocks.length === 0) return [];
  const isBound = row.agreements.some(({ status }) => status === 'active');
  if (!isBound && !carriesWork(resultStateOf(row, today))) return [];
  return inheritedBlocksOf(row.diligence, row.headquarters).map(({ id }) =>
    makeDue(row, 'partner-blocked', null, partnerSubject(row), { which: id }),
  );
}

/** A selected due thing as lists show it. */
export function todoRow({ due, row, state }: Selected, today: string): TodoRow {
  const { id, reference, name, country } = row;
  const assigned = personFor(row.assigned, due.subject);
  return {
    ...due,
    state,
    daysLeft: daysUntil(due.on, today),
    reference: due.subject.reference,
    assigned: assigned && { person: assigned.person, name: assigned.name },
    partner: { id, reference, name, country },
  };
}

function add(counts: Map<string, number>, value: string, count: number): void {
  counts.set(value, (counts.get(value) ?? 0) + count);
}

function sorted(counts: ReadonlyMap<string, number>): Count[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The search key begins with the name, case and accents folded: names in one order, whoever typed them. */
function compareSelected(a: Selected, b: Selected): number {
  if (a.due.on !== b.due.on) return compareDues(a.due, b.due);
  if (a.row.searchKey !== b.row.searchKey) return a.row.searchKey < b.row.searchKey ? -1 : 1;
  return compareDues(a.due, b.due);
}
