import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { addPartner, problems, type Road, secondLaptop, startRoad } from './offices.ts';

/**
 * What happens on one of two laptops of a record. Records are named by number, those that were joined among them, and
 * what the rules refuse is refused.
 */
type Step =
  | { readonly does: 'join'; readonly partner: number; readonly into: number }
  | { readonly does: 'separate'; readonly partner: number }
  | { readonly does: 'edit'; readonly partner: number; readonly country: string }
  | { readonly does: 'assess'; readonly partner: number }
  | { readonly does: 'settle'; readonly partner: number }
  | { readonly does: 'send'; readonly since: boolean; readonly one: number | null }
  | { readonly does: 'take'; readonly which: number };

const record = fc.nat(3);
const steps = fc.array(
  fc.tuple(
    fc.nat(1),
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ does: fc.constant('join'), partner: record, into: record }) },
      { weight: 2, arbitrary: fc.record({ does: fc.constant('separate'), partner: record }) },
      {
        weight: 2,
        arbitrary: fc.record({
          does: fc.constant('edit'),
          partner: record,
          country: fc.constantFrom('KE', 'UG', 'SS'),
        }),
      },
      { weight: 1, arbitrary: fc.record({ does: fc.constant('assess'), partner: record }) },
      { weight: 1, arbitrary: fc.record({ does: fc.constant('settle'), partner: record }) },
      {
        weight: 2,
        arbitrary: fc.record({
          does: fc.constant('send'),
          since: fc.boolean(),
          one: fc.option(record, { nil: null }),
        }),
      },
      { weight: 2, arbitrary: fc.record({ does: fc.constant('take'), which: fc.nat(20) }) },
    ) as fc.Arbitrary<Step>,
  ),
  { minLength: 10, maxLength: 24 },
);

it('laptops that join, separate and change the same records apart end alike, and every record is whole again', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const road = startRoad();
      const first = await startWithWorkspace();
      const records: string[] = [];
      for (const name of ['Harbour', 'Lagoon', 'Meadow', 'Upland'])
        records.push(await addPartner(first, `Fictional ${name}`));
      const laptops = [first, await secondLaptop(first)];
      try {
        await play(history, laptops, records, road);
        await exchangeAll(laptops, road);
        const states = await Promise.all(laptops.map((laptop) => stateOf(laptop, records)));
        expect(states[1]).toEqual(states[0]);
        for (const laptop of laptops) expect(await problems(laptop)).toEqual([]);
        await separateAll(first, records);
        await exchangeAll(laptops, road);
        const apart = await Promise.all(laptops.map((laptop) => stateOf(laptop, records)));
        expect(apart[1]).toEqual(apart[0]);
        expect(apart[0]?.views.map(({ id, joined }) => [id, joined.length])).toEqual(
          records.map((id) => [id, 0]),
        );
        // Each has its own assessments again, and no other's.
        const before = assessmentsOf(states[0]);
        expect(assessmentsOf(apart[0])).toEqual(before);
        for (const laptop of laptops) expect(await problems(laptop)).toEqual([]);
        expect(laptops.flatMap(({ bugs }) => bugs)).toEqual([]);
      } finally {
        for (const laptop of laptops) await laptop.end();
        road.end();
      }
    }),
    { numRuns: Number(process.env.PSEA_JOINS ?? 4) },
  );
});

async function play(
  history: readonly (readonly [number, Step])[],
  laptops: readonly TestApp[],
  records: readonly string[],
  road: Road,
): Promise<void> {
  const packages: string[] = [];
  const reason = 'A fictional reason.';
  for (const [at, step] of history) {
    const laptop = laptops[at] as TestApp;
    const { client } = laptop;
    const partner = 'partner' in step ? (records[step.partner] ?? '') : '';
    switch (step.does) {
      case 'join':
        await client.partner.join({ partner, into: records[step.into] ?? '', reason });
        break;
      case 'separate':
        await client.partner.separate({ partner, reason });
        break;
      case 'edit':
        await client.partner.edit({ partner, fields: { country: step.country } });
        break;
      case 'assess':
        await client.assessment.start({ partner });
        break;
      case 'settle': {
        const [conflict] = value(await client.partner.get({ partner })).conflicts;
        const entry = conflict?.values[0]?.entry;
        if (conflict && entry)
          value(await client.conflict.settle({ partner, key: conflict.key, entry, reason }));
        break;
      }
      case 'send': {
        const since = step.since ? ({ scope: 'since', to: 'The other' } as const) : {};
        const one =
          step.one === null ? since : { scope: 'partners' as const, partners: [records[step.one] ?? ''] };
        packages.push(await road.send(laptop, one));
        break;
      }
      case 'take':
        if (packages.length > 0) await road.take(laptop, packages[step.which % packages.length] ?? '');
    }
    expect(await problems(laptop)).toEqual([]);
  }
}

async function exchangeAll(laptops: readonly TestApp[], road: Road): Promise<void> {
  for (const from of [...laptops, ...laptops]) {
    const path = await road.send(from);
    for (const to of laptops) if (to !== from) await road.take(to, path);
  }
}

/** Every record by itself again: first those that two people joined into different ones, then the others. */
async function separateAll({ client }: TestApp, records: readonly string[]): Promise<void> {
  const reason = 'A fictional reason.';
  for (const partner of records) {
    const { conflicts, id } = value(await client.partner.get({ partner }));
    const joins = conflicts.find(({ key }) => key === `joined/${id}`);
    const entry = joins?.values[0]?.entry;
    if (joins && entry) value(await client.conflict.settle({ partner: id, key: joins.key, entry, reason }));
  }
  for (const partner of records) await client.partner.separate({ partner, reason });
}

/** What a person sees: every record with the file that it leads to, and the register. */
async function stateOf({ client }: TestApp, records: readonly string[]) {
  const { rows } = value(await client.partner.list({}));
  const views = await Promise.all(
    records.map(async (partner) => value(await client.partner.get({ partner }))),
  );
  const histories = await Promise.all(
    records.map(async (partner) => value(await client.partner.listHistory({ partner, limit: 500 })).rows),
  );
  return {
    rows: rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
    views,
    histories: histories.map((told) => told.map(({ entry, sentence, from }) => [entry, sentence, from])),
  };
}

function assessmentsOf(state: Awaited<ReturnType<typeof stateOf>> | undefined): string[] {
  const all = (state?.rows ?? []).flatMap(({ assessments }) => assessments.map(({ reference }) => reference));
  return all.sort();
}
