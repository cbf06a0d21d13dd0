import { describe, expect, it } from 'vitest';
import arabicAgreement from '../../../renderer/text/ar/agreement.json' with { type: 'json' };
import arabicClause from '../../../renderer/text/ar/clause.json' with { type: 'json' };
import englishAgreement from '../../../renderer/text/en/agreement.json' with { type: 'json' };
import englishClause from '../../../renderer/text/en/clause.json' with { type: 'json' };
import { elementIds } from '../../../shared/content/clause/clause.ts';
import { clauseVersions } from '../../support/libraries.ts';

describe('the name of an element', () => {
  it.each([
    ['en', englishAgreement.element, englishClause.element],
    ['ar', arabicAgreement.element, arabicClause.element],
  ] as const)('is the same on every screen and in every document: %s', (language, ...screens) => {
    const { elements } = clauseVersions.newest.texts[language] ?? { elements: {} };
    for (const names of screens) {
      expect(Object.keys(names).toSorted()).toEqual(elementIds.toSorted());
      expect(names).toEqual(elements);
    }
  });
});
