import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import type { Assessment } from '../../../shared/rules/assessment/assessment.ts';
import type { NewAssessment } from '../../../shared/rules/assessment/decide/start.ts';
import { change } from '../change.ts';
import { findAssessment } from '../find.ts';
import type { Asked } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { nextAssessmentReference } from '../references.ts';
import { viewChanged } from './change.ts';

/** Starts an assessment that comes after another of the same partner: a revision, or a reassessment. */
export function startAfter<No extends MessageCode>(
  asked: Asked,
  input: { readonly assessment: string; readonly on?: string | undefined },
  decide: (
    file: PartnerFile,
    earlier: Assessment,
    identity: NewAssessment,
    journal: Journal,
    context: DecisionContext,
  ) => Decided<No>,
) {
  return change(
    asked,
    (journal) => {
      const found = findAssessment(journal, input.assessment);
      return found.ok ? ok({ ...found.value, ...identify(journal, found.value.file, input.on) }) : found;
    },
    ({ file, assessment, identity }, context, journal) =>
      decide(file, assessment, identity, journal, context),
    (written, { identity }, journal) => viewChanged(journal, written, identity.id),
  );
}

/** Id and reference of a new assessment, with the counters that remember the reference. */
export function identify(journal: Journal, file: PartnerFile, on: string | undefined) {
  const country = partnerField(file, 'country');
  const { reference, counters } = nextAssessmentReference(journal, country, on ?? journal.clock.today());
  return { identity: { id: journal.ids.newId(), reference }, counters };
}
