import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../../shared/rules/evidence/ground.ts';
import { instruments } from '../../../support/desk.ts';

const [harmonized, legacy] = ['un-ip-psea-2020', 'unicef-sea-2020'].map((id) => instruments.newestOf(id)!);

/** What one answer to CS1 stands on, with no evidence at all. */
const groundWithout = (instrument: typeof harmonized, answer: string | null) =>
  groundOf(
    'assessment-1',
    instrument!,
    'CS1',
    { CS1: { answer, reason: null, comment: null } },
    [],
    '2026-03-02',
  ).ground;

describe('an answer needs a ground', () => {
  it.each(['yes'])('where it claims that a standard is met: %s', (answer) => {
    expect(groundWithout(harmonized, answer)).not.toBeNull();
  });

  it.each(['no', 'not-applicable', null])('and not where it claims nothing: %s', (answer) => {
    expect(groundWithout(harmonized, answer)).toBeNull();
  });

  it('on a graded scale from the first step above the worst', () => {
    const steps = ['absent', 'progressing', 'adequate', null];
    expect(steps.map((answer) => groundWithout(legacy, answer) !== null)).toEqual([false, true, true, false]);
  });
});
