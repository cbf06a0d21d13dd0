import { ok } from '../../../shared/ground/result.ts';
import { decideRestorePerson } from '../../../shared/rules/people/decide/people.ts';
import { os } from '../implement.ts';
import { changePerson } from './change.ts';

export const restore = os.people.restore.handler(({ input, context }) =>
  changePerson(context, input.person, ({ file, person }) => {
    const decided = decideRestorePerson(file, person);
    return decided.ok ? ok({ workspace: decided.value }) : decided;
  }),
);
