import type { Instruments } from '../../content/instrument/instruments.ts';
import { sharedNames } from '../../ground/names/telling-name.ts';
import { joinedIntoOf } from '../../record/file/joins.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { partnerFields } from '../../record/file/partner-state.ts';
import { conflictingKeys } from '../../record/journal/registers.ts';
import { isInScope, type PartnerField } from '../../record/shapes/partner.ts';
import { countElements } from '../agreement/agreement-state.ts';
import { lackingSubAgreements } from '../agreement/sub-agreement-state.ts';
import { type Assessment, gapsOf, lastOf, openStandards } from '../assessment/assessment.ts';
import type { Deadline } from '../assessment/assessment-view.ts';
import { deadlineKindSchema } from '../assessment/deadline-kind.ts';
import { currentStage } from '../assessment/stage.ts';
import { duesOf } from '../deadline/collect-dues.ts';
import type { Due } from '../deadline/due.ts';
import { type PartnerReading, readPartner } from '../deadline/reading.ts';
import { diligenceOfRow } from '../diligence/build-diligence.ts';
import { standingActivities } from '../follow-up/follow-up-state.ts';
import { newestByCourse } from '../follow-up/training-totals.ts';
import { searchKey } from '../partner/search/search.ts';
import { assignmentsOf } from '../people/assignments.ts';
import { isOpenAction } from '../plan/plan-state.ts';
import { comparedOf } from '../portfolio/count-differences.ts';
import { portfolioFactsOf } from '../portfolio/portfolio-facts.ts';
import { basisLabels } from '../standing/basis-labels.ts';
import { determinedBy } from '../standing/rated-by.ts';
import { lastEndedReliance, reliedLabel, reliedOfRow } from '../standing/relied-result.ts';
import { daysOfResult } from '../standing/shown-assessment.ts';
import { lastEndedBasis, restsOn, type Standing } from '../standing/standing.ts';
import type { KeptRow, PartnerRow } from './partner-view.ts';

/**
 * The register's row of a partner, ready to show. It holds nothing that depends on the day: whether a
 * date is over is for its reader to tell.
 */
export function buildPartnerRow(file: PartnerFile, instruments: Instruments): PartnerRow {
  const reading = readPartner(file, instruments);
  return rowOf(reading, duesOf(reading));
}

/** The row as it is kept, with everything that is due. */
export function buildKeptRow(file: PartnerFile, instruments: Instruments): KeptRow {
  const reading = readPartner(file, instruments);
  const dues = duesOf(reading);
  return {
    ...rowOf(reading, dues),
    dues,
    alike: alikeOf(file),
    sharedOwn: sharedOwnIn(reading),
    onceIn: file.onceIn,
    toldApart: toldApartIn(file),
    compared: comparedOf(file, instruments),
    portfolio: portfolioFactsOf(reading),
    latest: file.latest,
    revision: file.entries,
  };
}

function sharedOwnIn({ file, evidence, actions, agreements }: PartnerReading): KeptRow['sharedOwn'] {
  const own = [
    ...evidence.map(({ id, record }) => ({ id, reference: record.fact.reference })),
    ...actions.map(({ id, reference }) => ({ id, reference })),
    ...Object.entries(file.activities).map(([id, { fact }]) => ({ id, reference: fact.reference })),
    ...agreements.flatMap(({ record }) =>
      record.annexes.map(({ fact }) => ({ id: fact.id, reference: fact.reference })),
    ),
  ];
  return own.length < 2 ? [] : sharedNames(own).map(({ one }) => one);
}

function alikeOf(file: PartnerFile): KeptRow['alike'] {
  const { aliases, headquartersName, vendorNumbers, contacts, iatiIdentifier, unppNumber } =
    partnerFields(file);
  return {
    aliases,
    headquartersName,
    agencies: vendorNumbers.map(({ agency }) => agency),
    emails: contacts.map(({ email }) => email).filter((email) => email !== ''),
    iatiIdentifier,
    unppNumber,
  };
}

