import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { type AgreementTerm, goesOn } from '../../../shared/rules/diligence/going-on.ts';
import { lacksDecision } from '../../../shared/rules/standing/lacks-decision.ts';
import { ownStanding } from '../../../shared/rules/standing/own-standing.ts';
import { mayGoOn } from '../diligence/blocks-in-the-way.ts';
import type { Journal } from '../journal.ts';

/**
 * Refuses an agreement that would bind the UN, or bind it for longer, over a red flag or a match with sanctions, or
 * without the decision that is still to come. `before` is null for a new agreement.
 */
export function mayBind(
  journal: Pick<Journal, 'rows' | 'clock' | 'instruments'>,
  file: PartnerFile,
  before: AgreementTerm | null,
  after: AgreementTerm,
): Result<null, 'DILIGENCE_BLOCKS' | 'DECISION_MISSING'> {
  const step = { kind: 'agreement', before, after } as const;
  const free = mayGoOn(journal, file, step);
  if (!free.ok) return free;
  const { instruments, clock, rows } = journal;
  const today = clock.today();
  // On what another entity found nobody here decides: that nothing carries the agreement is asked about instead.
  const standing = ownStanding(file, instruments, rows.telling().rater);
  const waits = goesOn(step, today) && lacksDecision(file, standing, instruments, today);
  return waits ? refuse('DECISION_MISSING') : ok(null);
}
