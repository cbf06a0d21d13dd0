import { unknownEntries } from '../../files/text-entries.ts';
import type { ActionCheck } from './action-check.ts';

export const textForUnknownEntry: ActionCheck = {
  name: 'text-for-unknown-entry',
  description: 'No text belongs to an action or material that the library does not list.',
  find: ({ definition, texts }) => {
    const actions = new Set(definition.actions.map((action) => action.id));
    const materials = new Set(definition.materials.map((material) => material.id));
    return texts.flatMap(({ file, text }) => [
      ...unknownEntries(file, 'actions', 'library', actions, text.actions),
      ...unknownEntries(file, 'materials', 'library', materials, text.materials),
    ]);
  },
};
