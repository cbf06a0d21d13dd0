import { describe, expect, it } from 'vitest';
import { percentOf } from '../../shared/rules/follow-up/percent.ts';
import { compareWithPractice, practiceFactsOf, practiceOf } from '../../shared/rules/portfolio/practice.ts';
import type { StandardState } from '../../shared/rules/portfolio/standard-state.ts';
import { openDesk } from '../support/desk.ts';
import { checkVersions } from '../support/libraries.ts';
import { put } from '../support/story.ts';
import { readTable } from './read-table.ts';

const library = checkVersions.newest.definition.version;

/** A partner with an activity for each look. */
function withChecks(checks: string) {
  const desk = openDesk({ today: '2026-01-01' });
  const looks = checks === '–' ? [] : checks.split('; ');
  for (const [at, look] of looks.entries()) {
    const [, on = '', check = '', numerator, denominator] = /^(\S+) (\S+) (\d+) of (\d+)$/.exec(look) ?? [];
    const result = {
      kind: 'share' as const,
      check,
      numerator: Number(numerator),
      denominator: Number(denominator),
    };
    put(desk, 'follow-up.added', {
      id: `look-${at}`,
      reference: `V${at}`,
      checkLibrary: library,
      activity: {
        kind: 'spot-check',
        on,
        people: [],
        place: '',
        summary: '',
        findings: [],
        checks: [result],
        trained: null,
        actions: [],
        nextOn: null,
      },
    });
  }
  return practiceFactsOf(desk.file);
}

describe('written against done', () => {
  it.each(readTable('written-and-done.md'))(
    'a standard that is %s, with %s on %s, is %s',
    (review = '', checks = '', standard = '', expected) => {
      const practice = practiceOf(withChecks(checks), 'un-ip-psea-2020', standard, checkVersions);
      expect(compareWithPractice(review as StandardState, practice)).toBe(expected);
    },
  );

  it('never tells a “yes” whose practice fails, or was not looked at, like one that holds', () => {
    const told = (['holds', 'fails', 'unchecked'] as const).map((practice) =>
      compareWithPractice('met', practice),
    );
    expect(new Set(told).size).toBe(3);
    expect(percentOf(1, 0)).toBeNull();
  });
});
