import { describe, expect, it } from 'vitest';
import { percentOf } from '../../shared/rules/follow-up/percent.ts';
import { compareWithPractice, practiceFactsOf, practiceOf } from '../../shared/rules/portfolio/practice.ts';
import { practiceOfStandards } from '../../shared/rules/portfolio/practice-of-standards.ts';
import type { StandardState } from '../../shared/rules/portfolio/standard-state.ts';
import { instruments, openDesk } from '../support/desk.ts';
import { checkVersions } from '../support/libraries.ts';
import { put } from '../support/story.ts';
import { readTable } from './read-table.ts';

const library = checkVersions.newest.definition.version;

/** A partner with an activity for each look. */
function partnerWith(checks: string) {
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
  return desk.file;
}

const withChecks = (checks: string) => practiceFactsOf(partnerWith(checks));

describe('written against done', () => {
  it.each(readTable('written-and-done.md'))(
    'a standard that is %s, with %s on %s, is %s',
    (review = '', checks = '', standard = '', expected) => {
      const practice = practiceOf(withChecks(checks), 'un-ip-psea-2020', standard, checkVersions);
      expect(compareWithPractice(review as StandardState, practice)).toBe(expected);
    },
  );

  it.each(readTable('written-and-done.md'))(
    'a standard that is %s, with %s on %s, is %s on the page as well, with what was found',
    (review = '', checks = '', standard = '', expected) => {
      const file = partnerWith(checks);
      const told = practiceOfStandards(file, { instruments, checks: checkVersions }, 'en');
      const own = told.find((each) => each.instrument === 'un-ip-psea-2020' && each.standard === standard);
      expect(compareWithPractice(review as StandardState, own?.practice ?? 'unchecked')).toBe(expected);
      const isFailing = own?.found.some(({ isGood }) => !isGood) ?? false;
      expect(isFailing).toBe(own?.practice === 'fails');
      expect(own?.found.every(({ title, on }) => title.length > 5 && checks.includes(on))).toBe(true);
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
