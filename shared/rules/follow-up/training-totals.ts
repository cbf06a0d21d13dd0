import { z } from 'zod';
import { addMonths } from '../../ground/dates/clocks.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { foldForSearch } from '../../ground/words/fold.ts';
import type { RecordedActivity } from './follow-up-state.ts';
import { percentOf } from './percent.ts';

/** For how long a record of training says how many are trained. */
export const trainingHoldsMonths = 12;

/** The newest record of one course at one partner. */
export const trainingOfRowSchema = z.object({
  course: z.string(),
  on: plainDateSchema,
  trained: z.int(),
  total: z.int(),
});
export type TrainingOfRow = z.infer<typeof trainingOfRowSchema>;

/** Of each course the newest record, by the course's name whatever its letter case and accents. Takes activities oldest first. */
export function newestByCourse(activities: readonly RecordedActivity[]): TrainingOfRow[] {
  const newest = new Map<string, TrainingOfRow>();
  for (const { activity } of activities) {
    const { on, trained: record } = activity;
    if (record) newest.set(courseKey(record.course), { ...record, on });
  }
  return [...newest.values()];
}

const courseKey = (course: string): string => foldForSearch(course).trim();

const sumSchema = z.object({
  /** Partners with a record within twelve months. */
  partners: z.int(),
  trained: z.int(),
  total: z.int(),
  /** Null where nobody is in the total ("no data"). */
  percent: z.number().nullable(),
});

export const trainingTotalsSchema = z.object({
  asOf: plainDateSchema,
  /** First day of the twelve months. */
  since: plainDateSchema,
  /** Each course by itself: who took two courses is in both, so that courses are never added up. */
  courses: z.array(sumSchema.extend({ course: z.string(), older: z.int() })),
  /** Over partners: of each the newest record of any course. */
  any: sumSchema,
  /** Partners in scope that are asked, with and without a record within twelve months. */
  asked: z.int(),
  withoutRecord: z.int(),
});
export type TrainingTotals = z.infer<typeof trainingTotalsSchema>;

interface Row {
  readonly archived: boolean;
  readonly inScope: boolean;
  readonly training: readonly TrainingOfRow[];
}

/** Personnel trained within twelve months before a day, over partners in scope that are not archived, by course. */
export function trainingTotals(rows: readonly Row[], asOf: string): TrainingTotals {
  const since = addMonths(asOf, -trainingHoldsMonths);
  const holds = ({ on }: TrainingOfRow) => on >= since && on <= asOf;
  const asked = rows.filter(({ archived, inScope }) => inScope && !archived);
  const byCourse = new Map<string, { course: string; records: TrainingOfRow[] }>();
  for (const record of asked.flatMap(({ training }) => training)) {
    const key = courseKey(record.course);
    const known = byCourse.get(key) ?? { course: record.course, records: [] };
    known.records.push(record);
    byCourse.set(key, known);
  }
  const newest = asked.flatMap(({ training }) => {
    const held = training.filter(holds).toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
    return held.slice(0, 1);
  });
  return {
    asOf,
    since,
    courses: [...byCourse.values()]
      .map(({ course, records }) => ({
        course,
        ...sum(records.filter(holds)),
        older: records.filter((record) => !holds(record)).length,
      }))
      .toSorted((a, b) => b.trained - a.trained || (a.course < b.course ? -1 : 1)),
    any: sum(newest),
    asked: asked.length,
    withoutRecord: asked.length - newest.length,
  };
}

function sum(records: readonly TrainingOfRow[]) {
  const trained = records.reduce((total, each) => total + each.trained, 0);
  const total = records.reduce((sum, each) => sum + each.total, 0);
  return { partners: records.length, trained, total, percent: percentOf(trained, total) };
}
