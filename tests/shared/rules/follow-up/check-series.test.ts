import { expect, it } from 'vitest';
import { versionsOf } from '../../../../shared/content/files/versions.ts';
import type { CheckLibrary } from '../../../../shared/content/practice-checks/check-library.ts';
import { buildCheckSeries } from '../../../../shared/rules/follow-up/build-check-series.ts';
import { readActivities } from '../../../../shared/rules/follow-up/follow-up-state.ts';
import { openDesk } from '../../../support/desk.ts';
import { shippedChecks } from '../../../support/libraries.ts';
import { put } from '../../../support/story.ts';

it('shows the results of a practice check with the words and the limit by which it was asked', () => {
  const desk = openDesk();
  const [check] = shippedChecks.definition.checks.filter(({ kind }) => kind === 'share');
  if (!check) throw new Error('No share ships.');
  put(desk, 'follow-up.added', {
    id: 'activity-1',
    reference: 'SS-0001-TST/F1',
    checkLibrary: shippedChecks.definition.version,
    activity: {
      kind: 'spot-check',
      on: '2026-03-02',
      people: [],
      place: '',
      summary: 'Fictional.',
      findings: [],
      checks: [{ kind: 'share', check: check.id, numerator: 3, denominator: 4 }],
      trained: null,
      actions: [],
      nextOn: null,
    },
  });
  const later = structuredClone(shippedChecks) as {
    definition: CheckLibrary['definition'];
    texts: CheckLibrary['texts'];
  };
  later.definition.version = '9.0.0';
  for (const each of later.definition.checks) if (each.id === check.id) each.goodFrom = 1;
  const words = later.texts.en?.checks[check.id];
  if (words) words.title = 'Made-up title';
  const [series] = buildCheckSeries(readActivities(desk.file), versionsOf([shippedChecks, later]), 'en');
  expect(series).toMatchObject({
    check: check.id,
    title: shippedChecks.texts.en?.checks[check.id]?.title,
    goodFrom: check.goodFrom,
    points: [{ percent: 75 }],
  });
  // A library that is not here any more takes the words of the newest rather than none.
  const [fallback] = buildCheckSeries(readActivities(desk.file), versionsOf([later]), 'en');
  expect(fallback?.title).toBe('Made-up title');
});
