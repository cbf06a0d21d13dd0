import { missingEntries } from '../../files/text-entries.ts';
import type { ActionCheck } from './action-check.ts';

export const textMissing: ActionCheck = {
  name: 'text-missing',
  description:
    'A language that is there has the words of every action and material: a plan is in one language.',
  find: ({ definition, texts }) => {
    const actions = definition.actions.map((action) => action.id);
    const materials = definition.materials.map((material) => material.id);
    return texts.flatMap((entry) => [
      ...missingEntries(entry, 'actions', 'action', actions, entry.text.actions),
      ...missingEntries(entry, 'materials', 'material', materials, entry.text.materials),
    ]);
  },
};
