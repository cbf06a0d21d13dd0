import { ok } from '../../../shared/ground/result.ts';
import { decideLeave } from '../../../shared/rules/people/decide/people.ts';
import { os } from '../implement.ts';
import { changePerson } from './change.ts';

export const leave = os.people.leave.handler(({ input, context }) =>
  changePerson(context, input.person, ({ person }, journal) => {
    const decided = decideLeave(person, input.on, journal.clock.today());
    return decided.ok ? ok({ workspace: decided.value }) : decided;
  }),
);
