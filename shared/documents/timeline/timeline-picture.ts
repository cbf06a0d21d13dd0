import type { Lane, Timeline, TimelineEvent } from '../../rules/timeline/timeline.ts';
import type { TimelineLane, TimelinePicture, TimelineShade } from '../report/word-report.ts';
import { type Periods, periodsOf } from './periods.ts';
import type { TimelineTexts } from './timeline-texts.ts';

type State = Lane['spans'][number]['state'];

/** Each state by its shade and by a sign, so that neither colour nor a good printer is needed. */
const states: Readonly<Record<State, { readonly shade: TimelineShade; readonly sign: string }>> = {
  unknown: { shade: 'none', sign: '' },
  'not-met': { shade: 'dark', sign: '×' },
  partly: { shade: 'middle', sign: '±' },
  met: { shade: 'light', sign: '✓' },
  'not-applicable': { shade: 'hatched', sign: '–' },
};

/** Signs that stand in the fonts of every office. */
const rows = {
  determinations: { 'self-score': '□', preliminary: '■', final: '●', reassessment: '◊' },
  activities: { activity: '▲' },
  actions: { 'action-due': '○', 'action-verified': '✓' },
  dates: { 'window-ends': '▼', 'validity-ends': '◄' },
} as const satisfies Readonly<
  Record<keyof TimelineTexts['timeline']['rows'], Partial<Record<TimelineEvent['kind'], string>>>
>;

type Sign = keyof TimelineTexts['timeline']['signs'];
/** More than these in one cell are counted. */
const mostSigns = 2;

/** The picture of a timeline, with the months that each column stands for. */
export function timelinePicture(
  timeline: Timeline,
  texts: TimelineTexts,
): { readonly picture: TimelinePicture; readonly months: number } {
  const { window: period } = timeline;
  const periods = periodsOf(timeline.from, timeline.until);
  const lanes = timeline.lanes.map((lane) => laneOf(lane, timeline, periods));
  const marks = (Object.keys(rows) as (keyof typeof rows)[]).map((row) => ({
    label: texts.timeline.rows[row],
    cells: marksIn(timeline.events, rows[row], periods),
  }));
  const picture: TimelinePicture = {
    kind: 'timeline',
    groups: yearsOf(periods),
    columns: periods.columns.map((column) => columnTitle(column, periods, texts)),
    today: periods.place(timeline.today),
    lanes,
    marks: marks.filter(({ cells }) => cells.some((cell) => cell !== '')),
    band: period && {
      label: texts.timeline.window,
      from: periods.nearest(period.from),
      until: periods.nearest(period.until),
      sign: '',
    },
    legend: {
      label: texts.timeline.legend,
      shades: (['met', 'partly', 'not-met', 'not-applicable'] as const)
        .filter((state) => timeline.lanes.some(({ spans }) => spans.some((span) => span.state === state)))
        .map((state) => ({ ...states[state], meaning: texts.timeline.states[state] })),
      signs: Object.values(rows).flatMap((row) =>
        (Object.entries(row) as [Sign, string][])
          .filter(([kind]) =>
            timeline.events.some((event) => event.kind === kind && periods.place(event.on) !== null),
          )
          .map(([kind, sign]) => ({ sign, meaning: texts.timeline.signs[kind] })),
      ),
    },
  };
  return { picture, months: periods.size };
}

function yearsOf({ columns }: Periods): TimelinePicture['groups'] {
  const years = [...new Set(columns.map(({ year }) => year))];
  return years.map((year) => ({
    title: String(year),
    span: columns.filter((column) => column.year === year).length,
  }));
}

/** The month's number, or the place of the period in its year; a column of a whole year has its year above it. */
function columnTitle(
  { month }: Periods['columns'][number],
  { size }: Periods,
  { timeline }: TimelineTexts,
): string {
  if (size === 1) return String(month);
  return size === 12 ? '' : timeline.period(Math.floor((month - 1) / size) + 1);
}

/** Runs of one state; a column in which it changed shows how it stood at the end. */
function laneOf({ standard, spans }: Lane, { today }: Timeline, periods: Periods): TimelineLane {
  const perColumn: State[] = periods.columns.map(() => 'unknown');
  for (const { from, until, state } of spans) {
    // What stands today is not known to stand tomorrow.
    const last = periods.nearest(until ?? today);
    for (let column = periods.nearest(from); column <= last; column += 1) perColumn[column] = state;
  }
  const runs: { state: State; span: number }[] = [];
  for (const state of perColumn) {
    const run = runs.at(-1);
    if (run?.state === state) run.span += 1;
    else runs.push({ state, span: 1 });
  }
  return { label: standard, runs: runs.map(({ state, span }) => ({ ...states[state], span })) };
}

function marksIn(
  events: readonly TimelineEvent[],
  signs: Partial<Record<TimelineEvent['kind'], string>>,
  periods: Periods,
): string[] {
  return periods.columns.map((_, column) => {
    const here = events.filter(({ kind, on }) => signs[kind] !== undefined && periods.place(on) === column);
    const counts = new Map<string, number>();
    for (const { kind } of here) counts.set(signs[kind] ?? '', (counts.get(signs[kind] ?? '') ?? 0) + 1);
    return [...counts]
      .map(([sign, count]) => (count > mostSigns ? `${sign}${count}` : sign.repeat(count)))
      .join('');
  });
}
