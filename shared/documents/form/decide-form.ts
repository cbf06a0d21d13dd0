import { refuse } from '../../ground/refusals/messages.ts';
import { ok, rulingOut } from '../../ground/result.ts';
import { type Decided, type DecisionContext, orNothing } from '../../record/journal/decision.ts';
import type { EntryDraft } from '../../record/journal/entry.ts';
import { draftEntry } from '../../record/journal/read-entry.ts';
import type { Assessment } from '../../rules/assessment/assessment.ts';
import { decideRecordAnswers } from '../../rules/assessment/decide/record-answers.ts';
import { decideRecordDetails } from '../../rules/assessment/decide/record-details.ts';
import type { FormWorkbook } from './form-model.ts';
import type { ReadForm } from './read-form.ts';

/** Refuses while the partner's answers can't be changed: ANSWERS_LOCKED or REVIEW_LOCKED. */
export function ensureAnswersOpen({ status }: Assessment) {
  if (status === 'submitted') return refuse('ANSWERS_LOCKED');
  if (status === 'final' || status === 'cancelled') return refuse('REVIEW_LOCKED', { status });
  return ok(null);
}

/** Records that a form was handed out, with the checksums of its wording. */
export function decideIssueForm(
  assessment: Assessment,
  { identity }: FormWorkbook,
  { today }: DecisionContext,
): Decided<'ANSWERS_LOCKED' | 'REVIEW_LOCKED'> {
  const open = ensureAnswersOpen(assessment);
  if (!open.ok) return open;
  const { form, checksums } = identity;
  const issued = { form, languages: Object.keys(checksums), on: today, checksums: { ...checksums } };
  return ok([draftEntry('assessment.form-issued', { assessment: assessment.id, issued })]);
}

/** What the reading of the form says of a single cell, so that no answer comes through with it. */
const judgedInCells = [
  'ANSWERS_UNREADABLE',
  'UNKNOWN_STANDARD',
  'UNKNOWN_ANSWER',
  'NA_NOT_ALLOWED',
  'NA_WITHOUT_REASON',
] as const;

/**
 * Records what was read from a returned form: answers, who completed it, and that it came back. The entry
 * that keeps its file as evidence is the caller's.
 */
export function decideTakeOver(
  assessment: Assessment,
  { report, details }: ReadForm,
  evidence: string,
  { today }: DecisionContext,
) {
  const open = ensureAnswersOpen(assessment);
  if (!open.ok) return open;
  const drafts: EntryDraft[] = [];
  const standards = Object.keys(report.answers);
  if (standards.length > 0) {
    const given = decideRecordAnswers(assessment, { answers: report.answers });
    const answers = orNothing(rulingOut(given, ...judgedInCells));
    if (!answers.ok) return answers;
    drafts.push(...answers.value);
  }
  if (Object.keys(details).length > 0) {
    const recorded = orNothing(decideRecordDetails(assessment, details));
    if (!recorded.ok) return recorded;
    drafts.push(...recorded.value);
  }
  const returned = { form: report.form, sha256: report.sha256, evidence, on: today, standards };
  return ok([...drafts, draftEntry('assessment.form-returned', { assessment: assessment.id, returned })]);
}
