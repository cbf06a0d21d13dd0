import { checkChoices } from '../../../shared/follow-up/check-choices.ts';
import { ok } from '../../../shared/result.ts';
import { os } from '../implement.ts';

export const checks = os.followUp.checks.handler(async ({ input, context: { session } }) => {
  const rows = checkChoices(session.ports.checks, input.language);
  return ok({ rows, total: rows.length });
});
