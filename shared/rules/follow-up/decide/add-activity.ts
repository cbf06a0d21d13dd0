import type { Versions } from '../../../content/files/versions.ts';
import type { Instruments } from '../../../content/instrument/instruments.ts';
import type { CheckLibrary } from '../../../content/practice-checks/check-library.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { Activity } from '../../../record/shapes/follow-up.ts';
import { ensureActive } from '../../partner/decide/edit.ts';
import { findOwnAction } from '../../plan/plan-state.ts';
import { checkFindings, checkResults, checkTrained } from './check-content.ts';

/** What a person gives of an activity; what is left out is empty. Actions are named by reference or id. */
export type NewActivity = Partial<Activity> & Pick<Activity, 'kind'>;

/** Records a monitoring activity, today's unless another date is given. It is a fact: a wrong one is withdrawn. */
export function decideAddActivity(
  file: PartnerFile,
  identity: { readonly id: string; readonly reference: string },
  given: NewActivity,
  { instruments, checks }: { readonly instruments: Instruments; readonly checks: Versions<CheckLibrary> },
  context: DecisionContext,
) {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const on = recordDate(given.on, context.today, { field: 'activity' });
  if (!on.ok) return on;
  const actions = actionIds(file, given.actions ?? []);
  if (!actions.ok) return actions;
  const activity: Activity = {
    kind: given.kind,
    on: on.value,
    people: given.people ?? [],
    place: given.place?.trim() ?? '',
    summary: given.summary?.trim() ?? '',
    findings: given.findings ?? [],
    checks: given.checks ?? [],
    trained: given.trained ?? null,
    actions: actions.value,
    nextOn: given.nextOn ?? null,
  };
  const problem =
    checkFindings(file, activity.findings, instruments) ??
    checkResults(activity.checks, checks.newest) ??
    checkTrained(activity.trained);
  if (problem) return problem;
  if (saysNothing(activity)) return refuse('ACTIVITY_EMPTY');
  if (activity.nextOn !== null && activity.nextOn <= activity.on)
    return refuse('NEXT_DATE_TOO_EARLY', { next: activity.nextOn, on: activity.on });
  return ok([
    draftEntry('follow-up.added', {
      ...identity,
      activity,
      checkLibrary: checks.newest.definition.version,
    }),
  ]);
}

function saysNothing({ summary, findings, checks, trained }: Activity): boolean {
  return summary === '' && findings.length === 0 && checks.length === 0 && trained === null;
}

/** Each action once, by id. */
function actionIds(file: PartnerFile, named: readonly string[]): Result<string[], 'ACTION_NOT_FOUND'> {
  const ids = new Set<string>();
  for (const reference of named) {
    const action = findOwnAction(file, reference);
    if (!action) return refuse('ACTION_NOT_FOUND', { reference });
    ids.add(action.id);
  }
  return ok([...ids]);
}
