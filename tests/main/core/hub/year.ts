import { passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { stages } from '../refusals/stages.ts';
import { hubEntity } from './hub-world.ts';

/** A short year in three offices of one entity, in four parts that follow each other. */

export interface Year {
  readonly offices: readonly [TestApp, TestApp, TestApp];
  /** What happens in a part of the year (0 to 3), in every office. */
  happen(part: number): Promise<void>;
}

export const days = ['2026-03-03', '2026-05-14', '2026-08-03', '2026-12-09'] as const;

export async function startOffice(name: string, entity = hubEntity): Promise<TestApp> {
  const app = startApp({ today: days[0] });
  value(
    await app.client.workspace.create({
      folder: app.folder,
      passphrase,
      office: name,
      entity,
      officer: { name: `Officer in ${name}`, function: 'Programme officer' },
    }),
  );
  return app;
}

export async function startYear(): Promise<Year> {
  const offices = [await startOffice('Juba'), await startOffice('Goma'), await startOffice('Aden')] as const;
  const [juba, goma, aden] = offices;
  const at = { juba: stages(juba.client), goma: stages(goma.client), aden: stages(aden.client) };
  const parts = [
    async () => {
      await at.juba.everything('Wells');
      await at.juba.decided('Harbour', 'YYYYYYYY');
      await at.goma.decided('Lakes', 'NNNYYYYY');
      await at.aden.submitted('Bridges', 'YYNYYYNY');
      await at.aden.partner('Ministry', { type: 'government' });
    },
    async () => {
      await at.goma.determined('Roads', 'YYYYYYNY');
      const wells = await named(juba, 'Wells');
      value(
        await juba.client.followUp.add({
          partner: wells,
          activity: {
            kind: 'training',
            summary: 'A fictional review of training.',
            trained: { course: 'Fictional course', trained: 12, total: 20 },
          },
        }),
      );
    },
    async () => {
      const lakes = await named(goma, 'Lakes');
      value(
        await goma.client.partner.edit({
          partner: lakes,
          fields: { country: 'CD', notes: 'a\\b\tc\nd \u0000 é 😀' },
        }),
      );
      await at.aden.decided('Water', 'YYYYYYYY');
    },
    async () => {
      const water = await named(aden, 'Water');
      value(
        await aden.client.partner.archive({
          partner: water,
          reason: 'The work ended as planned.',
        }),
      );
      await at.juba.answered('Schools', 'YYNY');
    },
  ];
  return {
    offices,
    async happen(part) {
      for (const office of offices) office.setToday(days[part] ?? days[0]);
      await parts[part]?.();
    },
  };
}

/** The reference of a partner by a part of its name. */
export async function named(app: TestApp, part: string): Promise<string> {
  const { rows } = value(await app.client.partner.list({}));
  const found = rows.find(({ name }) => name.includes(part));
  if (!found) throw new Error(`There is no partner called ${part}.`);
  return found.reference;
}
