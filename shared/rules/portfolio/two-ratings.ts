import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { type Assessment, lastOf, readAssessments } from '../assessment/assessment.ts';
import { revisingRecord } from '../assessment/not-here.ts';

/**
 * Whether two ratings that differ stand side by side: two devices determined the assessment apart, or two assessments on
 * one instrument of one day, neither revised. What the list shows is the later one in the journal's order; the partner is
 * counted by that one, once, and named.
 */
export function hasTwoRatings(file: PartnerFile, assessment: Assessment, instruments: Instruments): boolean {
  const kind = lastOf(assessment, 'final') ? 'final' : 'preliminary';
  const own = assessment.record.ledger.filter(({ fact }) => fact.kind === kind);
  const day = own.at(-1)?.fact.on;
  const others = readAssessments(file, instruments).flatMap((other) => {
    const isOther =
      other.id !== assessment.id &&
      other.status !== 'cancelled' &&
      other.record.instrument.id === assessment.record.instrument.id &&
      revisingRecord(file, other.id) === null &&
      assessment.record.started.fact.revises?.assessment !== other.id;
    const last = isOther ? (lastOf(other, 'final') ?? lastOf(other, 'preliminary')) : null;
    return last && last.fact.on === day ? [last] : [];
  });
  return new Set([...own, ...others].map(({ fact }) => fact.score.rating)).size > 1;
}
