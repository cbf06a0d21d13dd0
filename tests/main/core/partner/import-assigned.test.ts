import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

// Whom a list assigns its partners to: names of the office's list, in whatever letter case; others are told and kept.
let app: TestApp;
beforeEach(async () => {
  app = await startWithWorkspace();
  for (const [name, title] of [
    ['Rosa Fictiva', 'Partnership officer'],
    ['Élodie Absente', 'Partnership officer'],
    ['Sam Twice', 'Partnership officer'],
    ['Sam Twice', 'Driver'],
  ] as const)
    value(await app.client.people.add({ fields: { name, function: title } }));
  value(await app.client.people.leave({ person: 'Élodie Absente' }));
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.end();
});

const list = (header: string, ...rows: readonly string[]) => ({
  name: 'partners.csv',
  bytes: new TextEncoder().encode(`Name of organisation,Country,${header}\n${rows.join('\n')}\n`),
});

const partnerNamed = async (name: string) => {
  const [row] = value(await app.client.partner.list({ search: name })).rows;
  const { fields } = value(await app.client.partner.get({ partner: row?.id ?? '' }));
  return { assigned: row?.assigned.map((each) => each.name), notes: fields.notes };
};

test.each(['Assigned to', 'Officer in charge', 'مُسند إلى', 'Attribué à'])(
  'a column “%s” assigns each new partner to the person that it names',
  async (header) => {
    const file = list(header, 'Water Trust (fictional),Kenya,rosa FICTIVA', 'Fire Trust (fictional),Kenya,');
    const [row] = value(await app.client.partner.previewImport({ file })).rows;
    expect(row).toMatchObject({ assignedTo: 'Rosa Fictiva', problems: [] });
    expect(value(await app.client.partner.import({ file })).warnings).toEqual([]);
    expect(await partnerNamed('Water Trust')).toEqual({ assigned: ['Rosa Fictiva'], notes: null });
    expect(await partnerNamed('Fire Trust')).toEqual({ assigned: [], notes: null });
  },
);

test.each([
  ['Nobody Known', 'ASSIGNEE_UNKNOWN'],
  ['Elodie Absente', 'ASSIGNEE_LEFT'],
  ['Sam Twice', 'ASSIGNEE_AMBIGUOUS'],
])('“%s” is told by its cell, assigns nobody, and stays in the notes', async (name, code) => {
  const file = list('Assigned to', `Water Trust (fictional),Kenya,${name}`);
  const { warnings } = value(await app.client.partner.import({ file }));
  expect(warnings).toMatchObject([{ cell: 'C2', code, value: name }]);
  expect(await partnerNamed('Water Trust')).toEqual({ assigned: [], notes: `Assigned to: ${name}` });
});

test('an update assigns anew, and adds a name that means nobody to the notes that are there', async () => {
  const fields = { name: 'Water Trust (fictional)', country: 'KE', notes: 'Visited in May.' };
  const { reference } = value(await app.client.partner.create({ fields }));
  const update = (name: string) => ({
    file: list('Assigned to', `Water Trust (fictional),Kenya,${name}`),
    decisions: { '2': `update:${reference}` },
  });
  value(await app.client.partner.import(update('Rosa Fictiva')));
  expect(await partnerNamed('Water')).toEqual({ assigned: ['Rosa Fictiva'], notes: 'Visited in May.' });
  for (const _again of [1, 2]) value(await app.client.partner.import(update('Nobody Known')));
  expect(await partnerNamed('Water')).toEqual({
    assigned: ['Rosa Fictiva'],
    notes: 'Visited in May.\nAssigned to: Nobody Known',
  });
});
