import { servedBy } from '../../instrument/standards-served.ts';
import type { ActionCheck } from './action-check.ts';
import { actionPlace } from './action-check.ts';

export const standardWithoutEvidence: ActionCheck = {
  name: 'standard-without-evidence',
  description: 'At each standard that an action serves, some of its closing evidence can be listed.',
  find: ({ definition, instruments }) =>
    definition.actions.flatMap((action, index) =>
      servedBy(action).flatMap(({ instrument, standard }) => {
        const offered = instruments
          .newestOf(instrument)
          ?.definition.standards.find(({ id }) => id === standard)?.evidence;
        if (!offered || action.evidence.some((type) => offered.includes(type))) return [];
        return [
          {
            place: `${actionPlace(index, action.id)}.evidence`,
            what: `${standard} of "${instrument}" offers none of the action's closing evidence.`,
            fix: `Add one of ${offered.join(', ')}.`,
          },
        ];
      }),
    ),
};
