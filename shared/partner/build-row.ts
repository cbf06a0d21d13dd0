import { gapsOf, lastOf, openStandards } from '../assessment/assessment.ts';
import type { Deadline } from '../assessment/assessment-view.ts';
import { assessmentDeadlines, basisDeadlines, validUntil } from '../assessment/deadlines.ts';
import { currentStage } from '../assessment/stage.ts';
import { type Evidence, readAllEvidence } from '../evidence/evidence-state.ts';
import { groundOf } from '../evidence/ground.ts';
import type { Instruments } from '../instrument/load-instruments.ts';
import { conflictingKeys } from '../journal/registers.ts';
import { isInScope } from './partner.ts';
import type { PartnerFile } from './partner-file.ts';
import { archivedReason, partnerFields } from './partner-state.ts';
import type { PartnerRow } from './partner-view.ts';
import { searchKey } from './search/search.ts';
import { basisLabels, restsOn, type Standing, standingOf } from './standing.ts';

/**
 * The register's row of a partner, ready to show. It holds nothing that depends on the day: whether a
 * date is over is for its reader to tell.
 */
export function buildPartnerRow(file: PartnerFile, instruments: Instruments): PartnerRow {
  const fields = partnerFields(file);
  const standing = standingOf(file, instruments);
  const { atHand, determined, basis } = standing;
  const score = determined?.determination.score;
  const evidence = readAllEvidence(file);
  return {
    id: file.id,
    reference: file.reference,
    name: fields.name,
    acronym: fields.acronym,
    type: fields.type,
    country: fields.country,
    inScope: isInScope(fields),
    directContact: fields.directContact,
    archived: archivedReason(file) !== null,
    vendorNumbers: fields.vendorNumbers.map(({ number }) => number),
    assessment: atHand && {
      id: atHand.id,
      reference: atHand.record.started.fact.reference,
      instrument: atHand.instrument.definition.id,
    },
    assessments: Object.entries(file.assessments).map(([id, { started }]) => ({
      id,
      reference: started.fact.reference,
    })),
    status: atHand?.status ?? null,
    stage: atHand ? currentStage(atHand) : null,
    determination: determined?.determination.kind ?? (atHand && lastOf(atHand, 'self') ? 'self' : null),
    determinedOn: determined?.determination.on ?? null,
    rating: score?.rating ?? null,
    risk: score?.risk ?? null,
    capacityLabel: capacityLabel(standing),
    restsOn: restsOn(standing),
    basisUntil: basis?.recorded.fact.until ?? null,
    gaps: determined ? gapsOf(determined.assessment.instrument, determined.assessment.reviews) : [],
    ...groundsOf(standing, evidence),
    evidence: evidence.filter(({ withdrawn, revisedBy }) => withdrawn === null && revisedBy === null).length,
    open: atHand ? openStandards(atHand.status === 'submitted' ? atHand.reviews : atHand.answers).length : 0,
    next: earliest([
      ...(determined ? assessmentDeadlines(determined.assessment) : []),
      ...(determined ? [] : basisDeadlines(file.bases)),
    ]),
    validUntil: determined ? validUntil(determined.assessment) : null,
    conflicts: conflictingKeys(file.registers).length,
    waiting: file.waiting,
    updatedAt: file.updated?.at ?? '',
    searchKey: searchKey([
      fields.name,
      fields.acronym,
      ...fields.aliases,
      file.reference,
      ...fields.vendorNumbers.map(({ number }) => number),
      fields.iatiIdentifier,
      fields.unppNumber,
      ...Object.values(file.assessments).map(({ started }) => started.fact.reference),
    ]),
  };
}

/** What the rating's "yes" answers stand on, told without a clock: the days on which grounds end, by standard. */
function groundsOf(
  { determined }: Standing,
  evidence: readonly Evidence[],
): Pick<PartnerRow, 'ungrounded' | 'groundEnds'> {
  if (!determined) return { ungrounded: [], groundEnds: {} };
  const { id, instrument, reviews } = determined.assessment;
  const ungrounded: string[] = [];
  const groundEnds: Record<string, string> = {};
  for (const { id: standard } of instrument.definition.standards) {
    // On the first of days nothing has expired yet, so that only the kind of ground is left.
    const { ground, until } = groundOf(id, standard, reviews, evidence, '0001-01-01');
    if (ground === 'nothing' || ground === 'insufficient') ungrounded.push(standard);
    if (until !== null) groundEnds[standard] = until;
  }
  return { ungrounded, groundEnds };
}

function capacityLabel({ determined, basis }: Standing): string {
  if (determined) return determined.determination.score.capacityLabel ?? '';
  return basis ? basisLabels[basis.recorded.fact.kind] : basisLabels['not-assessed'];
}

function earliest(deadlines: readonly Deadline[]): Deadline | null {
  return deadlines.reduce<Deadline | null>(
    (first, next) => (first && first.on <= next.on ? first : next),
    null,
  );
}
