import type { ActionCheck } from './action-check.ts';
import { actionsFile } from './action-check.ts';

export const materialUnused: ActionCheck = {
  name: 'material-unused',
  description: 'Every material of the library is used by at least one action.',
  find: ({ definition }) => {
    const used = new Set(definition.actions.flatMap((action) => action.materials));
    return definition.materials.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            {
              place: `${actionsFile} → materials[${index}]`,
              what: `No action uses the material "${id}".`,
              fix: 'Name it at an action, or remove it.',
            },
          ],
    );
  },
};
