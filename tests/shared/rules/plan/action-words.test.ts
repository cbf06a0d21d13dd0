import { describe, expect, it } from 'vitest';
import { actionWords, wordsOfEntry } from '../../../../shared/rules/plan/action-words.ts';
import { shippedActions } from '../../../support/libraries.ts';

const id = 'brief-newcomers';
const entry = (language: string) => {
  const text = shippedActions.texts[language]?.actions[id];
  if (!text) throw new Error(`The library has no ${id} in ${language}.`);
  return wordsOfEntry(text);
};

describe('the words of an action in a document', () => {
  it('are those of the library in the language of the document, whatever language they were recorded in', () => {
    for (const recorded of ['en', 'ar', 'zh'])
      for (const asked of ['en', 'fr', 'es', 'ar', 'ru', 'zh'])
        expect(actionWords({ ...entry(recorded), library: id }, shippedActions, asked)).toEqual(entry(asked));
    expect(actionWords({ ...entry('en'), library: id }, shippedActions, 'ar-SY')).toEqual(entry('ar'));
  });

  it.each(['title', 'description', 'verification'] as const)(
    'stay as recorded, all of them, where the %s was edited',
    (field) => {
      const edited = { ...entry('en'), [field]: 'Agreed with the partner otherwise.' };
      expect(actionWords({ ...edited, library: id }, shippedActions, 'ru')).toEqual(edited);
    },
  );

  it('stay as recorded where the library has no such language or no such entry, and where a person wrote them', () => {
    const own = entry('en');
    expect(actionWords({ ...own, library: id }, shippedActions, 'pt')).toEqual(own);
    expect(actionWords({ ...own, library: 'gone-from-the-library' }, shippedActions, 'ru')).toEqual(own);
    expect(actionWords({ ...own, library: '__proto__' }, shippedActions, 'ru')).toEqual(own);
    expect(actionWords({ ...own, library: null }, shippedActions, 'ru')).toEqual(own);
  });
});
