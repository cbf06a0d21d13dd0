import { describe, expect, it } from 'vitest';
import {
  changedElement,
  elementsIn,
  givenElement,
  isRecorded,
  nothingShown,
  readTyped,
  shownElement,
} from '../../../renderer/features/agreement/elements/typed-elements.ts';
import type { ElementCheck } from '../../../shared/record/shapes/agreement.ts';

const check: ElementCheck = {
  state: 'present',
  article: 'Article 12',
  quote: 'The partner shall vet its personnel.',
  reason: null,
  source: 'officer',
  on: '2026-11-21',
};

describe('a row of the clause check', () => {
  it('begins with nothing chosen, and shows what is recorded or typed over it', () => {
    expect(shownElement(null, undefined)).toEqual(nothingShown);
    expect(shownElement(check, undefined).quote).toBe(check.quote);
    const typed = { ...nothingShown, state: 'absent' as const };
    expect(shownElement(check, typed)).toBe(typed);
  });

  it('quotes no words for an element that is absent', () => {
    const before = shownElement(check, undefined);
    expect(changedElement(before, { state: 'absent' })).toEqual({ ...nothingShown, state: 'absent' });
    expect(changedElement(before, { article: 'Article 13' }).quote).toBe(check.quote);
  });

  it('waits for the reason where it does not apply', () => {
    const shown = { ...nothingShown, state: 'not-applicable' as const };
    expect(givenElement(shown)).toBeNull();
    expect(givenElement({ ...shown, reason: ' No personnel. ' })).toEqual({
      state: 'not-applicable',
      article: '',
      quote: '',
      reason: 'No personnel.',
    });
  });

  it('is recorded when it says the same, blanks at the ends apart', () => {
    const shown = shownElement(check, undefined);
    expect(isRecorded({ ...shown, article: ' Article 12 ' }, check)).toBe(true);
    expect(isRecorded({ ...shown, article: 'Article 13' }, check)).toBe(false);
    expect(isRecorded(nothingShown, null)).toBe(true);
    expect(isRecorded(nothingShown, check)).toBe(false);
  });
});

describe('typing that was kept', () => {
  it('is read again, and anything else is none', () => {
    const typed = { vetting: { ...nothingShown, article: 'Article 4' } };
    expect(readTyped(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    for (const kept of [null, {}, [], 'text', { vetting: 1 }, { moon: nothingShown }])
      expect(readTyped(kept)).toBeNull();
  });
});

describe('the groups of the clause check', () => {
  const elements = [
    { element: 'vetting', check },
    { element: 'training', check: null },
    { element: 'monitoring', check: { ...check, state: 'absent' } },
  ] as const;

  it('hold the elements of one state, those that nobody looked for among them', () => {
    expect(elementsIn(elements, 'present')).toEqual(['vetting']);
    expect(elementsIn(elements, 'absent')).toEqual(['monitoring']);
    expect(elementsIn(elements, 'unchecked')).toEqual(['training']);
    expect(elementsIn(elements, null)).toHaveLength(26);
  });
});
