import { englishOf } from '../../files/content-files.ts';
import { missingEntries } from '../../files/text-entries.ts';
import type { ClauseCheck } from './clause-check.ts';

export const labelMissing: ClauseCheck = {
  name: 'label-missing',
  description: 'English names each element, set and placeholder that the library has.',
  find: ({ definition, texts }) => {
    const english = englishOf({ texts });
    if (!english) return [];
    const { elements, sets, placeholders } = english.text;
    const held = [...new Set(definition.clauses.map((clause) => clause.element))];
    const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
    return [
      ...missingEntries(english, 'elements', 'element', held, elements),
      ...missingEntries(english, 'sets', 'set', ids(definition.sets), sets),
      ...missingEntries(english, 'placeholders', 'placeholder', ids(definition.placeholders), placeholders),
    ];
  },
};
