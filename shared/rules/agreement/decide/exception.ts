import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import { saysSomething } from '../../../ground/words/reason.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { EntryDraft } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import type { AgreementGate } from '../../../record/shapes/agreement.ts';

/** What stands between the partner and an active agreement today, and what a person says to it. */
export interface GivenGate {
  /** By `shared/rules/standing/reliance.ts`; null where a valid assessment or basis carries it. */
  readonly closed: AgreementGate | null;
  /** Why it is to be active all the same; null where nobody gave a reason. */
  readonly reason: string | null;
  /** Whether the agreement may go without a reason, as one that a list says is in force already. */
  readonly isReported?: boolean;
}

export interface GateContext extends Pick<DecisionContext, 'today'> {
  readonly gate: GivenGate;
}

/**
 * The entry that keeps the reason for an active agreement without a valid assessment (Protocol ¶3). Nothing where
 * something carries it. Refused without a reason.
 */
export function decideException(
  id: string,
  { closed, reason, isReported = false }: GivenGate,
  today: string,
): Result<EntryDraft[], 'AGREEMENT_NOT_CARRIED'> {
  if (closed === null) return ok([]);
  const given = reason?.trim() ?? '';
  // Spaces that nobody sees, and a lone dot, are no reason.
  if (saysSomething(given))
    return ok([
      draftEntry('agreement.exception-recorded', {
        id,
        exception: { on: today, gate: closed, reason: given },
      }),
    ]);
  return isReported ? ok([]) : refuse('AGREEMENT_NOT_CARRIED', { gate: closed });
}
