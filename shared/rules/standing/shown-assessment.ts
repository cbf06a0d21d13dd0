import type { z } from 'zod';
import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import type { Determination } from '../../record/shapes/assessment.ts';
import { type Assessment, lastOf, readAssessment } from '../assessment/assessment.ts';
import { assessmentRowSchema, assessmentViewSchema } from '../assessment/assessment-view.ts';
import { buildAssessmentRows, buildAssessmentView } from '../assessment/build-view.ts';
import { assessmentDeadlines, validUntil } from '../assessment/deadlines.ts';
import { readAllEvidence } from '../evidence/evidence-state.ts';
import { ownFile, type Rater } from './own-standing.ts';
import { determinedBy, type RatedBy } from './rated-by.ts';
import { closedBy, closedOn } from './reliance.ts';
import { lastEndedReliance, reliedOfRow } from './relied-result.ts';
import { type ResultFacts, type ResultState, resultStateOf, resultStateSchema } from './result-state.ts';
import { type Standing, standingOf } from './standing.ts';
import { standingGrounds } from './standing-grounds.ts';

/** An assessment as it is shown, with what its result is worth on the day. */
export const shownAssessmentSchema = assessmentViewSchema.extend({ state: resultStateSchema });
export type ShownAssessment = z.infer<typeof shownAssessmentSchema>;

/** The same for a line of a list. */
export const listedAssessmentSchema = assessmentRowSchema.extend({ state: resultStateSchema });
export type ListedAssessment = z.infer<typeof listedAssessmentSchema>;

/** `rater` tells of which other UN entity a device is; what such a device determined is no result of this office. */
export function showAssessment(
  file: PartnerFile,
  assessment: Assessment,
  instruments: Instruments,
  today: string,
  rater: Rater = nobodyElse,
): ShownAssessment {
  return {
    ...buildAssessmentView(file, assessment, instruments, today),
    state: stateReader(file, instruments, today, rater)(assessment),
  };
}

/** All assessments of a partner as lines of a list, in the order in which they were started. */
export function listAssessments(
  file: PartnerFile,
  instruments: Instruments,
  today: string,
  rater: Rater = nobodyElse,
): ListedAssessment[] {
  const stateOf = stateReader(file, instruments, today, rater);
  return buildAssessmentRows(file, instruments).map((row) => {
    const assessment = readAssessment(file, row.id, instruments);
    const unknown: ResultState = {
      kind: row.determination === null ? 'not-assessed' : 'not-shown',
      on: null,
      standards: [],
    };
    return { ...row, state: assessment ? stateOf(assessment) : unknown };
  });
}

const nobodyElse: Rater = () => null;

/** Of a file read once: what each of its assessments is worth, by this office's own results where it has any. */
function stateReader(file: PartnerFile, instruments: Instruments, today: string, rater: Rater) {
  const newest = standingOf(file, instruments);
  const ours = ownFile(file, rater);
  // What closed the work has the last word, whoever recorded it.
  const isClosed = newest.determined !== null && closedBy(newest.determined.assessment) !== null;
  const standing = isClosed ? newest : standingOf(ours, instruments);
  return (assessment: Assessment): ResultState => {
    const last = determinationOf(assessment);
    const device = last && determinedBy({ assessment, determination: last });
    const ratedBy = device === null ? null : rater(device);
    // Read without theirs: a newer one of another entity ends none of its days.
    const own = isClosed ? assessment : readAssessment(ours, assessment.id, instruments);
    const isOwn = !ratedBy?.needsAcceptance || (!isClosed && own !== null && determinationOf(own) !== null);
    if (own && isOwn) return stateOfAssessment(file, own, standing, today);
    if (!ratedBy) return stateOfAssessment(file, assessment, standing, today);
    return stateOfOthers(file, assessment, newest, ratedBy, today);
  };
}

/** Another entity's result: relied on here, or not accepted; one that a newer determination overtook is told as that. */
function stateOfOthers(
  file: PartnerFile,
  assessment: Assessment,
  newest: Standing,
  ratedBy: RatedBy,
  today: string,
): ResultState {
  const state = stateOfAssessment(file, assessment, newest, today);
  const last = determinationOf(assessment);
  if (!last || state.kind === 'superseded' || state.kind === 'not-assessed') return state;
  return resultStateOf(
    {
      ...daysOfResult(assessment),
      ...aloneIn(last),
      ratedBy,
      relied: newest.relied && reliedOfRow(newest.relied),
      endedReliance: lastEndedReliance(file),
      groundEnds: {},
      notShown: newest.notShown,
    },
    today,
  );
}

const determinationOf = (assessment: Assessment) =>
  (lastOf(assessment, 'final') ?? lastOf(assessment, 'preliminary'))?.fact ?? null;

/** A determination without anything that stands in the place of one. */
const aloneIn = ({ kind, on }: Determination) =>
  ({ determination: kind, determinedOn: on, basisKind: null, basisUntil: null, endedBasis: null }) as const;

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
  const own = determinationOf(assessment);
  if (!own || assessment.status === 'cancelled') return { kind: 'not-assessed', on: null, standards: [] };
  if (determined && determined.assessment.id !== assessment.id)
    return { kind: 'superseded', on: determined.determination.on, standards: [] };
  const grounds = standingGrounds({ determined }, readAllEvidence(file));
  return resultStateOf(
    {
      ...daysOfResult(assessment),
      ...aloneIn(own),
      relied: null,
      endedReliance: null,
      groundEnds: grounds.groundEnds,
      notShown,
    },
    today,
  );
}
