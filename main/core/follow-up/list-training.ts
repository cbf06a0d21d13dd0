import { ok } from '../../../shared/ground/result.ts';
import { trainingTotals } from '../../../shared/rules/follow-up/training-totals.ts';
import { inWorkspace, os } from '../implement.ts';

export const listTraining = os.followUp.listTraining.handler(({ input, context }) =>
  inWorkspace(context.session, ({ rows, clock }) => {
    const asked = rows
      .all()
      .filter(({ country }) => input.country === undefined || country === input.country);
    return ok(trainingTotals(asked, input.asOf ?? clock.today()));
  }),
);
