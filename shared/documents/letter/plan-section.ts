import { conditionsThatHold, printedConditions } from '../assessment/conditions.ts';
import { cell, list, paragraph } from '../report/blocks.ts';
import { dateInWords } from '../report/text/format.ts';
import type { ReportSection, Table } from '../report/word-report.ts';
import type { LetterSubject } from './letter-subject.ts';

/** What was agreed, by when, and how to report on it. */
export function planSection(subject: LetterSubject): ReportSection {
  const { words, text, today } = subject;
  const actions = openActions(subject);
  const overdue = actions.filter(({ dueOn }) => dueOn < today);
  const entities = [...new Set(actions.flatMap(({ supportedBy }) => supportedBy))];
  if (actions.length === 0) return { heading: words.plan.heading, blocks: [paragraph(words.plan.none)] };
  return {
    heading: words.plan.heading,
    blocks: [
      paragraph(words.plan.intro),
      actionTable(subject, actions),
      ...(overdue.length > 0 ? [paragraph(words.plan.overdueAsk)] : []),
      ...(entities.length > 1 ? [paragraph(words.plan.joint(entities.join(text.listSeparator)))] : []),
      paragraph(words.plan.workbook),
      paragraph(words.plan.noDetails),
    ],
  };
}

/** The conditions of the decision that hold, as they were set; nothing where there are none. */
export function conditionsSection({ words, text, assessment }: LetterSubject): ReportSection[] {
  const held = conditionsThatHold(assessment);
  if (!held) return [];
  const { heading, intro } = words.conditions;
  return [
    {
      heading,
      blocks: [
        paragraph(intro(dateInWords(text, held.on))),
        list(printedConditions(text, held), 'number', held.direction(text.direction)),
      ],
    },
  ];
}

/** What the partner still has to do; of every assessment, since a partner has one plan. */
export function openActions({
  plan,
  today,
  withoutPassed,
}: Pick<LetterSubject, 'plan' | 'today' | 'withoutPassed'>): LetterSubject['plan']['actions'] {
  return plan.actions
    .filter(({ standing }) => standing.status !== 'verified' && standing.status !== 'dropped')
    .filter(({ dueOn }) => !withoutPassed || dueOn >= today)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Actions with who does them, who helps, and by when. */
export function actionTable(
  { words, text, labels, today }: LetterSubject,
  actions: LetterSubject['plan']['actions'],
): Table {
  const { columns } = words.plan;
  return {
    kind: 'table',
    columns: [
      { title: columns.action, share: 44, align: 'start' },
      { title: columns.responsible, share: 20, align: 'start' },
      { title: columns.support, share: 16, align: 'start' },
      { title: columns.due, share: 20, align: 'start' },
    ],
    rows: actions.map(({ standard, title, responsible, supportedBy, dueOn }) => ({
      cells: [
        cell(`${standard} ${title}`),
        cell(responsible === '' ? labels.nobody : responsible),
        cell(supportedBy.join(text.listSeparator)),
        // A date that has passed is no agreement any more: the letter says so where it stands.
        cell(dueOn < today ? words.plan.overdue(dateInWords(text, dueOn)) : dateInWords(text, dueOn), true),
      ],
      emphasis: dueOn < today,
    })),
  };
}

/** The last day of the window, the final determination, and what may follow when capacity is low. */
export function endSection({ words, text, assessment, determination, today }: LetterSubject): ReportSection {
  const { end } = words;
  const { window: period, consequences } = assessment;
  if (determination.kind === 'final') {
    const last = consequences.at(-1)?.fact.kind;
    return { heading: end.heading, blocks: [paragraph(last ? end.consequences[last] : end.talk)] };
  }
  // Without a window the office decided not to proceed; it tells the partner so itself.
  if (!period) return { heading: end.heading, blocks: [paragraph(end.talk)] };
  const until = dateInWords(text, period.until);
  const span =
    period.until < today ? end.passed(until) : (period.extension ? end.extended : end.window)(until);
  return {
    heading: end.heading,
    blocks: [
      paragraph(`${span} ${end.determination}`),
      ...(determination.score.risk === 'high' ? [paragraph(end.risk)] : []),
    ],
  };
}
