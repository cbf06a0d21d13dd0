import type { Instrument } from '../../content/instrument/instrument.ts';
import type { Instruments } from '../../content/instrument/load-instruments.ts';
import { type MessageCode, refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import type { DecisionContext } from '../../record/journal/decision.ts';
import type { EvidenceFields, EvidenceLink } from '../../record/shapes/evidence.ts';

/**
 * Checks the fields of one piece of evidence against its partner's file. Links may name assessments by reference;
 * they come back by id, each once. The document type must stand in the menu of every linked assessment's
 * instrument; without links, in that of any instrument.
 */
export function checkEvidenceFields(
  file: PartnerFile,
  fields: EvidenceFields,
  instruments: Instruments,
  { today }: DecisionContext,
): Result<EvidenceFields, MessageCode> {
  const links = resolveLinks(file, fields.links, instruments);
  if (!links.ok) return links;
  const type = checkType(fields, menusOf(file, links.value, instruments), links.value.length > 0);
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
  instruments: Instruments,
): Result<EvidenceLink[], MessageCode> {
  const resolved = new Map<string, EvidenceLink>();
  for (const { assessment: given, standard } of links) {
    const sought = given.trim().toLowerCase();
    const known = Object.entries(file.assessments).find(
      ([id, { started }]) => id.toLowerCase() === sought || started.fact.reference.toLowerCase() === sought,
    );
    if (!known) return refuse('ASSESSMENT_NOT_FOUND', { reference: given });
    const [assessment, { started }] = known;
    const standards =
      instruments.get(started.fact.instrument)?.definition.standards.map(({ id }) => id) ?? [];
    if (!standards.includes(standard))
      return refuse('UNKNOWN_STANDARD', { standard, instrument: started.fact.instrument, known: standards });
    resolved.set(`${assessment} ${standard}`, { assessment, standard });
  }
  return ok([...resolved.values()]);
}

/** The menus that count: of the linked assessments' instruments, or of all when there is no link. */
function menusOf(file: PartnerFile, links: readonly EvidenceLink[], instruments: Instruments): Instrument[] {
  const linked = new Set(
    links.map(({ assessment }) => file.assessments[assessment]?.started.fact.instrument),
  );
  return [...instruments.values()].filter(({ definition }) => linked.size === 0 || linked.has(definition.id));
}

function checkType(
  { documentType: type, description }: EvidenceFields,
  menus: readonly Instrument[],
  needsAll: boolean,
): Result<null, MessageCode> {
  if (type === '') return ok(null);
  const entries = menus.map(({ definition }) => definition.evidence.find(({ id }) => id === type));
  const isKnown = needsAll ? !entries.includes(undefined) : entries.some((entry) => entry !== undefined);
  if (!isKnown) {
    const { definition } = menus[entries.indexOf(undefined)] as Instrument;
    const known = definition.evidence.map(({ id }) => id);
    return refuse('UNKNOWN_DOCUMENT_TYPE', { type, instrument: definition.id, known });
  }
  const needsDescription = entries.some((entry) => entry?.needsDescription === true);
  return needsDescription && !description?.trim() ? refuse('DESCRIPTION_REQUIRED') : ok(null);
}