function rowOf(reading: PartnerReading, dues: readonly Due[]): PartnerRow {
  const { file, standing, evidence, grounds, actions, agreements } = reading;
  const fields = partnerFields(file);
  const { atHand, determined, basis, relied, notShown } = standing;
  const score = determined?.determination.score;
  return {
    id: file.id,
    reference: file.reference,
    name: fields.name,
    acronym: fields.acronym,
    type: fields.type,
    country: fields.country,
    inScope: isInScope(fields),
    headquartersId: fields.headquartersId,
    headquarters: null,
    directContact: fields.directContact,
    archived: reading.archived,
    joinedInto: joinedIntoOf(file),
    alsoKnownAs: joinedReferences(file),
    vendorNumbers: fields.vendorNumbers.map(({ number }) => number),
    assessment: atHand && nameOf(atHand),
    result: determined && nameOf(determined.assessment),
    notShown: { ...notShown, assessments: notShown.assessments.length },
    assessments: Object.entries(file.assessments).map(([id, { started }]) => ({
      id,
      reference: started.fact.reference,
    })),
    status: atHand?.status ?? null,
    stage: atHand ? currentStage(atHand) : null,
    determination: determined?.determination.kind ?? (atHand && lastOf(atHand, 'self') ? 'self' : null),
    determinedOn: determined?.determination.on ?? null,
    determinedBy: determined && determinedBy(determined),
    ratedBy: null,
    rating: score?.rating ?? null,
    risk: score?.risk ?? null,
    capacityLabel: capacityLabel(standing),
    restsOn: restsOn(standing),
    basisUntil: basis?.recorded.fact.until ?? null,
    relied: relied && reliedOfRow(relied),
    endedReliance: lastEndedReliance(file),
    basisKind: basis?.recorded.fact.kind ?? null,
    endedBasis: lastEndedBasis(file.bases),
    gaps: determined ? gapsOf(determined.assessment.instrument, determined.assessment.reviews) : [],
    ...grounds,
    evidence: evidence.filter(({ withdrawn, revisedBy }) => withdrawn === null && revisedBy === null).length,
    open: atHand ? openStandards(atHand.status === 'submitted' ? atHand.reviews : atHand.answers).length : 0,
    next: nextOf(dues),
    diligence: diligenceOfRow(file),
    training: newestByCourse(standingActivities(file)),
    ...(determined ? daysOfResult(determined.assessment) : noDays),
    consequence: determined && consequenceOf(determined.assessment),
    agreements: agreements
      .filter(({ withdrawn }) => withdrawn === null)
      .map((agreement) => {
        const { absent, unchecked, changed } = countElements(agreement);
        const { reference, status, endsOn } = agreement.fields;
        // What came back in other words waits for a person as what nobody has looked for does.
        const subGaps = lackingSubAgreements(file, agreement.id).map(({ fields }) => fields.endsOn);
        return {
          id: agreement.id,
          reference,
          status,
          endsOn,
          absent,
          unchecked: unchecked + changed,
          subGaps,
        };
      }),
    assigned: assignmentsOf(file),
    openActions: actions.filter(isOpenAction).length,
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
      ...joinedReferences(file),
      ...namesOfJoined(file),
    ]),
  };
}

/** References of the records that were joined into this one. */
export function joinedReferences({ joined }: PartnerFile): string[] {
  return joined.map(({ reference }) => reference).filter((reference) => reference !== '');
}

/** Names and numbers that only one of several records has, and that nobody chose from yet: it is found by each. */
function namesOfJoined({ joined, registers }: PartnerFile): string[] {
  if (joined.length === 0) return [];
  const named = ['name', 'acronym', 'iatiIdentifier', 'unppNumber'] satisfies PartnerField[];
  const values = named.flatMap((field) =>
    (registers[registerKeys.field(field)] ?? []).map(({ value }) => value),
  );
  const numbers = (registers[registerKeys.field('vendorNumbers')] ?? []).flatMap(({ value }) =>
    Array.isArray(value) ? value.map((vendor: { number?: unknown }) => vendor.number) : [],
  );
  return [...new Set([...values, ...numbers])].filter((value) => typeof value === 'string');
}

const toldApartStart = registerKeys.toldApart('');

function toldApartIn({ registers }: PartnerFile): string[] {
  return Object.keys(registers).flatMap((key) =>
    key.startsWith(toldApartStart) ? [key.slice(toldApartStart.length)] : [],
  );
}

const noDays = { validUntil: null, expiresSoonFrom: null, finalDueOn: null, closed: null, closedOn: null };

/** What was decided after a final determination of low capacity, and when. */
function consequenceOf({ record }: Assessment): PartnerRow['consequence'] {
  const last = record.consequences.at(-1)?.fact;
  return last ? { kind: last.kind, on: last.on } : null;
}

const nameOf = ({ id, record, instrument: { definition } }: Assessment) => ({
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
function nextOf(dues: readonly Due[]): Deadline | null {
  for (const { kind, on } of dues) {
    const dated = deadlineKindSchema.safeParse(kind);
    if (on !== null && dated.success) return { kind: dated.data, on };
  }
  return null;
}
