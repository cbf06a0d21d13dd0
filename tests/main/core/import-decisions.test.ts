import { afterEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../support/app.ts';

const list = (...rows: readonly string[]) => ({
  name: 'partners.csv',
  bytes: new TextEncoder().encode(`Name of organisation,Country,Acronym\n${rows.join('\n')}\n`),
});

let test: TestApp;
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

describe('decisions about the rows of a list', () => {
  it('account for every row, also for two that add to one partner', async () => {
    test = await startWithWorkspace();
    const known = value(
      await test.client.partner.create({ fields: { name: 'Fictional Water Trust', country: 'KE' } }),
    );
    const file = list(
      'Fictional Water Trust,Kenya,FWT',
      'Fictional water trust,Kenya,',
      'Another Body,Kenya,',
    );
    const decisions = { '2': `update:${known.reference}`, '3': 'update:row:2', '4': 'create' };
    const done = value(await test.client.partner.import({ file, decisions }));
    expect(done.updated.map(({ row, reference }) => [row, reference])).toEqual([
      [2, known.reference],
      [3, known.reference],
    ]);
    expect(done.created.map(({ row }) => row)).toEqual([4]);
    const { fields } = value(await test.client.partner.get({ partner: known.reference }));
    expect([fields.acronym, fields.aliases]).toEqual(['FWT', ['Fictional water trust']]);
  });

  it('are refused whole when they name no row of the list, or say nothing that is known', async () => {
    test = await startWithWorkspace();
    const file = list('Fictional Water Trust,Kenya,FWT');
    for (const decisions of [{ '9': 'skip' }, { '2': 'merge' }, { '2': 'update:' }]) {
      expect(code(await test.client.partner.import({ file, decisions }))).toBe('INPUT_INVALID');
    }
    expect(value(await test.client.partner.list({})).total).toBe(0);
  });

  it('come with fields that the register has', async () => {
    test = await startWithWorkspace();
    const file = list('Fictional Water Trust,Kenya,FWT');
    const refused = await test.client.partner.import({ file, columns: { C: 'nickname' } });
    expect(code(refused)).toBe('INPUT_INVALID');
    const preview = value(await test.client.partner.previewImport({ file, columns: { C: null } }));
    expect(preview.columns.map(({ field }) => field)).toEqual(['name', 'country', null]);
  });

  it('write nothing to the journal when the same list comes again', async () => {
    test = await startWithWorkspace();
    const file = list('Fictional Water Trust,Kenya,FWT');
    value(await test.client.partner.import({ file }));
    const before = value(await test.client.workspace.check({})).entries;
    value(await test.client.partner.import({ file }));
    expect(value(await test.client.workspace.check({})).entries).toBe(before);
  });

  it('never make a partner that its own entries could not hold', async () => {
    test = await startWithWorkspace();
    const name = 'Fictional Water Trust';
    const aliases = Array.from({ length: 20 }, (_, index) => `Spelling ${index}`);
    const known = value(await test.client.partner.create({ fields: { name, country: 'KE', aliases } }));
    const file = list('Fictional Water-Trust,Kenya,FWT');
    const refused = await test.client.partner.import({
      file,
      decisions: { '2': `update:${known.reference}` },
    });
    expect(code(refused)).toBe('INPUT_INVALID');
    expect(value(await test.client.partner.get({ partner: known.id })).fields.acronym).toBeNull();
  });
});
