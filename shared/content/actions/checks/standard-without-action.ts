import type { ActionCheck } from './action-check.ts';
import { actionList } from './action-check.ts';

export const standardWithoutAction: ActionCheck = {
  name: 'standard-without-action',
  description:
    'Every standard of a current instrument has an action, so that no gap is left without a proposal.',
  find: ({ definition, instruments }) =>
    [...instruments.values()]
      .filter((instrument) => instrument.definition.status === 'current')
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
