import { expect, it } from 'vitest';
import { startWithWorkspace, value } from '../../../support/app.ts';
import { stages } from '../refusals/stages.ts';

it('what changed since a day is told figure by figure, with the partners and what was recorded of them', async () => {
  const test = await startWithWorkspace({ today: '2026-03-02' });
  const bring = stages(test.client);
  const one = await bring.partner('Wells', { type: 'national-ngo' });
  await bring.partner('Harbour', { type: 'national-ngo' });
  test.setToday('2026-05-04');
  const assessment = value(await test.client.assessment.start({ partner: one })).assessment.reference;
  test.setToday('2026-06-01');
  const told = value(await test.client.portfolio.compare({ asOf: '2026-04-01' }));
  const stage = told.changed.find(({ id }) => id === 'stage:self-assessment');
  expect(stage).toMatchObject({
    before: { numerator: 0, denominator: 0, percent: null },
    after: { numerator: 1, denominator: 1, percent: 100 },
    partners: [{ reference: one, before: 0, after: 1, elsewhere: 0, last: '2026-05-04T08:00:00.000Z' }],
  });
  expect(stage?.partners[0]?.entries).toBeGreaterThan(0);
  expect(told.changed.some(({ id }) => id === 'partners:all')).toBe(false);
  // Both days by themselves say the same.
  for (const [asOf, side] of [
    ['2026-04-01', 'before'],
    [undefined, 'after'],
  ] as const) {
    const { figures } = value(await test.client.portfolio.figures({ asOf }));
    for (const changed of told.changed) {
      const figure = figures.find(({ id }) => id === changed.id);
      expect(changed[side]?.numerator ?? null).toBe(figure?.numerator ?? null);
    }
  }
  const none = value(await test.client.portfolio.compare({ asOf: '2026-05-20' }));
  expect(none.changed).toEqual([]);
  expect(none.same).toBeGreaterThan(50);
  expect(assessment).not.toBe('');
  expect(test.bugs).toEqual([]);
  await test.end();
});
