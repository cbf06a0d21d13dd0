import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { ok } from '../../../shared/ground/result.ts';
import { nextActivityReference } from '../../../shared/rules/follow-up/activity-reference.ts';
import { decideAddActivity } from '../../../shared/rules/follow-up/decide/add-activity.ts';
import { decisionContext } from '../assessment/change.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changedFollowUp } from './change.ts';

export const add = os.followUp.add.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findPartner(journal, input.partner);
    if (!found.ok) return found;
    const file = found.value;
    const id = ownIdOf(file.id, journal.ids.newId());
    const reference = nextActivityReference(file, journal.store.device.code);
    const given = withoutUndefined(input.activity);
    const decided = decideAddActivity(file, { id, reference }, given, journal, decisionContext(journal));
    const written = commit(journal, file, decided);
    if (!written.ok) return written;
    const changed = changedFollowUp(session, journal, written.value, input.language);
    const activity = changed.followUp.activities.find((each) => each.id === id);
    if (!activity) throw new Error(`Activity ${reference} is not in the file that was just written.`);
    return ok({ ...changed, activity });
  }),
);
