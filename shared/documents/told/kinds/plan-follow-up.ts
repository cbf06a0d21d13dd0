import { isOver } from '../../../ground/dates/is-over.ts';
import { type Action, isOpenAction, readActions } from '../../../rules/plan/plan-state.ts';
import { planTexts } from '../../report/text/plan-texts.ts';
import type { ToldCell, ToldReport } from '../told-report.ts';
import { beyondPage, reportOf, type ToldSubject } from '../told-subject.ts';

/** Every action that still asks for something: overdue ones first, then by their day. */
export function planFollowUpReport(subject: ToldSubject): ToldReport {
  const { words, column, nameColumns, input, day } = subject;
  const found = input.rows.flatMap((row) =>
    row.openActions === 0
      ? []
      : readActions(input.fileOf(row))
          .filter(isOpenAction)
          .map((action) => ({ row, action })),
  );
  const isWaiting = ({ action }: { readonly action: Action }) => action.standing.status === 'done-by-partner';
  const isLate = ({ action }: { readonly action: Action }) =>
    !isWaiting({ action }) && isOver(action.fields.dueOn, day);
  const sorted = found.toSorted(
    (a, b) =>
      Number(isLate(b)) - Number(isLate(a)) || (a.action.fields.dueOn < b.action.fields.dueOn ? -1 : 1),
  );
  const waiting = found.filter(isWaiting).length;
  return {
    ...reportOf(subject, 'plan-follow-up'),
    facts: [],
    sections: [
      {
        heading: words.section.list,
        lines: [words.line.planned(found.length - waiting, found.filter(isLate).length, waiting)],
        table: {
          key: 'actions',
          sheet: words.sheet.actions,
          columns: beyondPage(
            [
              ...nameColumns,
              column('action', 'text', 20, 'references'),
              column('standard', 'text', 11, 'standards'),
              column('title', 'prose', 44, 'words'),
              column('person', 'prose', 22, 'people'),
              column('support', 'prose', 18, 'entities'),
              column('priority', 'text', 10),
              column('dueOn', 'date', 14),
              column('status', 'prose', 20),
              column('daysLate', 'number', 10),
            ],
            'reference',
            'country',
            'support',
            'priority',
          ),
          rows: sorted.map(({ row, action }) => [
            ...subject.nameCells(row),
            ...actionCells(subject, action, isLate({ action })),
          ]),
        },
      },
    ],
  };
}

function actionCells({ input, text, day }: ToldSubject, action: Action, isLate: boolean): ToldCell[] {
  const { fields, standing, reference } = action;
  const words = planTexts[input.language];
  return [
    reference,
    fields.standard,
    fields.title,
    fields.responsible || null,
    fields.supportedBy.join(text.listSeparator) || null,
    words.priorities[fields.priority],
    fields.dueOn,
    words.statuses[standing.status],
    isLate ? Math.round((Date.parse(day) - Date.parse(fields.dueOn)) / 86_400_000) : null,
  ];
}
