import type { Instrument } from '../../content/instrument/instrument.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import type { DecisionContext } from '../../record/journal/decision.ts';
import type { EvidenceFields, EvidenceLink } from '../../record/shapes/evidence.ts';
import { isHere, refuseNotHere } from '../instrument/here.ts';

/**
 * Checks the fields of one piece of evidence against its partner's file. Links may name assessments by reference;
 * they come back by id, each once; those `kept` are linked already. The document type must stand in the menu of every
 * linked assessment's version of its instrument; without any that is here, in the newest of any instrument.
 */
export function checkEvidenceFields(
  file: PartnerFile,
  fields: EvidenceFields,
  kept: readonly EvidenceLink[],
  instruments: Instruments,
  { today }: DecisionContext,
) {
  const links = resolveLinks(file, fields.links, kept, instruments);
  if (!links.ok) return links;
  const type = checkType(
    fields,
    menusOf(file, links.value, instruments),
    isLinkedHere(file, links.value, instruments),
  );
  if (!type.ok) return type;
  const { issuedOn, expiresOn } = fields;
  if (issuedOn !== null && issuedOn > today)
    return refuse('FUTURE_DATE', { date: issuedOn, field: 'issuedOn' });
  if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn)
    return refuse('EVIDENCE_EXPIRES_BEFORE_ISSUE', { issued: issuedOn, expires: expiresOn });
  const description = fields.description?.trim() || null;
  return ok({ ...fields, description, links: links.value });
}

function resolveLinks(
  file: PartnerFile,
  links: readonly EvidenceLink[],
  kept: readonly EvidenceLink[],
  instruments: Instruments,
): Result<EvidenceLink[], 'ASSESSMENT_NOT_FOUND' | 'INSTRUMENT_NOT_HERE' | 'UNKNOWN_STANDARD'> {
  const resolved = new Map<string, EvidenceLink>();
  for (const { assessment: given, standard } of links) {
    const sought = given.trim().toLowerCase();
    const known = Object.entries(file.assessments).find(
      ([id, { started }]) => id.toLowerCase() === sought || started.fact.reference.toLowerCase() === sought,
    );
    if (!known) return refuse('ASSESSMENT_NOT_FOUND', { reference: given });
    const [assessment, record] = known;
    const key = `${assessment} ${standard}`;
    // What was linked before stays linked: to an assessment that is not shown here, or from before a move.
    const isKept = kept.some((link) => link.assessment === assessment && link.standard === standard);
    const instrument = instruments.at(record.instrument.id, record.instrument.version);
    if (!isKept && !instrument) return refuseNotHere(record);
    const standards = instrument?.definition.standards.map(({ id }) => id) ?? [];
    if (!isKept && !standards.includes(standard))
      return refuse('UNKNOWN_STANDARD', { standard, instrument: record.instrument.id, known: standards });
    resolved.set(key, { assessment, standard });
  }
  return ok([...resolved.values()]);
}

/** The menus that count: of the linked assessments' instruments, or of all when there is no link. */
function menusOf(file: PartnerFile, links: readonly EvidenceLink[], instruments: Instruments): Instrument[] {
  const linked = new Set(
    links.flatMap(({ assessment }) => {
      const recorded = file.assessments[assessment]?.instrument;
      return (recorded && instruments.at(recorded.id, recorded.version)) ?? [];
    }),
  );
  return linked.size === 0 ? [...instruments.newest] : [...linked];
}

function isLinkedHere(file: PartnerFile, links: readonly EvidenceLink[], instruments: Instruments): boolean {
  return links.some(({ assessment }) => {
    const record = file.assessments[assessment];
    return record !== undefined && isHere(record, instruments);
  });
}

function checkType(
  { documentType: type, description }: EvidenceFields,
  menus: readonly Instrument[],
  needsAll: boolean,
): Result<null, 'DESCRIPTION_REQUIRED' | 'UNKNOWN_DOCUMENT_TYPE'> {
  const known = findType(type, menus, needsAll);
  if (!known.ok) return known;
  return known.value.needsDescription && !description?.trim() ? refuse('DESCRIPTION_REQUIRED') : ok(null);
}

/** Whether a type stands in one of the menus, or in all of them; one left open stands in each. */
function findType(
  type: string,
  menus: readonly Instrument[],
  needsAll: boolean,
): Result<{ readonly needsDescription: boolean }, 'UNKNOWN_DOCUMENT_TYPE'> {
  if (type === '') return ok({ needsDescription: false });
  const entries = menus.map(({ definition }) => definition.evidence.find(({ id }) => id === type));
  const isKnown = needsAll ? !entries.includes(undefined) : entries.some((entry) => entry !== undefined);
  if (!isKnown) {
    const { definition } = menus[entries.indexOf(undefined)] as Instrument;
    const known = definition.evidence.map(({ id }) => id);
    return refuse('UNKNOWN_DOCUMENT_TYPE', { type, instrument: definition.id, known });
  }
  return ok({ needsDescription: entries.some((entry) => entry?.needsDescription === true) });
}

/** Whether evidence can stand for links as they are given, all of them of its own partner. */
export function checkLinks(
  file: PartnerFile,
  { documentType }: EvidenceFields,
  links: readonly EvidenceLink[],
  instruments: Instruments,
): Result<unknown, 'UNKNOWN_DOCUMENT_TYPE'> {
  return findType(documentType, menusOf(file, links, instruments), true);
}
