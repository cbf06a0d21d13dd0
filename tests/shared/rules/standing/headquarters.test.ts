import { describe, expect, it } from 'vitest';
import { decideCountryLevel } from '../../../../shared/rules/assessment/decide/country-level.ts';
import { buildKeptRow } from '../../../../shared/rules/register/build-row.ts';
import { withHeadquarters } from '../../../../shared/rules/register/with-headquarters.ts';
import { gateOn, inheritedOn, relianceOfRow } from '../../../../shared/rules/standing/reliance.ts';
import { selectTodo } from '../../../../shared/rules/todo/select-todo.ts';
import { instruments, openDesk } from '../../../support/desk.ts';
import { tell } from '../../../support/story.ts';

const today = '2026-03-02';
/** A country office's row above which headquarters' own story stands. */
function office(of: { office?: string; headquarters: string; directContact?: boolean }) {
  const above = buildKeptRow(
    tell(of.headquarters, openDesk({ partner: 'headquarters', today: '2020-01-01' })).file,
    instruments,
  );
  const fields = { headquartersId: 'headquarters', directContact: of.directContact ?? null };
  const own = tell(of.office ?? 'nothing', openDesk({ partner: 'office', today: '2020-01-01', fields }));
  return withHeadquarters(buildKeptRow(own.file, instruments), (id) =>
    id === 'headquarters' ? above : null,
  );
}
const gate = (of: Parameters<typeof office>[0], on = today) =>
  gateOn(relianceOfRow(office(of)), on) ?? 'nothing';

describe('what a country office takes from its headquarters', () => {
  it.each([
    ['its result', 'preliminary 2025-03-02 full; final 2025-06-01', 'nothing', 'result'],
    ['another entity’s result', 'relies 2025-03-12 full until 2027-03-12', 'nothing', 'reliance'],
    ['the finding of no contact', 'no-contact until 2027-01-01', 'nothing', 'no-contact'],
    ['never its emergency', 'emergency until 2026-04-01', 'never-assessed', null],
    ['no result that expired', 'preliminary 2020-03-02 full; final 2020-06-01', 'never-assessed', null],
    ['nothing where nobody looked', 'nothing', 'never-assessed', null],
    ['a decision not to proceed', 'preliminary 2025-03-02 low; declined', 'not-proceed', null],
    ['the end of the work', 'preliminary 2025-03-02 low; final 2025-07-01; consequence end', 'ended', null],
    [
      'nothing of an archived record',
      'preliminary 2025-03-02 full; final 2025-06-01; archived',
      'never-assessed',
      null,
    ],
  ] as const)('%s: %s', (_name, headquarters, expected, carriedBy) => {
    expect(gate({ headquarters })).toBe(expected);
    expect(inheritedOn(office({ headquarters }), today)?.carriedBy).toBe(carriedBy);
  });

  it('is no finding of no contact where the office itself has contact', () => {
    expect(gate({ headquarters: 'no-contact until 2027-01-01', directContact: true })).toBe('never-assessed');
  });

  it.each([
    ['preliminary 2025-03-02 low; declined', 'not-proceed'],
    ['preliminary 2020-03-02 full; final 2020-06-01', 'result-expired'],
    ['preliminary 2025-03-02 medium', 'nothing'],
  ])('comes after the office’s own result: %s', (own, expected) => {
    const headquarters = 'preliminary 2025-03-02 full; final 2025-06-01';
    expect(gate({ office: own, headquarters })).toBe(expected);
    expect(inheritedOn(office({ office: own, headquarters }), today)?.carriedBy).toBeNull();
  });

  it('takes the agreement off the to-do list while it carries it, and puts it back after', () => {
    const row = office({
      office: 'agreement until 2030-01-01',
      headquarters: 'relies 2025-03-12 full until 2027-03-12',
    });
    const kinds = (on: string) =>
      selectTodo([row], {}, ['overdue', 'today', 'week', 'month', 'later', 'waiting'], on).found.map(
        ({ due }) => due.kind,
      );
    expect(kinds('2027-03-12')).not.toContain('agreement-not-carried');
    expect(kinds('2027-03-13')).toContain('agreement-not-carried');
  });
});

describe('an assessment of a country office', () => {
  const desk = () =>
    openDesk({ fields: { type: 'international-ngo', headquartersName: 'Fictional headquarters' } });
  const why = (input: Parameters<typeof decideCountryLevel>[2], at = desk()) => {
    const decided = decideCountryLevel(at.file, 'assessment-1', input, at.context);
    return decided.ok ? decided.value.map(({ data }) => data) : decided.error.code;
  };

  it('says why it is not left to headquarters', () => {
    expect(why(undefined)).toBe('COUNTRY_LEVEL_WHY');
    expect(why({ ground: 'other', text: ' ' })).toBe('COUNTRY_LEVEL_INCOMPLETE');
    expect(why({ ground: 'high-risk-context' })).toEqual([
      { assessment: 'assessment-1', why: { ground: 'high-risk-context', text: null, reference: null } },
    ]);
  });

  it('names an allegation by number and date, and takes no word of it', () => {
    const reference = { system: 'incident-form', number: 'IRF-12', on: '2026-02-01' } as const;
    expect(why({ ground: 'allegation' })).toBe('COUNTRY_LEVEL_INCOMPLETE');
    expect(why({ ground: 'allegation', reference, text: 'The driver.' })).toBe('COUNTRY_LEVEL_INCOMPLETE');
    expect(why({ ground: 'allegation', reference: { ...reference, number: 'a boy' } })).toBe(
      'REFERENCE_IS_NO_NUMBER',
    );
    expect(why({ ground: 'allegation', reference: { ...reference, on: '2026-03-03' } })).toBe('FUTURE_DATE');
    expect(why({ ground: 'allegation', reference })).toHaveLength(1);
    expect(why({ ground: 'decentralised', reference })).toBe('COUNTRY_LEVEL_INCOMPLETE');
  });

  it('asks nothing of headquarters itself, nor of a national partner', () => {
    expect(why(undefined, openDesk({ fields: { type: 'international-ngo' } }))).toEqual([]);
    const national = openDesk({ fields: { type: 'national-ngo', headquartersName: 'Fictional town' } });
    expect(why(undefined, national)).toEqual([]);
  });
});
