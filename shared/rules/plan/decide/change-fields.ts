import { canonicalJson } from '../../../ground/canonical-json.ts';
import { ok, type Result } from '../../../ground/result.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import { isConflicting } from '../../../record/journal/registers.ts';
import type { ActionFields } from '../../../record/shapes/plan.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { checkDue } from '../due-date.ts';
import { planWindow } from '../plan-gaps.ts';
import type { Action } from '../plan-state.ts';

/**
 * The fields that really change, or whose conflict the given value settles. A new due date outside of the improvement
 * window needs a reason of its own; inside it none is kept.
 */
export function changeFields(
  file: PartnerFile,
  { id, fields }: Action,
  given: Partial<ActionFields>,
  assessment: Assessment | null,
  on: string,
): Result<Partial<ActionFields>, 'DUE_OUTSIDE_WINDOW'> {
  const next: Partial<ActionFields> = { ...given };
  if (given.responsible !== undefined) next.responsible = given.responsible.trim();
  if (given.supportedBy !== undefined) next.supportedBy = [...new Set(given.supportedBy)];
  if (given.dueOn !== undefined || given.dueReason !== undefined) {
    const dueOn = given.dueOn ?? fields.dueOn;
    const kept = dueOn === fields.dueOn ? fields.dueReason : null;
    const reason = checkDue(
      dueOn,
      given.dueReason === undefined ? kept : given.dueReason,
      windowFor(assessment),
      on,
    );
    if (!reason.ok) return reason;
    next.dueReason = reason.value;
  }
  const names = Object.keys(next) as (keyof ActionFields)[];
  const changed = names.filter(
    (name) =>
      isConflicting(file.registers, registerKeys.actionField(id, name)) ||
      canonicalJson(next[name]) !== canonicalJson(fields[name]),
  );
  return ok(Object.fromEntries(changed.map((name) => [name, next[name]])));
}

const windowFor = (assessment: Assessment | null) => assessment && planWindow(assessment);
