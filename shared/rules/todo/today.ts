import { z } from 'zod';
import { type Due, type DueState, dueKindSchema, todoRowSchema } from '../deadline/due.ts';
import { daysUntil, stateReader } from '../deadline/on-day.ts';
import { personFor } from '../people/assignments.ts';
import type { KeptRow } from '../register/partner-view.ts';
import { isBasisOver } from '../standing/basis-over.ts';
import { resultStateOf } from '../standing/result-state.ts';
import { duesOnDay, screensPartners } from './select-todo.ts';

/** What a day asks of an office, in the order in which it is told. */
export const todayBlockIds = [
  'overdue',
  'week',
  'partners',
  'expiring',
  'not-carried',
  'exceptions-over',
] as const;
export const todayBlockIdSchema = z.enum(todayBlockIds);
export type TodayBlockId = z.infer<typeof todayBlockIdSchema>;

export const todayItemSchema = todoRowSchema
  .pick({ id: true, state: true, on: true, daysLeft: true, title: true, standard: true })
  .extend({
    subject: todoRowSchema.shape.subject,
    partner: todoRowSchema.shape.partner,
    /** What is due; null where the block says it all, as for a partner that is waited for. */
    kind: dueKindSchema.nullable(),
    /** Whether it is assigned to who works at this device. */
    mine: z.boolean(),
  });
export type TodayItem = z.infer<typeof todayItemSchema>;

export const todayBlockSchema = z.object({
  id: todayBlockIdSchema,
  count: z.int(),
  /** Of them, assigned to who works at this device. */
  mine: z.int(),
  /** The first few: one's own before the others', each by date. */
  first: z.array(todayItemSchema),
});
export type TodayBlock = z.infer<typeof todayBlockSchema>;

/** Items of a block that are told beside its count. */
const TOLD = 3;

interface Found {
  readonly row: KeptRow;
  readonly due: Due | null;
  readonly on: string | null;
  readonly mine: boolean;
}

/**
 * What a day asks of the office, block by block, in one pass over the register's rows. `me` is the id of who works at
 * this device, null for nobody. Something may stand in two blocks: an assessment that expired is overdue as well.
 */
export function todayOf(rows: readonly KeptRow[], today: string, me: string | null): TodayBlock[] {
  const stateOf = stateReader(today);
  const screens = screensPartners(rows);
  const blocks = new Map(todayBlockIds.map((id) => [id, createBlock()]));
  for (const row of rows) {
    if (row.archived) continue;
    for (const due of duesOnDay(row, screens, today)) {
      const found = {
        row,
        due,
        on: due.on,
        mine: me !== null && personFor(row.assigned, due.subject)?.person === me,
      };
      for (const id of blocksOf(due, stateOf(due.on))) blocks.get(id)?.add(found);
    }
    const mine = me !== null && row.assigned.some(({ person }) => person === me);
    if (row.stage === 'self-assessment') blocks.get('partners')?.add({ row, due: null, on: null, mine });
    if (isBasisOver(row, today))
      blocks.get('exceptions-over')?.add({ row, due: null, on: resultStateOf(row, today).on, mine });
  }
  return todayBlockIds.map((id) => {
    const { count, mine, first } = blocks.get(id) ?? createBlock();
    return { id, count: count(), mine: mine(), first: first().map((found) => itemOf(found, today, stateOf)) };
  });
}

/** The blocks in which something that is due stands. */
function blocksOf({ kind }: Due, state: DueState): readonly TodayBlockId[] {
  const found: TodayBlockId[] = [];
  if (state === 'overdue') found.push('overdue');
  if (state === 'today' || state === 'week') found.push('week');
  if ((kind === 'expiry-warning' || kind === 'validity-ends') && state !== 'later') found.push('expiring');
  if (kind === 'agreement-not-carried') found.push('not-carried');
  return found;
}

/** Counts what it is given, and keeps the few that come first: nothing of a long list is put in order. */
function createBlock() {
  let [count, mine] = [0, 0];
  const first: Found[] = [];
  return {
    add(found: Found): void {
      count += 1;
      if (found.mine) mine += 1;
      const at = first.findIndex((each) => compareFound(found, each) < 0);
      if (at >= 0) first.splice(at, 0, found);
      else if (first.length < TOLD) first.push(found);
      if (first.length > TOLD) first.pop();
    },
    count: () => count,
    mine: () => mine,
    first: (): readonly Found[] => first,
  };
}

/** One's own first, then by date, then by the partner's name; what has no date comes last. */
function compareFound(a: Found, b: Found): number {
  if (a.mine !== b.mine) return a.mine ? -1 : 1;
  if (a.on !== b.on) return (a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1;
  if (a.row.searchKey !== b.row.searchKey) return a.row.searchKey < b.row.searchKey ? -1 : 1;
  return (a.due?.id ?? a.row.id) < (b.due?.id ?? b.row.id) ? -1 : 1;
}

function itemOf(
  { row, due, on, mine }: Found,
  today: string,
  stateOf: (on: string | null) => DueState,
): TodayItem {
  const { id, reference, name, country, assessment } = row;
  const partner = { id, reference, name, country };
  const common = { on, state: stateOf(on), daysLeft: daysUntil(on, today), partner, mine };
  if (due) {
    const { kind, title, standard, subject } = due;
    return { ...common, id: due.id, kind, title, standard, subject };
  }
  const subject =
    row.stage === 'self-assessment' && assessment && on === null
      ? { kind: 'assessment' as const, id: assessment.id, reference: assessment.reference }
      : { kind: 'partner' as const, id, reference };
  return { ...common, id, kind: null, title: '', standard: null, subject };
}
