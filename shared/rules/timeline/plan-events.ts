import type { PartnerFile } from '../../record/file/partner-file.ts';
import { standingActivities } from '../follow-up/follow-up-state.ts';
import { isOpenAction, readActions } from '../plan/plan-state.ts';
import { makeEvent, type UndatedEvent } from './make-event.ts';

/** Actions of the plan as they came, were verified, dropped or fall due, and monitoring activities that stand. */
export function planEvents(file: PartnerFile): UndatedEvent[] {
  return [...readActions(file).flatMap(actionEvents), ...activityEvents(file)];
}

function actionEvents(action: ReturnType<typeof readActions>[number]): UndatedEvent[] {
  const { record, reference, fields } = action;
  const about = { title: fields.title, standards: [fields.standard] };
  return [
    makeEvent('action-added', record.added.fact.on, reference, about),
    ...record.moves.flatMap(({ fact: { status, on } }) =>
      status === 'verified' || status === 'dropped'
        ? [makeEvent(`action-${status}`, on, reference, about)]
        : [],
    ),
    ...(isOpenAction(action) ? [makeEvent('action-due', fields.dueOn, reference, about)] : []),
  ];
}

function activityEvents(file: PartnerFile): UndatedEvent[] {
  return standingActivities(file).map(({ reference, activity }) => {
    const standards = [...new Set(activity.findings.map(({ standard }) => standard))].sort();
    const title = activity.place.trim() === '' ? null : activity.place;
    return makeEvent('activity', activity.on, reference, { detail: activity.kind, title, standards });
  });
}
