import { canonicalJson } from '../../../ground/canonical-json.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import type {
  FlowDownCheck,
  SubAgreementFields,
  SubPartnerAssessed,
} from '../../../record/shapes/sub-agreement.ts';
import { ensureActive } from '../../partner/decide/edit.ts';
import { noSubAgreementFields, type SubAgreement } from '../sub-agreement-state.ts';
import { isInConflict } from './decide.ts';

type Optional<Value> = { readonly [Member in keyof Value]?: Value[Member] | undefined };

/** What a person says of a sub-agreement; what is left out stays as it is. */
export type GivenSubAgreement = Optional<Omit<SubAgreementFields, 'flowDown' | 'assessed'>> & {
  readonly flowDown?:
    | (Pick<FlowDownCheck, 'state'> & Optional<Pick<FlowDownCheck, 'article' | 'quote'>>)
    | null
    | undefined;
  readonly assessed?: (Pick<SubPartnerAssessed, 'state'> & Optional<SubPartnerAssessed>) | null | undefined;
};

type Today = Pick<DecisionContext, 'today'>;

/** Records a sub-agreement under an agreement. Takes its new id and what is known of it. */
export function decideAddSubAgreement(
  file: PartnerFile,
  agreement: string,
  id: string,
  given: GivenSubAgreement,
  { today }: Today,
): Decided<'PARTNER_ARCHIVED' | 'AGREEMENT_ENDS_BEFORE_START' | 'FUTURE_DATE'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const fields = checked(merged(noSubAgreementFields, given, today, 'officer'), today);
  return fields.ok
    ? ok([draftEntry('sub-agreement.added', { id, agreement, on: today, fields: fields.value })])
    : fields;
}

/** Changes what differs from what is recorded; a fact in conflict is settled by the new value. */
export function decideEditSubAgreement(
  file: PartnerFile,
  { id, agreement, fields }: SubAgreement,
  given: GivenSubAgreement,
  { today }: Today,
  source: FlowDownCheck['source'] = 'officer',
): Decided<'PARTNER_ARCHIVED' | 'AGREEMENT_ENDS_BEFORE_START' | 'FUTURE_DATE' | 'NOTHING_TO_CHANGE'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const after = checked(merged(fields, given, today, source), today);
  if (!after.ok) return after;
  const names = (Object.keys(noSubAgreementFields) as (keyof SubAgreementFields)[]).filter(
    (name) =>
      given[name] !== undefined &&
      (isInConflict(file, registerKeys.subAgreementField(agreement, id, name)) ||
        canonicalJson(after.value[name]) !== canonicalJson(fields[name])),
  );
  if (names.length === 0) return refuse('NOTHING_TO_CHANGE');
  const set = Object.fromEntries(names.map((name) => [name, after.value[name]]));
  return ok([draftEntry('sub-agreement.edited', { id, agreement, set })]);
}

/** Takes a sub-agreement that was recorded by mistake out of the counts; it stays readable. */
export function decideWithdrawSubAgreement(
  file: PartnerFile,
  { id, agreement, withdrawn }: SubAgreement,
  reason: string,
): Decided<'PARTNER_ARCHIVED' | 'NOTHING_TO_CHANGE'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  if (withdrawn === reason && !isInConflict(file, registerKeys.subAgreementWithdrawn(agreement, id)))
    return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('sub-agreement.withdrawn', { id, agreement, reason })]);
}

function merged(
  before: SubAgreementFields,
  given: GivenSubAgreement,
  today: string,
  source: FlowDownCheck['source'],
): SubAgreementFields {
  const { name, reference, purpose, startsOn, endsOn, flowDown, assessed } = given;
  return {
    name: (name ?? before.name).trim(),
    reference: (reference ?? before.reference).trim(),
    purpose: (purpose ?? before.purpose).trim(),
    startsOn: startsOn === undefined ? before.startsOn : startsOn,
    endsOn: endsOn === undefined ? before.endsOn : endsOn,
    flowDown:
      flowDown === undefined
        ? before.flowDown
        : flowDown && readFlowDown(flowDown, before.flowDown, today, source),
    assessed: assessed === undefined ? before.assessed : assessed && readAssessed(assessed, before.assessed),
  };
}

/** What is not given with a state stays while the state stays: the words quoted for "present" are none for "absent". */
function readFlowDown(
  { state, article, quote }: NonNullable<GivenSubAgreement['flowDown']>,
  before: FlowDownCheck | null,
  today: string,
  source: FlowDownCheck['source'],
): FlowDownCheck {
  const kept = before?.state === state ? before : null;
  const words = {
    article: (article ?? kept?.article ?? '').trim(),
    quote: (quote ?? kept?.quote ?? '').trim(),
  };
  const isSame = kept !== null && kept.article === words.article && kept.quote === words.quote;
  // Who looked, and when, stands for what was found: saying the same again is no new look.
  // A document that says what a person had read is a new look, though it changes no word.
  const isKept = isSame && (source === 'officer' || kept.source === source);
  return isKept ? kept : { state, ...words, source, on: today };
}

function readAssessed(
  { state, on, result }: NonNullable<GivenSubAgreement['assessed']>,
  before: SubPartnerAssessed | null,
): SubPartnerAssessed {
  const kept = before?.state === state ? before : null;
  return {
    state,
    on: on === undefined ? (kept?.on ?? null) : on,
    result: (result ?? kept?.result ?? '').trim(),
  };
}

function checked(
  fields: SubAgreementFields,
  today: string,
): Result<SubAgreementFields, 'AGREEMENT_ENDS_BEFORE_START' | 'FUTURE_DATE'> {
  const { startsOn, endsOn, assessed } = fields;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    return refuse('AGREEMENT_ENDS_BEFORE_START', { starts: startsOn, ends: endsOn });
  if (assessed?.on && assessed.on > today)
    return refuse('FUTURE_DATE', { date: assessed.on, field: 'assessed.on' });
  return ok(fields);
}
