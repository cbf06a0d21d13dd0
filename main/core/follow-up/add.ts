import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { ok } from '../../../shared/ground/result.ts';
import { nextActivityReference } from '../../../shared/rules/follow-up/activity-reference.ts';
import { decideAddActivity } from '../../../shared/rules/follow-up/decide/add-activity.ts';
import { change } from '../change.ts';
import { findPartner } from '../find.ts';
import { os } from '../implement.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { viewChanged } from './change.ts';

export const add = os.followUp.add.handler(({ input, context }) =>
  change(
    context,
    (journal) => {
      const found = findPartner(journal, input.partner);
      if (!found.ok) return found;
      const file = found.value;
      const id = ownIdOf(file.id, journal.ids.newId());
      return ok({ file, id, reference: nextActivityReference(file, journal.store.device.code) });
    },
    ({ file, id, reference }, decision, journal) =>
      decideAddActivity(file, { id, reference }, withoutUndefined(input.activity), journal, decision),
    (written, { id, reference }, journal) => {
      const changed = viewChanged(journal, written, input.language);
      const activity = changed.followUp.activities.find((each) => each.id === id);
      if (!activity) throw new Error(`Activity ${reference} is not in the file that was just changed.`);
      return { ...changed, activity };
    },
  ),
);
