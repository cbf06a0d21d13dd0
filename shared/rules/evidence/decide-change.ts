import type { Instruments } from '../../content/instrument/instruments.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok } from '../../ground/result.ts';
import { reasonIn } from '../../ground/words/reason.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../record/journal/decision.ts';
import { draftEntry } from '../../record/journal/read-entry.ts';
import type { EvidenceFields, EvidenceLink, EvidenceReview } from '../../record/shapes/evidence.ts';
import { ensureActive } from '../partner/decide/edit.ts';
import { checkEvidenceFields, checkLinks } from './check-fields.ts';
import type { Evidence } from './evidence-state.ts';

/** Changes fields, as far as they differ from what is recorded; a field in conflict is settled by the new value. */
export function decideEditEvidence(
  file: PartnerFile,
  { id, fields }: Evidence,
  given: Partial<EvidenceFields>,
  instruments: Instruments,
  context: DecisionContext,
) {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const checked = checkEvidenceFields(file, { ...fields, ...given }, fields.links, instruments, context);
  if (!checked.ok) return checked;
  const names = Object.keys(given) as (keyof EvidenceFields)[];
  const set = Object.fromEntries(
    names
      .filter(
        (name) =>
          isInConflict(file, registerKeys.evidenceField(id, name)) ||
          canonicalJson(checked.value[name]) !== canonicalJson(fields[name]),
      )
      .map((name) => [name, checked.value[name]]),
  );
  if (Object.keys(set).length === 0) return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('evidence.edited', { id, set })]);
}

/** Links it to one standard more. What else is recorded of it is not judged anew: nobody speaks of it here. */
export function decideLinkEvidence(
  file: PartnerFile,
  { id, fields }: Evidence,
  link: EvidenceLink,
  instruments: Instruments,
): Decided<'UNKNOWN_DOCUMENT_TYPE'> {
  const links = [...fields.links, link];
  const checked = checkLinks(file, fields, links, instruments);
  return checked.ok ? ok([draftEntry('evidence.edited', { id, set: { links } })]) : checked;
}

/** Records what the reviewer says of it; "insufficient" needs a reason, which the partner gets to read. */
export function decideReviewEvidence(
  file: PartnerFile,
  { id, review }: Evidence,
  given: EvidenceReview,
): Decided<'NOTHING_TO_CHANGE' | 'PARTNER_ARCHIVED' | 'REASON_REQUIRED'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const next = { status: given.status, reason: given.reason?.trim() || null };
  if (next.status === 'insufficient' && reasonIn(next.reason) === null) return refuse('REASON_REQUIRED');
  if (!isInConflict(file, registerKeys.evidenceReview(id)) && canonicalJson(next) === canonicalJson(review))
    return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('evidence.reviewed', { id, review: next })]);
}

/** Takes evidence out of what counts. Its content and history stay; a second withdrawal corrects the reason. */
export function decideWithdrawEvidence(
  file: PartnerFile,
  { id, withdrawn }: Evidence,
  reason: string,
): Decided<'NOTHING_TO_CHANGE' | 'PARTNER_ARCHIVED'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  if (!isInConflict(file, registerKeys.evidenceWithdrawn(id)) && withdrawn === reason)
    return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('evidence.withdrawn', { id, reason })]);
}

function isInConflict(file: PartnerFile, key: string): boolean {
  return (file.registers[key]?.length ?? 0) > 1;
}
