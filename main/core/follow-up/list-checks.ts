import { ok } from '../../../shared/ground/result.ts';
import { checkChoices } from '../../../shared/rules/follow-up/check-choices.ts';
import { os } from '../implement.ts';

export const listChecks = os.followUp.listChecks.handler(async ({ input, context: { session } }) => {
  const rows = checkChoices((session.journal ?? session.ports).checks.newest, input.language);
  return ok({ rows, total: rows.length });
});
