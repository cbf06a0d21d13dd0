import { describe, expect, it } from 'vitest';
import {
  activityFrom,
  newActivity,
  resultOf,
} from '../../../renderer/features/follow-up/add/typed-activity.ts';
import type { CheckChoice } from '../../../renderer/features/follow-up/checks/use-practice-checks.ts';
import { readRule } from '../../../renderer/features/follow-up/rhythm/rhythm-rule.ts';
import { recommendedVisits } from '../../../shared/rules/follow-up/rhythm.ts';
import { instruments } from '../../support/desk.ts';

const check = (id: string, kind: CheckChoice['kind']): CheckChoice => ({
  id,
  kind,
  standards: ['CS4'],
  title: id,
  question: '',
  how: '',
  numerator: null,
  denominator: null,
  goodFrom: null,
});
const checks = [check('trained', 'share'), check('channel', 'yes-no')];

describe('an activity as typed', () => {
  const typed = newActivity('2026-04-01', ['CS3', 'CS4'], checks);

  it('begins with nothing chosen and says nothing', () => {
    expect(typed.kind).toBeNull();
    expect(activityFrom({ ...typed, kind: 'call' }, checks)).toMatchObject({
      findings: [],
      checks: [],
      trained: null,
      nextOn: null,
    });
  });

  it('takes over what was chosen, and nothing that was unticked again', () => {
    const activity = activityFrom(
      {
        ...typed,
        kind: 'spot-check',
        findings: {
          CS3: { chosen: true, text: ' Better files. ', tendency: 'better' },
          CS4: { chosen: false, text: 'Unticked.', tendency: null },
        },
        checks: {
          trained: { chosen: true, numerator: '12', denominator: '0', value: null },
          channel: { chosen: true, numerator: '', denominator: '', value: 'no' },
        },
        trained: { chosen: true, course: 'Basics', trained: '3', total: '10' },
      },
      checks,
    );
    expect(activity.findings).toEqual([{ standard: 'CS3', text: 'Better files.', tendency: 'better' }]);
    expect(activity.checks).toEqual([
      { kind: 'share', check: 'trained', numerator: 12, denominator: 0 },
      { kind: 'yes-no', check: 'channel', value: false },
    ]);
    expect(activity.trained).toEqual({ course: 'Basics', trained: 3, total: 10 });
  });

  it('has no answer to a check of which a number is missing', () => {
    const half = { chosen: true, numerator: '3', denominator: '', value: null };
    expect(resultOf(check('trained', 'share'), half)).toBeNull();
  });
});

describe('the row of a rhythm', () => {
  it('is read from every rule that the shipped tables can name', () => {
    const rules = instruments.newest.flatMap(({ definition }) =>
      definition.rhythms.flatMap((rhythm) =>
        [null, 1_000, 400_000, 9_000_000].flatMap((yearlyCashUsd) =>
          (['emergency', 'no-contact', null] as const).flatMap((basis) =>
            ([null, { rating: 'low', risk: 'high' }] as const).flatMap(
              (found) =>
                recommendedVisits(rhythm, {
                  rating: found?.rating ?? null,
                  risk: found?.risk ?? null,
                  basis,
                  yearlyCashUsd,
                })?.rule ?? [],
            ),
          ),
        ),
      ),
    );
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter((rule) => readRule(rule) === null)).toEqual([]);
    expect(readRule('unicef-programme-visits/to-500000/risk/high')).toEqual({
      kind: 'cash',
      by: 'risk',
      limit: 500_000,
      isAbove: false,
      risk: 'high',
    });
  });
});
