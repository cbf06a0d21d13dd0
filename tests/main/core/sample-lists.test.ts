import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../support/app.ts';

const sample = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/partners/${name}`, import.meta.url))),
});

let test: TestApp;
afterEach(() => test.end());

describe('importing the sample lists', () => {
  it('leaves rows that look known out and names them, or changes nothing at all when told to refuse', async () => {
    test = await startWithWorkspace();
    const refused = await test.client.partner.import({ file: sample('partners.xlsx'), undecided: 'refuse' });
    expect(code(refused)).toBe('DUPLICATES_UNDECIDED');
    expect(value(await test.client.partner.list({})).total).toBe(0);
    const done = value(await test.client.partner.import({ file: sample('partners.xlsx') }));
    expect(done.skipped.map(({ row, why }) => [row, why])).toEqual([
      [7, 'duplicate'],
      [19, 'empty'],
      [20, 'duplicate'],
    ]);
    expect(value(await test.client.partner.list({})).total).toBe(15);
    expect(test.bugs).toEqual([]);
  });

  it('imports what was decided, keeps odd names as text, and remembers the columns', async () => {
    test = await startWithWorkspace();
    const preview = value(await test.client.partner.previewImport({ file: sample('partners.xlsx') }));
    expect(preview.rows.filter((row) => row.suggestion === 'decide').map((row) => row.rowNumber)).toEqual([
      7, 20,
    ]);
    const decisions = { '7': 'update:row:6', '20': 'create' };
    const done = value(await test.client.partner.import({ file: sample('partners.xlsx'), decisions }));
    expect(done.created).toHaveLength(16);
    const { rows } = value(await test.client.partner.list({}));
    const [aed] = value(await test.client.partner.list({ search: 'espoir developpement' })).rows;
    expect(value(await test.client.partner.get({ partner: aed?.id ?? '' })).fields).toMatchObject({
      name: 'Association Espoir et Développement',
      aliases: ['association espoir et developpement'],
      vendorNumbers: [{ number: '0002500102' }],
    });
    expect(rows.map(({ name }) => name)).toContain('=SUM(1+1) Community Works');
    const hope = rows.find(({ name }) => name === 'Hope for Rural Women Association');
    expect(hope).toMatchObject({
      country: 'SS',
      vendorNumbers: ['0002500101'],
      capacityLabel: 'Not Assessed',
    });
    const again = value(await test.client.partner.previewImport({ file: sample('partners.xlsx') }));
    expect(new Set(again.columns.map(({ how }) => how))).toContain('remembered');
    expect(again.rows.every((row) => row.duplicates.length > 0 || row.suggestion !== 'create')).toBe(true);
    expect(test.bugs).toEqual([]);
  });

  it('reads the French list in its old encoding', async () => {
    test = await startWithWorkspace();
    const preview = value(
      await test.client.partner.previewImport({ file: sample('partenaires-latin1.csv') }),
    );
    expect(preview).toMatchObject({ separator: ';', totals: { rows: 3 } });
    expect(preview.rows.map(({ fields }) => [fields.name, fields.country])).toEqual([
      ['Association Espoir et Développement', 'CD'],
      ['Réseau des Femmes du Kivu', 'CD'],
      ['Solidarité Sans Frontières - Niger', 'NE'],
    ]);
  });
});
