import { englishOf } from '../../files/content-files.ts';
import type { ActionCheck } from './action-check.ts';

export const stepsDiffer: ActionCheck = {
  name: 'steps-differ',
  description: 'A translation has as many steps as the English text, so that both say the same.',
  find: (content) => {
    const english = englishOf(content);
    if (!english) return [];
    return content.texts.flatMap(({ file, text }) =>
      Object.entries(text.actions).flatMap(([id, { steps }]) => {
        const wanted = Object.hasOwn(english.text.actions, id)
          ? english.text.actions[id]?.steps.length
          : undefined;
        if (wanted === undefined || steps.length === wanted) return [];
        return [
          {
            place: `${file} → actions.${id}.steps`,
            what: `The action has ${steps.length} steps here and ${wanted} in English.`,
            fix: 'Translate each step by itself.',
          },
        ];
      }),
    );
  },
};
