import { describe, expect, it } from 'vitest';
import { scoreAnswers } from '../../../../../shared/content/instrument/score.ts';
import { decideDecision } from '../../../../../shared/rules/assessment/decide/decide.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../../shared/rules/assessment/decide/record-answers.ts';
import { buildPartnerView } from '../../../../../shared/rules/register/build-partner-view.ts';
import { buildPartnerRow } from '../../../../../shared/rules/register/build-row.ts';
import { showRow } from '../../../../../shared/rules/register/partner-view.ts';
import {
  decideEndReliance,
  decideRecordReliance,
} from '../../../../../shared/rules/standing/decide/reliance.ts';
import { decideDetermineAndReplace } from '../../../../../shared/rules/standing/decide/replace-reliance.ts';
import { gateOn, relianceOfRow } from '../../../../../shared/rules/standing/reliance.ts';
import { riskOf } from '../../../../../shared/rules/standing/relied-result.ts';
import { restsOnDay } from '../../../../../shared/rules/standing/result-state.ts';
import { standingOf } from '../../../../../shared/rules/standing/standing.ts';
import { answersFrom, type Desk, head, instruments, openDesk } from '../../../../support/desk.ts';
import { tell } from '../../../../support/story.ts';

const reliesOn = (of: Parameters<typeof restsOnDay>[0], day: string) => restsOnDay(of, day) === 'reliance';

let count = 0;
const nobodyElse = { find: () => null, offices: [] };
const record = (desk: Desk, input: Partial<Parameters<typeof decideRecordReliance>[2]> = {}) =>
  decideRecordReliance(
    desk.file,
    standingOf(desk.file, instruments),
    {
      entity: 'UNICEF',
      on: '2026-02-12',
      rating: 'medium',
      acceptedBy: head,
      reason: 'The same programme; its report was read.',
      evidence: [],
      ...input,
    },
    `reliance-${++count}`,
    60,
    desk.context,
  );
const row = (desk: Desk) => buildPartnerRow(desk.file, instruments);

