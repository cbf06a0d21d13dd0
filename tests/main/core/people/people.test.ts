import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { code, passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace();
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const add = async (name: string, title: string, more: object = {}) =>
  value(await test.client.people.add({ fields: { name, function: title, ...more } }));
const partner = async (name: string) =>
  value(await test.client.partner.create({ fields: { name, country: 'SS' } })).reference;
const sentences = async (reference?: string) =>
  value(
    reference === undefined
      ? await test.client.workspace.listHistory({})
      : await test.client.partner.listHistory({ partner: reference }),
  ).rows.map(({ sentence }) => sentence);

/** What stands below a title of the register's sheet. */
async function columnOf(bytes: Uint8Array, title: string): Promise<unknown[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const rows = workbook.getWorksheet('Register')?.getSheetValues() as unknown[][];
  const head = rows.findIndex((row) => row?.includes(title));
  const at = rows[head]?.indexOf(title) ?? -1;
  return rows.slice(head + 1).map((row) => row[at]);
}

it('keeps a list of the office’s people, with what changed told in the history', async () => {
  const amina = await add('Amina Fictional', 'Partnership officer', {
    entity: 'UNICEF',
    language: 'ar',
    roles: ['reviewer', 'officer', 'reviewer'],
  });
  expect(amina).toMatchObject({
    entity: 'UNICEF',
    language: 'ar',
    roles: ['officer', 'reviewer'],
    left: null,
  });
  await test.client.people.edit({ person: 'amina fictional', fields: { name: 'Amina Example', roles: [] } });
  await test.client.people.leave({ person: amina.id, on: '2026-02-27' });
  expect(value(await test.client.people.list({})).rows).toEqual([]);
  expect(value(await test.client.people.list({ left: true })).rows).toMatchObject([
    { name: 'Amina Example', left: '2026-02-27', roles: [] },
  ]);
  await test.client.people.restore({ person: amina.id });
  expect(value(await test.client.people.list({})).total).toBe(1);
  expect((await sentences()).slice(0, 4)).toEqual([
    '“Amina Example” works in the office again.',
    '“Amina Example” left the office on 27 February 2026.',
    '2 details of “Amina Example” changed in the list of the office’s people.',
    '“Amina Fictional” was added to the office’s people.',
  ]);
  // The same from the journal alone, as after a restart.
  value(await test.client.workspace.rebuild({}));
  expect(value(await test.client.people.list({})).rows).toMatchObject([
    { name: 'Amina Example', entity: 'UNICEF' },
  ]);
  expect(value(await test.client.workspace.check({})).problems).toEqual([]);
});

it('signs under the name of whoever is chosen for the device, and forgets the choice when somebody else works there', async () => {
  const amina = await add('Amina Fictional', 'Partnership officer');
  const status = value(await test.client.people.choose({ person: amina.id }));
  expect(status).toMatchObject({ person: amina.id, officer: { name: 'Amina Fictional' } });
  value(await test.client.people.edit({ person: amina.id, fields: { function: 'Senior officer' } }));
  const reference = await partner('Fictional society');
  expect(value(await test.client.partner.get({ partner: reference })).updated?.by).toEqual({
    name: 'Amina Fictional',
    function: 'Senior officer',
  });
  expect(value(await test.client.workspace.setOfficer({ officer })).person).toBeNull();
  value(await test.client.people.choose({ person: amina.id }));
  value(await test.client.people.leave({ person: amina.id }));
  expect(value(await test.client.workspace.getStatus({})).person).toBeNull();
  expect(code(await test.client.people.choose({ person: amina.id }))).toBe('PERSON_LEFT');
});

it('assigns partners and assessments, counts them, and says so in history and workbook', async () => {
  const amina = await add('Amina Fictional', 'Partnership officer');
  const omar = await add('Omar Fictional', 'Programme officer');
  const [first, second, third] = [await partner('First'), await partner('Second'), await partner('Third')];
  const assigned = value(
    await test.client.partner.assign({ partners: [first, second, first], person: amina.id }),
  );
  expect(assigned).toMatchObject({ assigned: 2, rows: [{ name: 'First' }, { name: 'Second' }] });
  const { assessment } = value(await test.client.assessment.start({ partner: second }));
  const own = value(
    await test.client.assessment.assign({ assessment: assessment.id, person: 'OMAR FICTIONAL' }),
  );
  expect(own.assessment.assigned).toEqual({ person: omar.id, name: 'Omar Fictional' });
  expect(value(await test.client.people.list({})).rows).toMatchObject([
    { name: 'Amina Fictional', partners: 2, assessments: 0 },
    { name: 'Omar Fictional', partners: 0, assessments: 1 },
  ]);
  // Again for all three: the one that is news is assigned, and the others stay as they are.
  const all = { partners: [first, second, third], person: amina.id };
  expect(value(await test.client.partner.assign(all)).assigned).toBe(1);
  expect(code(await test.client.partner.assign({ partners: [first], person: amina.id }))).toBe(
    'NOTHING_TO_CHANGE',
  );

  value(await test.client.people.edit({ person: amina.id, fields: { name: 'Amina Example' } }));
  value(await test.client.people.leave({ person: amina.id }));
  expect(code(await test.client.partner.assign({ partners: [first], person: amina.id }))).toBe('PERSON_LEFT');
  // What was written keeps the name that it was written with; lists name the person as of today.
  expect(await sentences(second)).toContain('The partner was assigned to Amina Fictional.');
  expect((await sentences(second))[0]).toBe(
    `The assessment ${assessment.reference} was assigned to Omar Fictional.`,
  );
  const { file } = value(await test.client.register.exportExcel({}));
  expect(await columnOf(file.bytes, 'Assigned to')).toEqual([
    'Amina Example (left)',
    `Amina Example (left), ${assessment.reference}: Omar Fictional`,
    'Amina Example (left)',
  ]);
  value(await test.client.partner.assign({ partners: [first], person: null }));
  expect((await sentences(first))[0]).toBe('The partner was assigned to nobody any more.');
  expect(value(await test.client.partner.get({ partner: first })).row.assigned).toEqual([]);
});

it('lists what is to do for one person: an assessment goes to who has it, all else to who has the partner', async () => {
  const { client } = test;
  const amina = await add('Amina Fictional', 'Partnership officer');
  const omar = await add('Omar Fictional', 'Programme officer');
  const reference = await partner('Society with work');
  await partner('Society of nobody');
  value(await test.client.partner.assign({ partners: [reference], person: amina.id }));
  value(await test.client.assessment.start({ partner: reference }));
  const due = { standard: 'CS3', title: 'Write a policy', verification: 'A policy.', dueOn: '2026-03-05' };
  value(await test.client.plan.add({ partner: reference, actions: [due] }));
  const basis = { kind: 'emergency', reason: 'Floods.', approver: officer, until: '2026-03-20' } as const;
  value(await test.client.partner.recordBasis({ partner: reference, ...basis }));
  const listed = async (assignedTo: string) => {
    const answer = value(await client.todo.list({ assignedTo }));
    expect(Object.values(answer.counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
      answer.total,
    );
    return answer.rows.map(({ kind }) => kind);
  };
  expect(await listed(amina.id)).toEqual(expect.arrayContaining(['action-due', 'basis-ends']));
  expect(await listed('Omar Fictional')).toEqual([]);
  expect(code(await client.todo.list({ assignedTo: 'me' }))).toBe('PERSON_NOT_CHOSEN');
  value(await test.client.people.choose({ person: omar.id }));
  expect(await listed('me')).toEqual([]);
  value(await test.client.partner.assign({ partners: [reference], person: omar.id }));
  expect(await listed('me')).toContain('action-due');
  expect(await listed(amina.id)).toEqual([]);
});

it('opens again with its people, and with whoever works at the device', async () => {
  const amina = await add('Amina Fictional', 'Partnership officer');
  value(await test.client.people.choose({ person: amina.id }));
  await test.app.close();
  const again = startApp({ folder: test.folder });
  value(await again.client.workspace.open({ folder: test.folder, passphrase }));
  expect(value(await again.client.workspace.getStatus({})).person).toBe(amina.id);
  expect(value(await again.client.people.list({})).rows).toMatchObject([{ isMe: true }]);
  await again.app.close();
});
