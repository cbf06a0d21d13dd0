import { afterEach, beforeEach, expect, test } from 'vitest';
import { leftOut } from '../../../../shared/ground/guard/left-out.ts';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

let app: TestApp;
let partner: string;
beforeEach(async () => {
  app = await startWithWorkspace();
  partner = value(await app.client.partner.create({ fields: { name: 'Fictional Hope' } })).id;
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.end();
});

const told = 'A guard raped a girl of 14 behind the store.';
const file = (name: string) => ({ name, bytes: new TextEncoder().encode('Fictional minutes.') });
const leaveOut = { choice: 'leave-out' } as const;
const keep = { choice: 'keep', reason: 'Published by the court.' } as const;
const evidence = async () => value(await app.client.evidence.list({ partner })).rows;

test('a document whose name, title or description tells of a case is not added before each is answered', async () => {
  const input = {
    partner,
    file: file('rape case girl.txt'),
    fields: { title: told, description: told, documentType: 'other' },
  };
  expect(code(await app.client.evidence.add(input))).toBe('CASE_DETAIL_UNDECIDED');
  const some = { answers: { 'file-name': leaveOut, title: leaveOut } };
  expect(code(await app.client.evidence.add({ ...input, caseDetail: some }))).toBe('CASE_DETAIL_UNDECIDED');
  expect(await evidence()).toEqual([]);
  const answers = {
    'file-name': leaveOut,
    title: { choice: 'shorten', text: 'Minutes of May' },
    description: keep,
  } as const;
  const { evidence: added } = value(await app.client.evidence.add({ ...input, caseDetail: { answers } }));
  expect(added.fields).toMatchObject({ title: 'Minutes of May', description: told });
  expect(added.file?.name).toMatch(/^Left out when it was taken in.*\.txt$/);
});

test('the title that comes of a name is that of the name as it was answered', async () => {
  const input = { partner, file: file('rape case girl.txt') };
  const answers = { 'file-name': leaveOut };
  const { evidence: added } = value(await app.client.evidence.add({ ...input, caseDetail: { answers } }));
  expect(added.fields.title).toBe(leftOut('en').replaceAll(/[.:]+/g, ' ').replaceAll(/\s+/g, ' ').trim());
});

test('a sighting is asked about its place', async () => {
  const by = { name: 'Ruth Fictional', function: 'Officer' };
  const input = { partner, sighting: { place: told, on: '2026-01-05', by }, fields: { title: 'Code' } };
  expect(code(await app.client.evidence.add(input))).toBe('CASE_DETAIL_UNDECIDED');
  const answers = { 'seen-at': { choice: 'shorten', text: 'Office in Juba' } } as const;
  const { evidence: added } = value(await app.client.evidence.add({ ...input, caseDetail: { answers } }));
  expect(added.sighting?.place).toBe('Office in Juba');
});

test('a correction is asked about what it brings, not about what stands there already', async () => {
  const { evidence: added } = value(await app.client.evidence.add({ partner, file: file('minutes.txt') }));
  const described = { evidence: added.id, fields: { description: told } };
  expect(code(await app.client.evidence.edit(described))).toBe('CASE_DETAIL_UNDECIDED');
  value(await app.client.evidence.edit({ ...described, caseDetail: { answers: { description: keep } } }));
  const renamed = value(
    await app.client.evidence.edit({ evidence: added.id, fields: { description: told, title: 'Minutes' } }),
  );
  expect(renamed.fields).toMatchObject({ title: 'Minutes', description: told });
});

test('the history tells what was answered and why a text was kept, and never the words', async () => {
  const answers = { description: keep, 'file-name': leaveOut } as const;
  const { evidence: added } = value(
    await app.client.evidence.add({
      partner,
      file: file('rape case girl.txt'),
      fields: { description: told },
      caseDetail: { answers },
    }),
  );
  for (const language of ['en', 'ar'] as const) {
    const { rows } = value(await app.client.partner.listHistory({ partner, language }));
    const [told2] = rows.filter((row) => row.lines.some((line) => line.includes('Published by the court.')));
    const said = JSON.stringify(told2);
    expect(said).toContain(added.reference);
    expect(said).not.toContain('file-name');
    expect(said).not.toContain('rape case');
  }
});
