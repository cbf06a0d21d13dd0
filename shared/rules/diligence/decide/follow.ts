import { ownValue } from '../../../ground/own-value.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import { isSentence } from '../../../ground/words/reason.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { Person } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import { type Diligence, isFlag, isGrave, readDiligence } from '../diligence-state.ts';
import type { Block } from '../diligence-view.ts';
import { isNumber } from './record.ts';

type Found = Result<Diligence, 'DILIGENCE_NOT_FOUND' | 'DILIGENCE_WITHDRAWN'>;

/** A fact of the partner that was not withdrawn. */
function findFact(file: PartnerFile, id: string): Found {
  const found = ownValue(file.diligence, id) && readDiligence(file).find((each) => each.id === id);
  if (!found) return refuse('DILIGENCE_NOT_FOUND');
  return found.withdrawn === null ? ok(found) : refuse('DILIGENCE_WITHDRAWN');
}

function findOpenFlag(file: PartnerFile, id: string) {
  const found = findFact(file, id);
  if (!found.ok) return found;
  if (!isFlag(found.value.recorded.fact)) return refuse('DILIGENCE_NO_FLAG');
  const { resolution } = found.value;
  return resolution ? refuse('DILIGENCE_RESOLVED', { on: resolution.on }) : found;
}

interface Dated {
  readonly fact: string;
  readonly on?: string | undefined;
}

/** Says that a flag was passed on to headquarters: when, to whom, under which number. Its text stays as it was written. */
export function decideEscalate(
  file: PartnerFile,
  input: Dated & { readonly to: Person; readonly number?: string | undefined },
  context: DecisionContext,
) {
  const found = findOpenFlag(file, input.fact);
  if (!found.ok) return found;
  const number = input.number?.trim() || null;
  if (number !== null && !isNumber(number)) return refuse('REFERENCE_IS_NO_NUMBER', { number });
  const on = dateAfter(found.value, input, 'escalation', context);
  if (!on.ok) return on;
  return ok([
    draftEntry('diligence.escalated', { id: input.fact, escalation: { on: on.value, to: input.to, number } }),
  ]);
}

/** Closes a flag: cleared, or confirmed, in which case it stays. The fact and its text are never rewritten. */
export function decideResolve(
  file: PartnerFile,
  input: Dated & {
    readonly outcome: 'cleared' | 'confirmed';
    readonly by?: Person | undefined;
    readonly reason: string;
  },
  context: DecisionContext,
) {
  const found = findOpenFlag(file, input.fact);
  if (!found.ok) return found;
  const on = dateAfter(found.value, input, 'resolution', context);
  if (!on.ok) return on;
  const { outcome, reason, by = context.officer } = input;
  if (outcome === 'cleared' && isGrave(found.value.recorded.fact)) {
    const free = ensureNotAlone(found.value.recorded.by, by, reason, context);
    if (!free.ok) return free;
  }
  return ok([
    draftEntry('diligence.resolved', { id: input.fact, resolution: { on: on.value, outcome, by, reason } }),
  ]);
}

/**
 * Says why the work goes on over a red flag or a match with sanctions, and who decided it. `blocks`: what stands in the
 * way of this partner, facts of its headquarters among it; `recordedBy`: who recorded that fact, where it is known.
 */
export function decideOverride(
  blocks: readonly Block[],
  recordedBy: Person | null,
  input: Dated & { readonly by: Person; readonly reason: string },
  context: DecisionContext,
) {
  const block = blocks.find(({ id }) => id === input.fact);
  if (!block) return refuse('DILIGENCE_BLOCKS_NOT');
  const free = ensureNotAlone(recordedBy, input.by, input.reason, context);
  if (!free.ok) return free;
  const on = recordDate(input.on, context.today, {
    field: 'override',
    notBefore: [{ on: block.on, event: 'what it overrides' }],
  });
  if (!on.ok) return on;
  const { by, reason } = input;
  return ok([draftEntry('diligence.overridden', { id: block.id, override: { on: on.value, by, reason } })]);
}

/** Takes back a fact that was recorded by mistake; it stays readable with the reason. */
export function decideWithdrawDiligence(
  file: PartnerFile,
  input: { readonly fact: string; readonly reason: string },
  context: DecisionContext,
) {
  const found = findFact(file, input.fact);
  if (!found.ok) return found;
  const { recorded } = found.value;
  if (isGrave(recorded.fact)) {
    const free = ensureNotAlone(recorded.by, context.officer, input.reason, context);
    if (!free.ok) return free;
  }
  return ok([draftEntry('diligence.withdrawn', { id: input.fact, reason: input.reason })]);
}

/**
 * What stops the work, or may, is set aside in a sentence that others can judge, and, where the office wants a second
 * person, not by whoever recorded it.
 */
function ensureNotAlone(
  recordedBy: Person | null,
  by: Person,
  reason: string,
  { isReviewer }: DecisionContext,
): Result<null, 'REASON_TOO_SHORT' | 'RECORDER_CLEARS'> {
  if (!isSentence(reason)) return refuse('REASON_TOO_SHORT');
  if (recordedBy && isReviewer?.(by, recordedBy)) return refuse('RECORDER_CLEARS', { person: by.name });
  return ok(null);
}

function dateAfter({ recorded }: Diligence, { on }: Dated, field: string, { today }: DecisionContext) {
  return recordDate(on, today, { field, notBefore: [{ on: recorded.fact.on, event: 'the fact itself' }] });
}
