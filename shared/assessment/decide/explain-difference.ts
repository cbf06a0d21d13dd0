import { refuse } from '../../contract/messages.ts';
import { canonicalJson } from '../../journal/canonical.ts';
import type { Decided } from '../../journal/decision.ts';
import { draftEntry } from '../../journal/entry-types.ts';
import { currentValue } from '../../journal/registers.ts';
import { type PartnerFile, registerKeys } from '../../partner/partner-file.ts';
import { ok } from '../../result.ts';
import { type Assessment, answersDiffer } from '../assessment.ts';
import type { Difference } from '../assessment-entries.ts';

/**
 * Records why the UN review of a standard differs from the partner's answer; `difference` null takes the
 * reason back. "Other" needs a text. A reason can be given only while both sides answered differently.
 */
export function decideExplainDifference(
  file: PartnerFile,
  assessment: Assessment,
  standard: string,
  difference: Difference | null,
): Decided {
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
    if (given.code === 'other' && given.text === null) return refuse('DESCRIPTION_REQUIRED');
  }
  if (canonicalJson(recorded) === canonicalJson(given)) return refuse('NOTHING_TO_CHANGE');
  return ok([
    draftEntry('assessment.difference-explained', { assessment: assessment.id, standard, difference: given }),
  ]);
}
