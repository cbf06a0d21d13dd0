import type { ActionView } from '../../rules/plan/plan-view.ts';
import { cell, paragraph, subheading } from '../report/blocks.ts';
import { dateInWords } from '../report/text/format.ts';
import type { Block, ReportSection, Table } from '../report/word-report.ts';
import { type PlanSubject, shortReference } from './plan-subject.ts';
import { standardTitle } from './standard-titles.ts';

/** Standard by standard what is missing and what is done about it: one section for each assessment. */
export function actionsSections(subject: PlanSubject): ReportSection[] {
  const { plan, labels } = subject;
  const references = new Map(plan.assessments.map(({ id, reference }) => [id, reference]));
  // Actions may belong to an assessment that has no gap any more.
  for (const { assessment } of plan.actions) references.set(assessment.id, assessment.reference);
  return [...references].flatMap(([id, reference]) => {
    const blocks = standardsOf(subject, id).flatMap((standard) => standardBlocks(subject, id, standard));
    return blocks.length === 0 ? [] : [{ heading: labels.sections.actions(reference), blocks }];
  });
}

/** Standards with a gap or an action, in the order of the instrument. */
function standardsOf({ plan, wordsOf }: PlanSubject, assessment: string): string[] {
  const gaps = plan.assessments.find(({ id }) => id === assessment)?.gaps ?? [];
  const found = new Set([
    ...gaps.filter(({ open, actions }) => open || actions.length > 0).map(({ standard }) => standard),
    ...plan.actions.filter((action) => action.assessment.id === assessment).map(({ standard }) => standard),
  ]);
  const order = Object.keys(wordsOf(assessment)?.standards ?? {});
  return [...order.filter((id) => found.has(id)), ...[...found].filter((id) => !order.includes(id))];
}

function standardBlocks(subject: PlanSubject, assessment: string, standard: string): Block[] {
  const { plan, labels, text, wordsOf } = subject;
  const actions = plan.actions.filter(
    (action) => action.assessment.id === assessment && action.standard === standard,
  );
  const kept = actions.filter(({ standing }) => standing.status !== 'dropped');
  const dropped = actions.filter(({ standing }) => standing.status === 'dropped');
  const gap = plan.assessments
    .find(({ id }) => id === assessment)
    ?.gaps.find((each) => each.standard === standard);
  return [
    subheading(standardTitle(wordsOf, assessment, standard)),
    ...gapTexts(kept, gap?.comment ?? null).map((missing) =>
      paragraph(`${gap && !gap.open ? labels.gapWas : labels.gap}${text.colon}${missing}`),
    ),
    ...(gap && !gap.open ? [paragraph(labels.closed, 'quiet')] : []),
    ...(kept.some(({ contradiction }) => contradiction) ? [paragraph(labels.stillOpen, 'notice')] : []),
    kept.length === 0 ? paragraph(labels.noActions, 'quiet') : actionsTable(subject, kept),
    ...(dropped.length === 0
      ? []
      : [
          paragraph(
            labels.dropped(
              dropped.map((action) => `${shortReference(action)} ${action.title}`).join(text.listSeparator),
            ),
            'quiet',
          ),
        ]),
  ];
}

/** What the plan says is missing; without an action the determination's own words. */
function gapTexts(actions: readonly ActionView[], comment: string | null): string[] {
  const said = actions.map(({ gap }) => gap.trim()).filter((gap) => gap !== '');
  return said.length > 0 ? [...new Set(said)] : comment === null ? [] : [comment];
}

function actionsTable(subject: PlanSubject, actions: readonly ActionView[]): Table {
  const { labels, text } = subject;
  const { columns } = labels;
  return {
    kind: 'table',
    breaks: true,
    columns: [
      { title: '', share: 5, align: 'start' },
      { title: columns.action, share: 33, align: 'start' },
      { title: columns.verification, share: 20, align: 'start' },
      { title: columns.responsible, share: 12, align: 'start' },
      { title: columns.support, share: 9, align: 'start' },
      { title: columns.due, share: 10, align: 'start' },
      { title: columns.status, share: 11, align: 'start' },
    ],
    rows: actions.map((action) => ({
      cells: [
        cell(shortReference(action), true),
        cell(whatToDo(subject, action)),
        cell(action.verification.split('\n')),
        cell(action.responsible === '' ? labels.nobody : action.responsible),
        cell(action.supportedBy.join(text.listSeparator)),
        cell([
          dateInWords(text, action.dueOn),
          ...(action.overdue ? [`(${labels.overdue})`] : []),
          ...(action.outsideWindow ? [`(${labels.outsideWindow})`] : []),
        ]),
        cell([
          labels.statuses[action.standing.status],
          ...(action.standing.status === 'not-started'
            ? []
            : [labels.since(dateInWords(text, action.standing.on))]),
        ]),
      ],
      emphasis: action.overdue,
    })),
  };
}

function whatToDo({ labels }: PlanSubject, { title, description, priority, budget }: ActionView): string[] {
  return [
    title,
    ...description.split('\n'),
    ...(priority === 'normal' ? [] : [labels.priority(labels.priorities[priority])]),
    ...(budget ? [labels.budget(`${budget.amount} ${budget.currency}`)] : []),
  ].filter((line) => line.trim() !== '');
}
