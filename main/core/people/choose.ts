import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { changeWorkspace } from '../change.ts';
import { os } from '../implement.ts';
import { statusOf } from '../session.ts';
import { draftsOfChoice } from './change.ts';
import { findListed } from './view-people.ts';

export const choose = os.people.choose.handler(({ input, context }) =>
  changeWorkspace(
    context,
    (journal) => findListed(journal, input.person),
    ({ file, person }, _context, journal) =>
      person.left === null
        ? ok(draftsOfChoice(journal, file, person))
        : refuse('PERSON_LEFT', { person: person.name, on: person.left }),
    ({ workspace, at }, { person }) =>
      statusOf(context.session, {
        file: workspace,
        officer: { name: person.name, function: person.function },
        savedAt: at,
      }),
  ),
);
