import type { ActionCheck, ParsedActions } from './action-check.ts';
import { actionList } from './action-check.ts';

/** An instrument that the library does not name at all has plans in the office's own words. */
const isServed = ({ actions }: ParsedActions['definition'], instrument: string) =>
  actions.some(({ standards }) => Object.hasOwn(standards, instrument));

export const standardWithoutAction: ActionCheck = {
  name: 'standard-without-action',
  description:
    'Every standard of a current instrument that the library serves has an action, so that no gap is left without a proposal.',
  find: ({ definition, instruments }) =>
    instruments.newest
      .filter(({ definition: { id, status } }) => status === 'current' && isServed(definition, id))
      .flatMap((instrument) => {
        const { id } = instrument.definition;
        const served = new Set(definition.actions.flatMap((action) => action.standards[id] ?? []));
        return instrument.definition.standards
          .filter((standard) => !served.has(standard.id))
          .map((standard) => ({
            place: actionList,
            what: `No action serves ${standard.id} of "${id}".`,
            fix: `Add an action, or name ${standard.id} at one that helps.`,
          }));
      }),
};
