import type { Instruments } from '../../content/instrument/instruments.ts';
import { sharedNames } from '../../ground/names/telling-name.ts';
import { joinedIntoOf } from '../../record/file/joins.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { partnerFields } from '../../record/file/partner-state.ts';
import { conflictingKeys } from '../../record/journal/registers.ts';
import { isInScope, type PartnerField } from '../../record/shapes/partner.ts';
import { countElements } from '../agreement/agreement-state.ts';
import { lackingSubAgreements } from '../agreement/sub-agreement-state.ts';
import { openStandards } from '../assessment/assessment.ts';
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
import { lastEndedReliance, reliedOfRow } from '../standing/relied-result.ts';
import { lastEndedBasis } from '../standing/standing.ts';
import type { KeptRow } from './partner-view.ts';
import { earlierResults, nameOf, nextOf, resultOfRow } from './result-of-row.ts';
import type { UntoldRow } from './told-by-devices.ts';

/**
 * The register's row of a partner, ready to show. It holds nothing that depends on the day: whether a
 * date is over is for its reader to tell.
 */
export function buildPartnerRow(file: PartnerFile, instruments: Instruments): UntoldRow {
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
    lists: file.lists.map(({ fact: { list, added }, undone }) => ({ list, added, undone })),
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
    contacts: contacts.map(({ name, title, email }) => ({ name, title, email })),
    iatiIdentifier,
    unppNumber,
  };
}

function rowOf(reading: PartnerReading, dues: readonly Due[]): UntoldRow {
  const { file, standing, evidence, actions, agreements } = reading;
  const fields = partnerFields(file);
  const { atHand, basis, relied } = standing;
  const earlier = earlierResults(reading);
  return {
    id: file.id,
    reference: file.reference,
    registeredOn: file.createdOn,
    registeredBy: null,
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
    ...resultOfRow(reading),
    assessments: Object.entries(file.assessments).map(([id, { started }]) => ({
      id,
      reference: started.fact.reference,
    })),
    status: atHand?.status ?? null,
    stage: atHand ? currentStage(atHand) : null,
    ratedBy: null,
    found: null,
    ...(earlier.length > 0 ? { earlier } : {}),
    basisUntil: basis?.recorded.fact.until ?? null,
    relied: relied && reliedOfRow(relied),
    endedReliance: lastEndedReliance(file),
    basisKind: basis?.recorded.fact.kind ?? null,
    endedBasis: lastEndedBasis(file.bases),
    evidence: evidence.filter(({ withdrawn, revisedBy }) => withdrawn === null && revisedBy === null).length,
    open: atHand ? openStandards(atHand.status === 'submitted' ? atHand.reviews : atHand.answers).length : 0,
    next: nextOf(dues),
    diligence: diligenceOfRow(file),
    training: newestByCourse(standingActivities(file)),
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
