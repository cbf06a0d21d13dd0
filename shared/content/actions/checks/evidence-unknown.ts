import { repeated } from '../../files/content-files.ts';
import { servedBy } from '../../instrument/standards-served.ts';
import type { ActionCheck } from './action-check.ts';
import { actionPlace } from './action-check.ts';

export const evidenceUnknown: ActionCheck = {
  name: 'evidence-unknown',
  description: 'The closing evidence of an action is offered by at least one standard that it serves.',
  find: ({ definition, instruments }) =>
    definition.actions.flatMap((action, index) => {
      const place = `${actionPlace(index, action.id)}.evidence`;
      const offered = new Set(
        servedBy(action).flatMap(
          ({ instrument, standard }) =>
            instruments.newestOf(instrument)?.definition.standards.find(({ id }) => id === standard)
              ?.evidence ?? [],
        ),
      );
      return [
        ...action.evidence
          .filter((type) => !offered.has(type))
          .map((type) => ({
            place,
            what: `No standard that the action serves offers the evidence "${type}".`,
            fix: `Use some of ${[...offered].join(', ')}.`,
          })),
        ...repeated(action.evidence).map((type) => ({
          place,
          what: `The evidence "${type}" is named more than once.`,
          fix: 'Remove the repetition.',
        })),
      ];
    }),
};
