import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { addPartner, problems, type Road, secondLaptop, startRoad } from './offices.ts';

/** What happens on one of three laptops of a record, one thing after the other. */
type Step =
  | { readonly does: 'edit'; readonly partner: number; readonly country: string }
  | { readonly does: 'rename'; readonly partner: number; readonly acronym: string }
  | { readonly does: 'add' }
  | { readonly does: 'send'; readonly since: boolean }
  /** A package of any laptop, perhaps one taken before, perhaps one whose predecessor was lost. */
  | { readonly does: 'take'; readonly which: number };

const steps = fc.array(
  fc.tuple(
    fc.nat(2),
    fc.oneof(
      fc.record({
        does: fc.constant('edit'),
        partner: fc.nat(4),
        country: fc.constantFrom('KE', 'UG', 'SS'),
      }),
      fc.record({ does: fc.constant('rename'), partner: fc.nat(4), acronym: fc.constantFrom('A', 'B', 'C') }),
      fc.record({ does: fc.constant('add') }),
      fc.record({ does: fc.constant('send'), since: fc.boolean() }),
      fc.record({ does: fc.constant('take'), which: fc.nat(20) }),
    ) as fc.Arbitrary<Step>,
  ),
  { minLength: 8, maxLength: 24 },
);

it('three laptops end alike, whatever was sent, lost, doubled or taken out of its order', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const road = startRoad();
      const first = await startWithWorkspace();
      for (const name of ['One', 'Two']) await addPartner(first, `Fictional ${name}`);
      const laptops = [first, await secondLaptop(first), await secondLaptop(first)];
      try {
        await play(history, laptops, road);
        // Twice: what the first laptop is told in the first round, the others hear of in the second.
        for (const from of [...laptops, ...laptops]) {
          const path = await road.send(from);
          for (const to of laptops) if (to !== from) await road.take(to, path);
        }
        const states = await Promise.all(laptops.map(stateOf));
        expect(states[1]).toEqual(states[0]);
        expect(states[2]).toEqual(states[0]);
        for (const laptop of laptops) expect(await problems(laptop)).toEqual([]);
      } finally {
        for (const laptop of laptops) await laptop.end();
        road.end();
      }
    }),
    { numRuns: 5 },
  );
});

async function play(
  history: readonly (readonly [number, Step])[],
  laptops: readonly TestApp[],
  road: Road,
): Promise<void> {
  const packages: string[] = [];
  for (const [at, step] of history) {
    const laptop = laptops[at] as TestApp;
    const { rows } = value(await laptop.client.partner.list({}));
    const partner = 'partner' in step ? (rows[step.partner % rows.length]?.id ?? '') : '';
    if (step.does === 'edit')
      await laptop.client.partner.edit({ partner, fields: { country: step.country } });
    else if (step.does === 'rename')
      await laptop.client.partner.edit({ partner, fields: { acronym: step.acronym } });
    else if (step.does === 'add') await addPartner(laptop, `Fictional ${at} ${rows.length}`);
    else if (step.does === 'send')
      packages.push(await road.send(laptop, step.since ? { scope: 'since', to: 'The others' } : {}));
    else if (packages.length > 0) {
      const path = packages[step.which % packages.length] ?? '';
      // A laptop is told that its own package is its own, and takes nothing from it.
      await road.take(laptop, path);
    }
  }
}

/** Every partner with its values, conflicts and what still waits, by id. */
async function stateOf({ client }: TestApp) {
  const { rows } = value(await client.partner.list({}));
  const views = await Promise.all(
    rows.map(async ({ id }) => value(await client.partner.get({ partner: id }))),
  );
  return views
    .map(({ id, reference, fields, conflicts, waiting }) => ({ id, reference, fields, conflicts, waiting }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
