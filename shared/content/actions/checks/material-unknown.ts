import type { ActionCheck } from './action-check.ts';
import { actionPlace, actionsFile } from './action-check.ts';

export const materialUnknown: ActionCheck = {
  name: 'material-unknown',
  description: 'An action names only materials that the library lists.',
  find: ({ definition }) => {
    const known = new Set(definition.materials.map((material) => material.id));
    return definition.actions.flatMap((action, index) =>
      action.materials
        .filter((id) => !known.has(id))
        .map((id) => ({
          place: `${actionPlace(index, action.id)}.materials`,
          what: `The library has no material "${id}".`,
          fix: `Correct the id, or add it under ${actionsFile} → materials.`,
        })),
    );
  },
};
