import { describe, expect, it } from 'vitest';
import { readAmount, readCount } from '../../../renderer/components/form/read-number.ts';
import {
  fieldsFrom,
  newTypedAction,
  standardChoices,
  typedFrom,
} from '../../../renderer/features/plan/add/typed-action.ts';
import {
  chosenActions,
  needsReason,
  newTyping,
  offeredActions,
} from '../../../renderer/features/plan/add/typed-proposals.ts';
import type { Proposal } from '../../../shared/rules/plan/plan-view.ts';
import { sampleAction, samplePlan, sampleWindow } from './sample-plan.ts';

const offer = (library: string, planned = false): Proposal['actions'][number] => ({
  library,
  title: library,
  why: '',
  steps: [],
  verification: '',
  dueOn: '2026-05-01',
  weeks: 6,
  effort: 'small',
  priority: 'normal',
  helpers: [],
  materials: [],
  planned,
  language: 'en',
});
const proposal: Proposal = {
  assessment: { id: 'assessment-1', reference: 'SS/2026PSEA1-K7Q' },
  standard: 'CS3',
  gap: '',
  window: sampleWindow,
  windowOver: false,
  actions: [offer('references'), offer('screening'), offer('known', true)],
};

describe('proposals', () => {
  const offers = offeredActions([proposal]);
  const typed = newTyping(offers, 'UN-Demo');

  it('are all unticked at first', () => {
    expect(Object.values(typed).some(({ chosen }) => chosen)).toBe(false);
    expect(chosenActions(offers, typed)).toEqual([]);
  });

  it('give what was ticked, with the dates and people that were set', () => {
    const [first, , known] = offers.map(({ key }) => key) as [string, string, string];
    const chosen = {
      ...typed,
      [first]: {
        ...typed[first],
        chosen: true,
        dueOn: '2026-12-01',
        dueReason: ' Harvest. ',
        responsible: ' M ',
      },
      [known]: { ...typed[known], chosen: true },
    } as typeof typed;
    expect(chosenActions(offers, chosen)).toEqual([
      {
        library: 'references',
        assessment: 'assessment-1',
        standard: 'CS3',
        dueOn: '2026-12-01',
        dueReason: 'Harvest.',
        responsible: 'M',
        supportedBy: ['UN-Demo'],
      },
    ]);
  });

  it('ask for a reason outside of the window alone', () => {
    expect(needsReason('2026-09-02', sampleWindow)).toBe(false);
    expect(needsReason('2026-09-03', sampleWindow)).toBe(true);
    expect(needsReason('2026-09-03', null)).toBe(false);
    expect(needsReason('', sampleWindow)).toBe(false);
  });
});

describe('an action as typed', () => {
  it('gives back the fields that it was opened with', () => {
    const action = sampleAction(1, { budget: { amount: 1200.5, currency: 'USD' } });
    const fields = fieldsFrom(typedFrom(action), sampleWindow);
    for (const [name, value] of Object.entries(fields)) expect(action).toHaveProperty(name, value);
  });

  it('keeps no reason for a date inside the window', () => {
    const typed = { ...newTypedAction('', ''), dueOn: '2026-05-01', dueReason: 'Left over.' };
    expect(fieldsFrom(typed, sampleWindow).dueReason).toBeNull();
  });

  it('can be for a gap, or for any other standard after those', () => {
    const choices = standardChoices(samplePlan([]), () => ['CS1', 'CS3', 'CS7']);
    expect(choices.map(({ standard, isGap }) => [standard, isGap])).toEqual([
      ['CS3', true],
      ['CS7', true],
      ['CS1', false],
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['1200', 1200],
    ['1,200.50', 1200.5],
    ['1 200,5', 1200.5],
    ['٤٥', 45],
    ['1.200', null],
    ['about 5', null],
    ['', null],
    ['-5', null],
  ])('reads the amount “%s”', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  it('count whole things only', () => {
    expect(readCount('12')).toBe(12);
    expect(readCount('12.5')).toBeNull();
  });
});
