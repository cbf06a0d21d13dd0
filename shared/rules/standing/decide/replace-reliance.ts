import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { saysSomething } from '../../../ground/words/reason.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { type DetermineInput, decideDetermine } from '../../assessment/decide/determine.ts';
import { reliedOn } from '../relied-result.ts';

interface Input extends DetermineInput {
  /** Why this office assessed a partner on whose result by another entity it relied. */
  readonly insteadOfReliance?: string | undefined;
}

/**
 * Signs a determination. One assessment by one UN entity is enough for a shared partner, so an own preliminary
 * determination says why it takes the place of the result that was relied on, and ends the reliance in the same breath.
 */
export function decideDetermineAndReplace(
  file: PartnerFile,
  assessment: Assessment,
  input: Input,
  context: DecisionContext,
) {
  const relied = input.kind === 'preliminary' ? reliedOn(file, context.today) : null;
  const reason = input.insteadOfReliance?.trim() ?? '';
  const determined = decideDetermine(assessment, input, context);
  if (!determined.ok) return determined;
  if (!relied) return reason === '' ? determined : refuse('RELIANCE_NOT_FOUND');
  const { entity, until, acceptedOn } = relied.recorded.fact;
  if (!saysSomething(reason)) return refuse('RELIANCE_STANDS', { entity, until });
  const signedOn = input.on ?? context.today;
  const on = signedOn < acceptedOn ? acceptedOn : signedOn;
  return ok([
    ...determined.value,
    draftEntry('reliance.ended', { id: relied.id, on, reason, assessment: assessment.id }),
  ]);
}
