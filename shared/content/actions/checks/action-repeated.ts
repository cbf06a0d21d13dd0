import { repeated } from '../../files/content-files.ts';
import type { ActionCheck } from './action-check.ts';
import { actionList } from './action-check.ts';

export const actionRepeated: ActionCheck = {
  name: 'action-repeated',
  description: 'Each action has an id of its own; plans refer to it.',
  find: ({ definition }) =>
    repeated(definition.actions.map((action) => action.id)).map((id) => ({
      place: actionList,
      what: `The action "${id}" is listed more than once.`,
      fix: 'Give each an id of its own, or remove the repetition.',
    })),
};
