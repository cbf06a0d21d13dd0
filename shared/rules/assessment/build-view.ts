import type { Instruments } from '../../content/instrument/instruments.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { partnerField } from '../../record/file/partner-state.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { Answer, Difference } from '../../record/shapes/assessment.ts';
import { type Evidence, readAllEvidence } from '../evidence/evidence-state.ts';
import { groundOf } from '../evidence/ground.ts';
import { assignedTo } from '../people/assignments.ts';
import { type Assessment, answersDiffer, gapsOf, noAnswer, readAssessment } from './assessment.ts';
import type { AssessmentRow, AssessmentView, StandardView } from './assessment-view.ts';
import { assessmentDeadlines } from './deadlines.ts';
import { followThroughView } from './follow-through-view.ts';
import { canMove, newerVersions } from './newer-versions.ts';
import { type AssessmentNotHere, readNotHere, revisingRecord } from './not-here.ts';
import { openRequest } from './partner-request.ts';
import { currentStage, nextStep, stagesOf } from './stage.ts';
import { isStopped } from './window.ts';

const partnerOf = (file: PartnerFile) => ({
  id: file.id,
  reference: file.reference,
  name: partnerField(file, 'name'),
});

/** The assessment as screens, reports and the command line read it. */
export function buildAssessmentView(
  file: PartnerFile,
  assessment: Assessment,
  instruments: Instruments,
  today: string,
): AssessmentView {
  const { record, instrument } = assessment;
  const { reference, on, revises } = record.started.fact;
  const revision = revisingRecord(file, assessment.id);
  const evidence = readAllEvidence(file);
  return {
    id: assessment.id,
    reference,
    partner: partnerOf(file),
    instrument: instrument.definition.id,
    instrumentVersion: instrument.definition.version,
    newerVersion: newerVersions(instrument, instruments)[0]?.definition.version ?? null,
    canMove: canMove(assessment),
    naPolicy: record.naPolicy,
    startedOn: on,
    startedBy: record.started.by,
    status: assessment.status,
    stages: stagesOf(assessment),
    next: nextStep(assessment),
    stopped: isStopped(assessment),
    details: assessment.details,
    assigned: assignedTo(file, registerKeys.assessmentAssigned(assessment.id)),
    standards: instrument.definition.standards.map(({ id }) =>
      standardView(file, assessment, id, evidence, today),
    ),
    selfScore: assessment.selfScore,
    reviewScore: assessment.reviewScore,
    gaps: gapsOf(instrument, assessment.reviews),
    moves: [...record.moves],
    ledger: [...record.ledger],
    decisions: [...record.decisions],
    returns: [...record.returns],
    cancelled: record.cancellations.at(-1) ?? null,
    revises: revises
      ? { id: revises.assessment, reference: revises.reference, reason: revises.reason }
      : null,
    countryLevel: record.countryLevel,
    revisedBy: revision && { id: revision.id, reference: revision.record.started.fact.reference },
    deadlines: assessmentDeadlines(assessment),
    ...followThroughView(file, assessment),
    responses: [...record.responses],
    requestAnswers: [...record.requestAnswers],
    requestOpen: openRequest(assessment)?.fact.on ?? null,
    issuedForms: [...record.issuedForms],
    returnedForms: [...record.returnedForms],
    statusConflict: (file.registers[registerKeys.status(assessment.id)]?.length ?? 0) > 1,
  };
}

function standardView(
  { registers }: PartnerFile,
  assessment: Assessment,
  standard: string,
  evidence: readonly Evidence[],
  today: string,
): StandardView {
  const { prefilled } = assessment.record;
  const self = assessment.answers[standard] ?? noAnswer;
  const review = assessment.reviews[standard] ?? noAnswer;
  const isCopy = (copy: Answer | undefined, value: Answer) =>
    copy !== undefined && canonicalJson(copy) === canonicalJson(value);
  const conflictsOf = (side: 'self' | 'review', key: string) => {
    const live = registers[key] ?? [];
    return live.length < 2 ? [] : live.map(({ value, by, at }) => ({ side, value: value as Answer, by, at }));
  };
  const differs = answersDiffer(assessment, standard);
  const explained = currentValue(registers, registerKeys.difference(assessment.id, standard));
  return {
    standard,
    self,
    review,
    differs,
    // A reason explains a difference; where there is none any more it says nothing.
    difference: differs ? ((explained as Difference | null | undefined) ?? null) : null,
    ground: groundOf(assessment.id, assessment.instrument, standard, assessment.reviews, evidence, today),
    copied: {
      self: isCopy(prefilled.answers[standard], self),
      review: isCopy(prefilled.reviews[standard], review),
    },
    conflicts: [
      ...conflictsOf('self', registerKeys.answer(assessment.id, standard)),
      ...conflictsOf('review', registerKeys.review(assessment.id, standard)),
    ],
  };
}

/** One line of a list of assessments, with the latest determination on its ledger. */
export function buildAssessmentRow(file: PartnerFile, assessment: Assessment): AssessmentRow {
  const determined = assessment.record.ledger.findLast(({ fact }) => fact.kind !== 'self')?.fact;
  return {
    id: assessment.id,
    reference: assessment.record.started.fact.reference,
    partner: partnerOf(file),
    instrument: assessment.instrument.definition.id,
    instrumentVersion: assessment.instrument.definition.version,
    notHere: false,
    status: assessment.status,
    stage: currentStage(assessment),
    startedOn: assessment.record.started.fact.on,
    determination: determined?.kind ?? (assessment.record.ledger.length > 0 ? 'self' : null),
    rating: determined?.score.rating ?? null,
    risk: determined?.score.risk ?? null,
    capacityLabel: determined?.score.capacityLabel ?? null,
  };
}

/** The same line for an assessment whose instrument is not here: without stage and rating, and marked. */
export function buildNotHereRow(file: PartnerFile, assessment: AssessmentNotHere): AssessmentRow {
  const { id, reference, instrument, instrumentVersion, startedOn, determined } = assessment;
  return {
    id,
    reference,
    partner: partnerOf(file),
    instrument,
    instrumentVersion,
    notHere: true,
    status: assessment.status,
    stage: null,
    startedOn,
    determination: determined?.kind ?? null,
    rating: null,
    risk: null,
    capacityLabel: null,
  };
}

/** All assessments of a partner as lines of a list, in the order in which they were started. */
export function buildAssessmentRows(file: PartnerFile, instruments: Instruments): AssessmentRow[] {
  return Object.entries(file.assessments).map(([id, record]) => {
    const assessment = readAssessment(file, id, instruments);
    return assessment
      ? buildAssessmentRow(file, assessment)
      : buildNotHereRow(file, readNotHere(file, id, record));
  });
}
