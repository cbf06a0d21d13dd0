import type { Assessment } from '../assessment/assessment.ts';
import { gapsOf, lastOf } from '../assessment/assessment.ts';
import type { Deadline } from '../assessment/assessment-view.ts';
import { deadlineKindSchema } from '../assessment/deadline-kind.ts';
import { duesOf } from '../deadline/collect-dues.ts';
import type { Due } from '../deadline/due.ts';
import { type PartnerReading, readPartner } from '../deadline/reading.ts';
import { resultFactsOf } from '../portfolio/portfolio-facts.ts';
import { basisLabels } from '../standing/basis-labels.ts';
import { determiningDevices, withoutDeterminationsBy } from '../standing/own-results.ts';
import { determinedBy } from '../standing/rated-by.ts';
import { reliedLabel } from '../standing/relied-result.ts';
import { daysOfResult } from '../standing/shown-assessment.ts';
import { restsOn, type Standing } from '../standing/standing.ts';
import type { EarlierResult, PartnerRow, ResultOfRow } from './partner-view.ts';

export function resultOfRow({
  standing,
  grounds,
}: Pick<PartnerReading, 'standing' | 'grounds'>): ResultOfRow {
  const { atHand, determined, notShown } = standing;
  const score = determined?.determination.score;
  return {
    result: determined && nameOf(determined.assessment),
    notShown: { ...notShown, assessments: notShown.assessments.length },
    determination: determined?.determination.kind ?? (atHand && lastOf(atHand, 'self') ? 'self' : null),
    determinedOn: determined?.determination.on ?? null,
    determinedBy: determined && determinedBy(determined),
    rating: score?.rating ?? null,
    risk: score?.risk ?? null,
    capacityLabel: capacityLabel(standing),
    restsOn: restsOn(standing),
    gaps: determined ? gapsOf(determined.assessment.instrument, determined.assessment.reviews) : [],
    ...grounds,
    ...(determined ? daysOfResult(determined.assessment) : noDays),
    consequence: determined && consequenceOf(determined.assessment),
  };
}

/**
 * What would stand without the determinations of the device that recorded the newest, then without those of the next,
 * and so on: newest first. A row doesn't know of whom devices are; who tells it takes the first that is the office's own.
 * None where one device recorded all, which is so of nearly every partner.
 */
export function earlierResults(reading: PartnerReading): EarlierResult[] {
  const { file, instruments } = reading;
  const devices = determiningDevices(file);
  if (devices.size < 2) return [];
  const leftOut = new Set<string>();
  const found: EarlierResult[] = [];
  let { standing } = reading;
  while (standing.determined && leftOut.size < devices.size) {
    leftOut.add(determinedBy(standing.determined) ?? '');
    const rest = readPartner(
      withoutDeterminationsBy(file, (device) => leftOut.has(device)),
      instruments,
    );
    standing = rest.standing;
    if (!standing.determined) break;
    const portfolioResult = resultFactsOf(standing.determined.assessment, rest);
    const dues = duesOf(rest);
    found.push({ ...resultOfRow(rest), portfolioResult, dues, next: nextOf(dues) });
  }
  return found;
}

const noDays = { validUntil: null, expiresSoonFrom: null, finalDueOn: null, closed: null, closedOn: null };

/** What was decided after a final determination of low capacity, and when. */
function consequenceOf({ record }: Assessment): PartnerRow['consequence'] {
  const last = record.consequences.at(-1)?.fact;
  return last ? { kind: last.kind, on: last.on } : null;
}

/** An assessment with the version of the instrument that it stands on. */
export const nameOf = ({ id, record, instrument: { definition } }: Assessment) => ({
  id,
  reference: record.started.fact.reference,
  instrument: definition.id,
  instrumentVersion: definition.version,
});

function capacityLabel(standing: Standing): string {
  const { determined, basis, relied } = standing;
  if (determined) return determined.determination.score.capacityLabel ?? '';
  if (relied && restsOn(standing) === 'reliance') return reliedLabel(relied.recorded.fact);
  return basis ? basisLabels[basis.recorded.fact.kind] : basisLabels['not-assessed'];
}

/** The earliest date that asks for something. Dues come in order of date. */
export function nextOf(dues: readonly Due[]): Deadline | null {
  for (const { kind, on } of dues) {
    const dated = deadlineKindSchema.safeParse(kind);
    if (on !== null && dated.success) return { kind: dated.data, on };
  }
  return null;
}