describe('another UN entity’s result', () => {
  it('is a basis of its own kind with rating, risk and end, and carries an agreement', () => {
    const desk = openDesk();
    desk.write(record(desk, { reference: 'UNPP-77', until: '2027-02-12' }));
    expect(row(desk)).toMatchObject({
      restsOn: 'reliance',
      // Its rating is never taken for an own one.
      rating: null,
      determination: null,
      capacityLabel: 'Medium Capacity (Moderate Risk)',
      relied: {
        entity: 'UNICEF',
        on: '2026-02-12',
        rating: 'medium',
        risk: 'moderate',
        reference: 'UNPP-77',
      },
    });
    expect(gateOn(relianceOfRow(row(desk)), '2027-02-12')).toBeNull();
    expect(gateOn(relianceOfRow(row(desk)), '2027-02-13')).toBe('basis-over');
    expect(reliesOn(row(desk), '2027-02-12')).toBe(true);
    expect(reliesOn(row(desk), '2027-02-13')).toBe(false);
    expect(row(desk).next).not.toBeNull();
  });

  it('lasts as long as an own result from its own date when no end is given, and never longer', () => {
    const desk = openDesk();
    expect(desk.attempt(record(desk, { until: '2031-02-13' }))).toBe('RELIANCE_TOO_LONG');
    desk.write(record(desk));
    expect(row(desk).relied?.until).toBe('2031-02-12');
  });

  it('needs a rating or points, and points keep their scheme', () => {
    const desk = openDesk();
    expect(desk.attempt(record(desk, { points: 14 }))).toBe('RELIANCE_NEEDS_RESULT');
    expect(desk.attempt(record(desk, { rating: undefined }))).toBe('RELIANCE_NEEDS_RESULT');
    desk.write(record(desk, { rating: undefined, points: 14 }));
    expect(row(desk)).toMatchObject({
      capacityLabel: 'Moderate Risk (14 of 18 points, 2020)',
      relied: { rating: null, points: 14, risk: 'moderate' },
    });
  });

  it.each([
    [6, 'high'],
    [8, 'high'],
    [9, 'moderate'],
    [14, 'moderate'],
    [15, 'low'],
    [18, 'low'],
  ] as const)('reads %i points as the shipped scheme of 2020 does: %s risk', (points, risk) => {
    expect(riskOf({ points })).toBe(risk);
    const scheme = instruments.newestOf('unicef-sea-2020');
    if (!scheme) throw new Error('The scheme of 2020 ships.');
    const steps = ['absent', 'progressing', 'adequate'];
    const answers = Object.fromEntries(
      scheme.definition.standards.map(({ id }, index) => {
        const share = Math.floor(points / 6) + (index < points % 6 ? 1 : 0);
        return [id, steps[share - 1]];
      }),
    );
    expect(scoreAnswers(scheme, answers)).toMatchObject({ total: points, risk });
  });

  it('is dated by what happened: not in the future, accepted after it was found', () => {
    const desk = openDesk({ today: '2026-03-02' });
    expect(desk.attempt(record(desk, { on: '2026-03-03' }))).toBe('FUTURE_DATE');
    expect(desk.attempt(record(desk, { acceptedOn: '2026-02-11' }))).toBe('DATE_TOO_EARLY');
    expect(desk.attempt(record(desk, { until: '2026-03-01' }))).toBe('BASIS_ENDS_BEFORE_IT_STARTS');
  });

  it('names its copy among the partner’s evidence, and says when there is none', () => {
    const desk = tell('preliminary 2019-03-02 medium; evidence CS1 until 2030-01-01; final 2019-06-01');
    desk.today = '2026-03-02';
    expect(desk.attempt(record(desk, { evidence: ['SS-0001-TST/E9'] }))).toBe('EVIDENCE_NOT_FOUND');
    desk.write(record(desk, { evidence: ['ss-0001-tst/e1'] }));
    const view = buildPartnerView(desk.file, instruments, desk.today, nobodyElse);
    expect(view.reliances).toMatchObject([{ copies: ['SS-0001-TST/E1'], ended: null }]);
  });

  it('that is older is not wanted while an own result stands, also where it is accepted in retrospect', () => {
    const desk = tell('preliminary 2020-03-02 full; final 2020-06-01');
    desk.today = '2025-06-01';
    expect(desk.attempt(record(desk, { on: '2020-06-01' }))).toBe('OWN_RESULT_STANDS');
    desk.today = '2025-08-02';
    const backdated = { on: '2020-06-01', acceptedOn: '2025-06-01' };
    expect(desk.attempt(record(desk, backdated))).toBe('OWN_RESULT_STANDS');
  });

  it('that is newer has the word from the day on which it was accepted, better or worse', () => {
    const desk = tell('preliminary 2020-03-02 full; final 2020-06-01');
    desk.today = '2024-06-02';
    desk.write(record(desk, { on: '2024-05-12', rating: 'low' }));
    expect(showRow(row(desk), '2024-06-02')).toMatchObject({
      restsOn: 'reliance',
      labelToday: 'Low Capacity (High Risk)',
      capacityLabel: 'Full Capacity (Low Risk)',
    });
    expect(reliesOn(row(desk), '2024-06-02')).toBe(true);
  });

  it('is relied on by itself: two are not accepted for one time, whichever is recorded first', () => {
    const desk = openDesk({ today: '2026-03-02' });
    desk.write(record(desk, { on: '2025-01-12', acceptedOn: '2025-02-01', until: '2025-12-31' }));
    const before = { on: '2025-01-05', acceptedOn: '2025-01-10' };
    expect(desk.attempt(record(desk, { ...before, until: '2025-02-01' }))).toBe('RELIANCE_ACTIVE');
    expect(desk.attempt(record(desk, { on: '2025-06-12', acceptedOn: '2025-12-31' }))).toBe(
      'RELIANCE_ACTIVE',
    );
    expect(desk.attempt(record(desk, { ...before, until: '2025-01-31' }))).toBe('ok');
    expect(desk.attempt(record(desk, { on: '2025-06-12', acceptedOn: '2026-01-01' }))).toBe('ok');
    desk.write(decideEndReliance(desk.file, { reason: 'Its report was withdrawn.' }, desk.context));
    expect(desk.attempt(record(desk, { on: '2025-07-12', acceptedOn: '2026-03-01' }))).toBe(
      'RELIANCE_ACTIVE',
    );
    expect(desk.attempt(record(desk, { on: '2025-07-12', acceptedOn: '2026-03-02' }))).toBe('ok');
  });

  it('is one at a time, and is withdrawn with a reason', () => {
    const desk = openDesk();
    desk.write(record(desk));
    expect(desk.attempt(record(desk, { entity: 'UNFPA' }))).toBe('RELIANCE_ACTIVE');
    const end = (on?: string) =>
      decideEndReliance(desk.file, { reason: 'Corrected there.', on }, desk.context);
    expect(desk.attempt(end('2026-03-01'))).toBe('DATE_TOO_EARLY');
    desk.write(end());
    expect(row(desk)).toMatchObject({ restsOn: 'nothing', relied: null, capacityLabel: 'Not Assessed' });
    expect(desk.attempt(end())).toBe('RELIANCE_NOT_FOUND');
    expect(buildPartnerView(desk.file, instruments, desk.today, nobodyElse).reliances[0]?.ended).toEqual({
      on: '2026-03-02',
      reason: 'Corrected there.',
      assessment: null,
    });
    expect(desk.attempt(record(desk, { entity: 'UNFPA' }))).toBe('ok');
  });

  it('gives way to an own determination, which says why', () => {
    const desk = openDesk();
    desk.write(record(desk));
    desk.start();
    desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYYY')));
    desk.write(decideRecordReviews(desk.assessment(), answersFrom('YYYYYYYY', 'Seen.'), desk.context));
    const sign = (insteadOfReliance?: string) =>
      decideDetermineAndReplace(
        desk.file,
        desk.assessment(),
        { kind: 'preliminary', insteadOfReliance },
        desk.context,
      );
    // While it is under way the other entity's result carries the work.
    expect(row(desk).restsOn).toBe('reliance');
    expect(desk.attempt(sign())).toBe('RELIANCE_STANDS');
    expect(desk.attempt(sign('  '))).toBe('RELIANCE_STANDS');
    desk.write(sign('An allegation in another country.'));
    expect(row(desk)).toMatchObject({ restsOn: 'un-review', rating: 'full', relied: null });
    expect(
      buildPartnerView(desk.file, instruments, desk.today, nobodyElse).reliances[0]?.ended,
    ).toMatchObject({
      assessment: 'assessment-1',
      reason: 'An allegation in another country.',
    });
    const decision = { decision: 'proceed', justification: 'Fictional.' } as const;
    expect(desk.attempt(decideDecision(desk.assessment(), decision, desk.context))).toBe('ok');
  });
});
