import { describe, expect, it } from 'vitest';
import { startWithWorkspace, value } from '../../../support/app.ts';
import { secondLaptop, startRoad } from '../exchange/offices.ts';

// A trend says of each of its days what the figures as of that day say, though it folds every partner once. Of the demo's office: recomputed.test.ts.

describe('the trend of two laptops', () => {
  it('holds where what came first in the journal was known later, and where records were joined', async () => {
    const road = startRoad();
    const here = await startWithWorkspace({ today: '2026-01-10' });
    const fields = (name: string) => ({ fields: { name, country: 'SS', type: 'national-ngo' as const } });
    const one = value(await here.client.partner.create(fields('Fictional Wells'))).id;
    const two = value(await here.client.partner.create(fields('Fictional Harbour Relief'))).id;
    const there = await secondLaptop(here);
    // The other laptop writes later by the calendar, and earlier by the logical clock of the two.
    there.setToday('2026-03-20');
    value(await there.client.partner.edit({ partner: one, fields: { type: 'government' } }));
    here.setToday('2026-02-10');
    for (const acronym of ['FW', 'FWG', 'FWW'])
      value(await here.client.partner.edit({ partner: one, fields: { acronym } }));
    value(await here.client.partner.edit({ partner: two, fields: { scope: null, type: 'government' } }));
    here.setToday('2026-04-10');
    await road.take(here, await road.send(there));
    value(await here.client.partner.join({ partner: two, into: one, reason: 'They are one organisation.' }));
    here.setToday('2026-06-02');
    for (const figure of ['kind:government', 'partners:all']) {
      const asked = { scope: 'all', from: '2025-12-01', to: '2026-06-02', figure } as const;
      const { points } = value(await here.client.portfolio.trend(asked));
      for (const { on, numerator } of points) {
        const { figures } = value(await here.client.portfolio.figures({ asOf: on, scope: 'all' }));
        expect([figure, on, numerator]).toEqual([
          figure,
          on,
          figures.find(({ id }) => id === figure)?.numerator,
        ]);
      }
      expect(new Set(points.map(({ numerator }) => numerator)).size).toBeGreaterThan(1);
    }
    expect(here.bugs).toEqual([]);
    await there.end();
    await here.end();
    road.end();
  });
});
