import { afterEach, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

const list = (...rows: readonly string[]) => ({
  name: 'partners.csv',
  bytes: new TextEncoder().encode(`Name of organisation,Country,E-mail\n${rows.join('\n')}\n`),
});

let test: TestApp;
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const strict = { undecided: 'refuse', unreadable: 'refuse' } as const;

it('a list in which nothing is open is imported, however strict one is', async () => {
  test = await startWithWorkspace();
  const file = list('Fictional Water Trust,Kenya,water@example.org');
  const done = value(await test.client.partner.import({ file, ...strict }));
  expect(done.created.map(({ name }) => name)).toEqual(['Fictional Water Trust']);
  expect(done.warnings).toEqual([]);
});

it('a list with rows that can’t be read is refused whole when one is strict, and names them', async () => {
  test = await startWithWorkspace();
  const file = list('Fictional Water Trust,Kenya,', ',Kenya,nobody@example.org');
  const refused = await test.client.partner.import({ file, ...strict });
  expect(code(refused)).toBe('IMPORT_HAS_ERRORS');
  expect(!refused.ok && refused.error.message).toMatch(/3/);
  expect(value(await test.client.partner.list({})).total).toBe(0);
  const decided = await test.client.partner.import({ file, ...strict, decisions: { '3': 'skip' } });
  expect(value(decided).created).toHaveLength(1);
});

it('what the rows warn of is told again when they are imported', async () => {
  test = await startWithWorkspace();
  const file = list('Fictional Water Trust,,water@example.org');
  const { rows } = value(await test.client.partner.previewImport({ file }));
  const warned = rows.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'warning');
  expect(warned.length).toBeGreaterThan(0);
  const done = value(await test.client.partner.import({ file }));
  expect(done.warnings).toEqual(expect.arrayContaining(warned));
});

it('a preview tells how many each row may be, and as many of them as were asked for', async () => {
  test = await startWithWorkspace();
  const names = Array.from(
    { length: 5 },
    (_, at) => `Fictional Water Trust of the River,Kenya,w${at}@example.org`,
  );
  value(await test.client.partner.import({ file: list(...names), undecided: 'create' }));
  const file = list('Fictional Water Trust of the River,Kenya,other@example.org');
  const all = value(await test.client.partner.previewImport({ file }));
  expect(all.rows[0]?.duplicates).toHaveLength(5);
  expect(all.rows[0]?.candidates).toBe(5);
  const some = value(await test.client.partner.previewImport({ file, candidates: 2 }));
  expect(some.rows[0]?.duplicates).toEqual(all.rows[0]?.duplicates.slice(0, 2));
  expect(some.rows[0]).toEqual({ ...all.rows[0], duplicates: some.rows[0]?.duplicates });
});

it('what rows are compared with is what the register holds now', async () => {
  test = await startWithWorkspace();
  const { created } = value(
    await test.client.partner.import({ file: list('Fictional Water Trust,Kenya,water@example.org') }),
  );
  const partner = created[0]?.reference ?? '';
  const contacts = [{ name: '', title: '', email: 'new@example.org', phone: '' }];
  value(await test.client.partner.edit({ partner, fields: { name: 'Other Fictional Name', contacts } }));
  const found = async (row: string) =>
    value(await test.client.partner.previewImport({ file: list(row) })).rows[0]?.duplicates.map(
      ({ reference, email, reasons }) => ({ reference, email, reasons: reasons.map(({ code }) => code) }),
    );
  expect(await found('Quite Another Society,Kenya,water@example.org')).toEqual([]);
  expect(await found('Quite Another Society,Kenya,NEW@example.org')).toEqual([
    { reference: partner, email: 'new@example.org', reasons: ['same-email'] },
  ]);
});
