import type { ActionView } from '../../rules/plan/plan-view.ts';
import { cell } from '../report/blocks.ts';
import { dateInWords } from '../report/text/format.ts';
import type { ReportSection, Table, TableRow } from '../report/word-report.ts';
import { type PlanSubject, shortReference } from './plan-subject.ts';
import { standardTitle } from './standard-titles.ts';

/** Standard by standard what is missing and what is done about it: one section for each assessment. */
export function actionsSections(subject: PlanSubject): ReportSection[] {
  const { plan, labels } = subject;
  const references = new Map(plan.assessments.map(({ id, reference }) => [id, reference]));
  // Actions may belong to an assessment that has no gap any more.
  for (const { assessment } of plan.actions) references.set(assessment.id, assessment.reference);
  return [...references].flatMap(([id, reference]) => {
    const rows = standardsOf(subject, id).flatMap((standard) => standardRows(subject, id, standard));
    return rows.length === 0
      ? []
      : [{ heading: labels.sections.actions(reference), blocks: [actionsTable(subject, rows)] }];
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

/** A standard with what is missing as one row, its actions below it, and what was dropped. */
function standardRows(subject: PlanSubject, assessment: string, standard: string): TableRow[] {
  const { plan, labels, text, wordsOf } = subject;
  const actions = plan.actions.filter(
    (action) => action.assessment.id === assessment && action.standard === standard,
  );
  const kept = actions.filter(({ standing }) => standing.status !== 'dropped');
  const dropped = actions.filter(({ standing }) => standing.status === 'dropped');
  const gap = plan.assessments
    .find(({ id }) => id === assessment)
    ?.gaps.find((each) => each.standard === standard);
  const isMet = gap !== undefined && !gap.open;
  const lines = [
    ...gapTexts(kept, gap?.comment ?? null).map(
      (missing) => `${isMet ? labels.gapWas : labels.gap}${text.colon}${missing}`,
    ),
    ...(isMet ? [labels.closed] : []),
    ...(kept.some(({ contradiction }) => contradiction) ? [labels.stillOpen] : []),
    ...(kept.length === 0 ? [labels.noActions] : []),
    ...(dropped.length === 0
      ? []
      : [
          labels.dropped(
            dropped.map((action) => `${shortReference(action)} ${action.title}`).join(text.listSeparator),
          ),
        ]),
  ];
  return [
    { cells: [cell([standardTitle(wordsOf, assessment, standard), ...lines])], emphasis: false, leads: true },
    ...kept.map((action) => actionRow(subject, action)),
  ];
}

/** What the plan says is missing; without an action the determination's own words. */
function gapTexts(actions: readonly ActionView[], comment: string | null): string[] {
  const said = actions.map(({ gap }) => gap.trim()).filter((gap) => gap !== '');
  return said.length > 0 ? [...new Set(said)] : comment === null ? [] : [comment];
}

function actionsTable({ labels }: PlanSubject, rows: readonly TableRow[]): Table {
  const { columns } = labels;
  return {
    kind: 'table',
    breaks: true,
    columns: [
      { title: columns.number, share: 4, align: 'start' },
      { title: columns.action, share: 59, align: 'start' },
      { title: columns.verification, share: 15, align: 'start' },
      { title: columns.who, share: 12, align: 'start' },
      { title: columns.dueAndStatus, share: 10, align: 'start' },
    ],
    rows,
  };
}

function actionRow(subject: PlanSubject, action: ActionView): TableRow {
  const { labels, text } = subject;
  const { status, on } = action.standing;
  const supported = action.supportedBy.join(text.listSeparator);
  return {
    cells: [
      cell(shortReference(action), true),
      cell(whatToDo(action)),
      cell(running(action.verification)),
      cell([
        action.responsible === '' ? labels.nobody : action.responsible,
        ...(supported === '' ? [] : [`${labels.columns.support}${text.colon}${supported}`]),
        ...weight(subject, action),
      ]),
      cell([
        dateInWords(text, action.dueOn),
        ...(action.overdue ? [`(${labels.overdue})`] : []),
        ...(action.outsideWindow ? [`(${labels.outsideWindow})`] : []),
        status === 'not-started'
          ? labels.statuses[status]
          : `${labels.statuses[status]} (${labels.since(dateInWords(text, on))})`,
      ]),
    ],
    emphasis: action.overdue,
  };
}

/** Lines as one text, so that five actions with their steps find room on two pages. */
function running(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

function whatToDo({ title, description }: ActionView): string[] {
  return [title, running(description)].filter((line) => line !== '');
}

function weight({ labels }: PlanSubject, { priority, budget }: ActionView): string[] {
  return [
    ...(priority === 'normal' ? [] : [labels.priority(labels.priorities[priority])]),
    ...(budget ? [labels.budget(`${budget.amount} ${budget.currency}`)] : []),
  ];
}
