import { ok } from '../../ground/result.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../record/journal/decision.ts';
import type { EntryDraft } from '../../record/journal/entry.ts';
import { draftEntry } from '../../record/journal/read-entry.ts';
import { ensureActive } from '../../rules/partner/decide/edit.ts';
import type { PlanForm } from './plan-form-model.ts';
import type { ReadPlanForm } from './read-plan-form.ts';

/** Records that a plan workbook was handed out, with the checksum of its wording. Refuses with PARTNER_ARCHIVED. */
export function decideIssuePlan(
  file: PartnerFile,
  { identity, rows }: PlanForm,
  { today }: DecisionContext,
): Decided<'PARTNER_ARCHIVED'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const { form, language, checksum } = identity;
  const issued = { form, on: today, language, actions: rows.map(({ id }) => id), checksum };
  return ok([draftEntry('plan.form-issued', { issued })]);
}

/**
 * Records what was read from a returned workbook, and that it came back. A partner's "done" is never a verification.
 * The entry that keeps its file as evidence is the caller's. Refuses with PARTNER_ARCHIVED.
 */
export function decideTakeOverPlan(
  file: PartnerFile,
  { form, report, changes }: ReadPlanForm,
  evidence: string,
  { today }: DecisionContext,
): Decided<'PARTNER_ARCHIVED'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const drafts: EntryDraft[] = changes.flatMap(({ id, status, note }) => [
    ...(status
      ? [draftEntry('plan.action-moved', { id, standing: { ...status, reason: null, evidence: [] } })]
      : []),
    ...(note ? [draftEntry('plan.note-added', { id, note })] : []),
  ]);
  const actions = changes.map(({ id }) => id);
  const returned = { form, sha256: report.sha256, evidence, on: today, actions };
  return ok([...drafts, draftEntry('plan.form-returned', { returned })]);
}
