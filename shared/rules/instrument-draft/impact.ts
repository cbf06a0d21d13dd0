import { allowedAnswers } from '../../content/instrument/check-answer.ts';
import type { Instrument, NaPolicy } from '../../content/instrument/instrument.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { scoreAnswers } from '../../content/instrument/score.ts';
import type { Score } from '../../content/instrument/score-types.ts';
import type { AssessmentRecord, PartnerFile } from '../../record/file/partner-file.ts';
import type { Answers } from '../../record/shapes/assessment.ts';
import { type Assessment, readAssessment } from '../assessment/assessment.ts';
import type { ImpactResult, ImpactRow, NotJudged } from './impact-view.ts';

/** What the rules of a draft would make of one partner's assessments. */
export interface PartnerImpact {
  readonly judged: number;
  readonly changed: readonly ImpactRow[];
  readonly notJudged: readonly NotJudged[];
  /** Whether there is any assessment that counts. */
  readonly isAssessed: boolean;
}

export interface ImpactSubject {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly file: PartnerFile;
}

/**
 * Judges a partner by the rules of a draft: its last determination, and the assessment that is under way. `ids` are the
 * instruments that the draft follows: its own, and the one that it was copied from. A record keeps the result of the
 * version that it names: this says what another would be, and names what can't be told.
 */
export function partnerImpact(
  { file, ...partner }: ImpactSubject,
  draft: Instrument,
  ids: readonly string[],
  instruments: Instruments,
): PartnerImpact {
  const changed: ImpactRow[] = [];
  const notJudged: NotJudged[] = [];
  let judged = 0;
  const current = currentRecords(file);
  for (const [id, record] of current) {
    const assessment = { id, reference: record.started.fact.reference };
    const cannot = (why: NotJudged['why'], standards: readonly string[] = []) =>
      notJudged.push({ partner, assessment, why, standards: [...standards] });
    if (!ids.includes(record.instrument.id)) {
      cannot('other-instrument');
      continue;
    }
    const read = readAssessment(file, id, instruments);
    if (!read) {
      cannot('not-here');
      continue;
    }
    const given = resultOf(read);
    const fault = whyNot(read, given.answers, draft);
    if (fault) {
      cannot(fault.why, fault.standards);
      continue;
    }
    judged += 1;
    const after = scoreUnder(draft, given.answers, policyFor(read, draft));
    if (given.score.rating === after.rating && given.score.risk === after.risk) continue;
    changed.push({ partner, assessment, state: given.state, before: told(given.score), after: told(after) });
  }
  return { judged, changed, notJudged, isAssessed: current.length > 0 };
}

/** The newest assessment with a UN determination, and one that is under way beside it. */
function currentRecords({ assessments }: PartnerFile): [string, AssessmentRecord][] {
  const alive = Object.entries(assessments).filter(([, { cancellations }]) => cancellations.length === 0);
  const determined = alive.findLast(([, { ledger }]) => ledger.some(({ fact }) => fact.kind !== 'self'));
  const last = alive.at(-1);
  return [...(determined ? [determined] : []), ...(last && last !== determined ? [last] : [])];
}

interface Given {
  readonly state: ImpactRow['state'];
  readonly answers: Answers;
  readonly score: Score;
}

/** A determination has its own score and answers, frozen as they were signed. */
function resultOf({ record, reviews, reviewScore }: Assessment): Given {
  const signed = record.ledger.findLast(({ fact }) => fact.kind !== 'self')?.fact;
  return signed
    ? { state: 'determined', answers: signed.answers, score: signed.score }
    : { state: 'draft', answers: reviews, score: reviewScore };
}

function whyNot(
  { instrument }: Assessment,
  answers: Answers,
  draft: Instrument,
): { readonly why: NotJudged['why']; readonly standards: readonly string[] } | null {
  const asked = draft.definition.standards.map(({ id }) => id);
  const before = new Set(instrument.definition.standards.map(({ id }) => id));
  const missing = asked.filter((id) => !before.has(id));
  if (missing.length > 0) return { why: 'other-standards', standards: missing };
  const open = asked.filter((id) => (answers[id]?.answer ?? null) === null);
  if (open.length > 0) return { why: 'open', standards: open };
  const impossible = asked.filter((id) => !allowedAnswers(draft, id).includes(answers[id]?.answer ?? ''));
  return impossible.length > 0 ? { why: 'other-answers', standards: impossible } : null;
}

/** A rule for "not applicable" that was chosen for this assessment stays chosen; the usual one is the draft's. */
function policyFor({ record, instrument }: Assessment, { definition }: Instrument): NaPolicy | null {
  const { scale } = instrument.definition;
  if (definition.scale.kind !== 'met' || scale.kind !== 'met') return null;
  return record.naPolicy !== null && record.naPolicy !== scale.naPolicy
    ? record.naPolicy
    : definition.scale.naPolicy;
}

function scoreUnder(draft: Instrument, answers: Answers, naPolicy: NaPolicy | null): Score {
  const plain = Object.fromEntries(
    draft.definition.standards.map(({ id }) => [id, answers[id]?.answer ?? null]),
  );
  return scoreAnswers(draft, plain, naPolicy ? { naPolicy } : {});
}

const told = ({ rating, risk, met, notMet, notApplicable, unanswered }: Score): ImpactResult => ({
  rating,
  risk,
  met,
  notMet,
  notApplicable,
  unanswered,
});
