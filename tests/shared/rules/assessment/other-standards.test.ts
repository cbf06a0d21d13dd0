import { describe, expect, it } from 'vitest';
import { compareAnswers } from '../../../../shared/rules/assessment/compare.ts';
import { compareVersionsFor } from '../../../../shared/rules/assessment/compare-versions.ts';
import { decideRecordAnswers } from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { answersFrom, instruments, openDesk } from '../../../support/desk.ts';
import { madeUpVersion, withContent } from '../../../support/versions.ts';

// A later version that asks CS9 first, no longer CS8, and allows no "not applicable" for CS2.
const content = madeUpVersion('9.2.0', ({ facts, words }) => {
  const { standards } = facts;
  standards.splice(7, 1);
  standards.unshift({ ...standards[0]!, id: 'CS9' as (typeof standards)[number]['id'] });
  standards[2]!.naAllowed = false;
  const asked = words.standards as Record<string, (typeof words.standards)[keyof typeof words.standards]>;
  asked.CS9 = { ...asked.CS1! };
  delete asked.CS8;
});
const known = withContent({ ...content, texts: { 'text.en.json': content.texts['text.en.json'] } });
const before = instruments.newestOf('un-ip-psea-2020')!;
const after = known.newestOf('un-ip-psea-2020')!;

describe('versions of an instrument that ask other standards', () => {
  it('are compared in the order of the later one, and what only one of them asks is open', () => {
    const yes = { answer: 'yes', reason: null, comment: null };
    const answers = { CS1: yes, CS8: yes, CS9: yes };
    const changes = compareAnswers({ instrument: before, answers }, { instrument: after, answers });
    expect(changes.map(({ standard }) => standard)).toEqual([
      'CS9',
      ...['CS1', 'CS2', 'CS3', 'CS4', 'CS5', 'CS6', 'CS7'],
      'CS8',
    ]);
    expect(changes[1]).toMatchObject({ before: 'yes', after: 'yes', change: 'same' });
  });

  it('take over the answers that both allow; the others are named by what becomes of them', () => {
    const desk = openDesk();
    desk.start();
    desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YAN----A')));
    expect(compareVersionsFor(desk.assessment(), after, 'en').answers).toEqual({
      kept: ['CS1', 'CS3'],
      removed: ['CS8'],
      reopened: ['CS2'],
      added: ['CS9'],
    });
    expect(compareVersionsFor(desk.assessment(), before, 'en').answers).toEqual({
      kept: ['CS1', 'CS2', 'CS3', 'CS8'],
      removed: [],
      reopened: [],
      added: [],
    });
  });
});
