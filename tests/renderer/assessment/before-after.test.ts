import { describe, expect, it } from 'vitest';
import {
  beforeAfter,
  isChanged,
  shownChange,
} from '../../../renderer/components/assessment/changes/before-after.ts';
import { instrumentOf, sampleView, signed } from './sample-view.ts';

const instrument = instrumentOf('un-ip-psea-2020');
const answersOf = (review: string) =>
  Object.fromEntries(sampleView({ review }).standards.map((entry) => [entry.standard, entry.review]));

function view(review: string, final?: string) {
  const now = sampleView({ self: 'yyyyyyyy', review });
  const entry = (kind: 'preliminary' | 'final', on: string, letters: string) => {
    const made = signed(now, kind, on);
    return { ...made, fact: { ...made.fact, answers: answersOf(letters) } };
  };
  return {
    ...now,
    ledger: [
      entry('preliminary', '2026-03-01', 'yynyyyny'),
      ...(final ? [entry('final', '2026-08-01', final)] : []),
    ],
  };
}

describe('before and after', () => {
  it('is nothing before the preliminary determination', () => {
    expect(beforeAfter(sampleView({ review: 'yynyyyny' }), instrument)).toBeNull();
  });

  it('compares with the review as it would be signed now', () => {
    const compared = beforeAfter(view('yyyyyyny'), instrument);
    expect(compared?.outcome).toEqual({ result: 'partly', closed: ['CS3'], remaining: ['CS7'] });
    expect(compared?.changes.filter(isChanged).map(({ standard }) => standard)).toEqual(['CS3']);
  });

  it('compares with the final determination once it is signed, whatever is recorded later', () => {
    expect(beforeAfter(view('yyyyyyyy', 'yynyyyny'), instrument)?.outcome.result).toBe('not-reached');
  });

  it('tells a gap that stays from an answer that is well as it was', () => {
    const { changes = [] } = beforeAfter(view('nyyyyyny'), instrument) ?? {};
    const said = (id: string) => {
      const change = changes.find(({ standard }) => standard === id);
      return change && shownChange(instrument.definition, change);
    };
    expect(['CS1', 'CS2', 'CS3', 'CS7'].map(said)).toEqual(['opened', 'same', 'closed', 'stays']);
  });
});
