import type { Instruments } from '../../../content/instrument/instruments.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import { type Assessment, lastOf, readAssessment, readAssessments } from '../../assessment/assessment.ts';
import { refuseNotHere } from '../../instrument/here.ts';
import { plannedAssessments } from '../plan-gaps.ts';
import { isNotMet } from '../plan-judgement.ts';

/**
 * The assessment that a new action belongs to: the one named; else the newest that still has that gap and is not
 * final; else the newest whose instrument asks that standard.
 */
export function assessmentFor(
  file: PartnerFile,
  { assessment: named, standard }: { readonly assessment?: string; readonly standard: string },
  instruments: Instruments,
): Result<Assessment, 'ASSESSMENT_NOT_FOUND' | 'INSTRUMENT_NOT_HERE' | 'UNKNOWN_STANDARD'> {
  if (named !== undefined) {
    const sought = named.trim().toLowerCase();
    const [id, record] =
      Object.entries(file.assessments).find(
        ([each, { started }]) =>
          each.toLowerCase() === sought || started.fact.reference.toLowerCase() === sought,
      ) ?? [];
    if (id === undefined || !record) return refuse('ASSESSMENT_NOT_FOUND', { reference: named });
    const found = readAssessment(file, id, instruments);
    if (!found) return refuseNotHere(record);
    return asks(found, standard) ? ok(found) : unknownStandard(found, standard);
  }
  const planned = plannedAssessments(file, instruments);
  const withGap = planned.find((each) => lastOf(each, 'final') === null && isNotMet(each, standard));
  if (withGap) return ok(withGap);
  const all = readAssessments(file, instruments)
    .filter(({ status }) => status !== 'cancelled')
    .reverse();
  const asking = [...planned, ...all].find((each) => asks(each, standard));
  if (asking) return ok(asking);
  return all[0]
    ? unknownStandard(all[0], standard)
    : refuse('ASSESSMENT_NOT_FOUND', { reference: file.reference });
}

const standardsOf = ({ instrument }: Assessment) => instrument.definition.standards.map(({ id }) => id);

const asks = (assessment: Assessment, standard: string) => standardsOf(assessment).includes(standard);

const unknownStandard = (assessment: Assessment, standard: string) =>
  refuse('UNKNOWN_STANDARD', {
    standard,
    instrument: assessment.instrument.definition.id,
    known: standardsOf(assessment),
  });
