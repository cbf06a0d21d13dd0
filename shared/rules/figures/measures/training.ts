import { foldForSearch } from '../../../ground/words/fold.ts';
import type { TrainingOfRow } from '../../follow-up/training-totals.ts';
import type { FiguredRow } from '../figured-row.ts';
import { leftOut, type Measure, onePartner, type PartnerOnDay } from '../measure.ts';

const group = 'training';

const keyOf = (course: string): string => foldForSearch(course).trim();

const none: readonly TrainingOfRow[] = [];

/** Records of the twelve months before the day, the newest first. */
function held({ row, day, yearBefore }: PartnerOnDay): readonly TrainingOfRow[] {
  if (row.training.length === 0) return none;
  return row.training
    .filter(({ on }) => on >= yearBefore && on <= day)
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

const trained = (record: TrainingOfRow | undefined): ReturnType<Measure['judge']> =>
  record ? { of: record.total, parts: { trained: record.trained } } : leftOut('no-training');

/** Personnel of partners trained in twelve months: of each partner its newest record, and of each course by itself. */
export function trainingMeasures(rows: readonly FiguredRow[]): Measure[] {
  const courses = new Map<string, string>();
  for (const { training } of rows)
    for (const { course } of training) if (!courses.has(keyOf(course))) courses.set(keyOf(course), course);
  return [
    {
      name: 'trained',
      group,
      unit: 'person',
      parts: ['trained'],
      judge: (partner) => trained(held(partner)[0]),
    },
    {
      name: 'training-record',
      group,
      unit: 'partner',
      parts: ['with', 'without'],
      judge: (partner) => onePartner(held(partner).length > 0 ? 'with' : 'without'),
    },
    ...[...courses.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([key, course]): Measure => ({
          name: 'trained-course',
          group,
          unit: 'person',
          course,
          parts: ['trained'],
          judge: (partner) => trained(held(partner).find((record) => keyOf(record.course) === key)),
        }),
      ),
  ];
}
