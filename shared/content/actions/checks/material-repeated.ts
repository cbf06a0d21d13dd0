import { repeated } from '../../files/content-files.ts';
import type { ActionCheck } from './action-check.ts';
import { actionPlace, actionsFile } from './action-check.ts';

export const materialRepeated: ActionCheck = {
  name: 'material-repeated',
  description: 'A material stands once in the list and once at an action.',
  find: ({ definition }) => [
    ...repeated(definition.materials.map((material) => material.id)).map((id) => ({
      place: `${actionsFile} → materials`,
      what: `The material "${id}" is listed more than once.`,
      fix: 'Remove the repetition.',
    })),
    ...definition.actions.flatMap((action, index) =>
      repeated(action.materials).map((id) => ({
        place: `${actionPlace(index, action.id)}.materials`,
        what: `The action names "${id}" more than once.`,
        fix: 'Remove the repetition.',
      })),
    ),
  ],
};
