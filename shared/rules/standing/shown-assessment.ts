import type { z } from 'zod';
import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { type Assessment, lastOf, readAssessment } from '../assessment/assessment.ts';
import { assessmentRowSchema, assessmentViewSchema } from '../assessment/assessment-view.ts';
import { buildAssessmentRows, buildAssessmentView } from '../assessment/build-view.ts';
import { assessmentDeadlines, validUntil } from '../assessment/deadlines.ts';
import { readAllEvidence } from '../evidence/evidence-state.ts';
import { closedBy, closedOn } from './reliance.ts';
import { type ResultFacts, type ResultState, resultStateOf, resultStateSchema } from './result-state.ts';
import { type Standing, standingOf } from './standing.ts';
import { standingGrounds } from './standing-grounds.ts';

/** An assessment as it is shown, with what its result is worth on the day. */
export const shownAssessmentSchema = assessmentViewSchema.extend({ state: resultStateSchema });
export type ShownAssessment = z.infer<typeof shownAssessmentSchema>;

/** The same for a line of a list. */
export const listedAssessmentSchema = assessmentRowSchema.extend({ state: resultStateSchema });
export type ListedAssessment = z.infer<typeof listedAssessmentSchema>;

export function showAssessment(
  file: PartnerFile,
  assessment: Assessment,
  instruments: Instruments,
  today: string,
): ShownAssessment {
  return {
    ...buildAssessmentView(file, assessment, instruments, today),
    state: stateOfAssessment(file, assessment, standingOf(file, instruments), today),
  };
}

/** All assessments of a partner as lines of a list, in the order in which they were started. */
export function listAssessments(
  file: PartnerFile,
  instruments: Instruments,
  today: string,
): ListedAssessment[] {
  const standing = standingOf(file, instruments);
  return buildAssessmentRows(file, instruments).map((row) => {
    const assessment = readAssessment(file, row.id, instruments);
    const unknown: ResultState = {
      kind: row.determination === null ? 'not-assessed' : 'not-shown',
      on: null,
      standards: [],
    };
    return { ...row, state: assessment ? stateOfAssessment(file, assessment, standing, today) : unknown };
  });
}

/** What the days of a determination are, as the rows of the register hold them. */
export function daysOfResult(
  assessment: Assessment,
): Pick<ResultFacts, 'validUntil' | 'expiresSoonFrom' | 'finalDueOn' | 'closed' | 'closedOn'> {
  const deadlines = assessmentDeadlines(assessment);
  const earliest = (kind: (typeof deadlines)[number]['kind']) =>
    deadlines
      .filter((deadline) => deadline.kind === kind)
      .map(({ on }) => on)
      .sort()[0] ?? null;
  return {
    validUntil: validUntil(assessment),
    expiresSoonFrom: earliest('expiry-warning'),
    finalDueOn: earliest('final-determination-due'),
    closed: closedBy(assessment),
    closedOn: closedOn(assessment),
  };
}

/** An own result alone: what else the partner rests on is told of the partner. */
function stateOfAssessment(
  file: PartnerFile,
  assessment: Assessment,
  { determined, notShown }: Standing,
  today: string,
): ResultState {
  const own = lastOf(assessment, 'final') ?? lastOf(assessment, 'preliminary');
  if (!own || assessment.status === 'cancelled') return { kind: 'not-assessed', on: null, standards: [] };
  if (determined && determined.assessment.id !== assessment.id)
    return { kind: 'superseded', on: determined.determination.on, standards: [] };
  const grounds = standingGrounds({ determined }, readAllEvidence(file));
  return resultStateOf(
    {
      ...daysOfResult(assessment),
      determination: own.fact.kind,
      determinedOn: own.fact.on,
      basisKind: null,
      basisUntil: null,
      endedBasis: null,
      relied: null,
      endedReliance: null,
      groundEnds: grounds.groundEnds,
      notShown,
    },
    today,
  );
}
