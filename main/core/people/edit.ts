import { ok } from '../../../shared/ground/result.ts';
import { decideEditPerson } from '../../../shared/rules/people/decide/people.ts';
import { personAt } from '../../../shared/rules/people/people.ts';
import { os } from '../implement.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { changePerson, draftsOfChoice } from './change.ts';

export const edit = os.people.edit.handler(({ input, context }) =>
  changePerson(context, input.person, ({ file, person }, journal) => {
    const fields = withoutUndefined(input.fields);
    const decided = decideEditPerson(file, person, fields);
    if (!decided.ok) return decided;
    // Whoever works here signs under the new name or function from now on.
    const isMe = personAt(file, journal.store.device.id) === person.id;
    const chosen = isMe ? draftsOfChoice(journal, file, { ...person, ...fields }) : {};
    return ok({ ...chosen, workspace: [...decided.value, ...(chosen.workspace ?? [])] });
  }),
);
