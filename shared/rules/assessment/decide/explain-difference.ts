import { canonicalJson } from '../../../ground/canonical-json.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { reasonIn } from '../../../ground/words/reason.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { currentValue } from '../../../record/journal/registers.ts';
import type { Difference } from '../../../record/shapes/assessment.ts';
import { type Assessment, answersDiffer } from '../assessment.ts';

/**
 * Records why the UN review of a standard differs from the partner's answer; `difference` null takes the
 * reason back. "Other" needs a text. A reason can be given only while both sides answered differently.
 */
export function decideExplainDifference(
  file: PartnerFile,
  assessment: Assessment,
  standard: string,
  difference: Difference | null,
) {
  if (assessment.status === 'final' || assessment.status === 'cancelled') {
    return refuse('REVIEW_LOCKED', { status: assessment.status });
  }
  const { id: instrument, standards } = assessment.instrument.definition;
  if (!standards.some(({ id }) => id === standard)) {
    return refuse('UNKNOWN_STANDARD', { standard, instrument, known: standards.map(({ id }) => id) });
  }
  const recorded = (currentValue(file.registers, registerKeys.difference(assessment.id, standard)) ??
    null) as Difference | null;
  const given = difference && { code: difference.code, text: difference.text?.trim() || null };
  if (given) {
    if (!answersDiffer(assessment, standard)) return refuse('NO_DIFFERENCE', { standard });
    if (given.code === 'other' && reasonIn(given.text) === null) return refuse('DESCRIPTION_REQUIRED');
  }
  if (canonicalJson(recorded) === canonicalJson(given)) return refuse('NOTHING_TO_CHANGE');
  return ok([
    draftEntry('assessment.difference-explained', { assessment: assessment.id, standard, difference: given }),
  ]);
}
