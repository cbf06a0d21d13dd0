import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

// A list of another office or system, that knows partners by a number of its own, changes them in bulk.

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace();
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const listOf = (...lines: string[]) => ({
  name: 'list.csv',
  bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
});
const contact = { name: 'A. Example', title: '', email: 'a@delta.example', phone: '1' };
const create = async (fields: Parameters<typeof test.client.partner.create>[0]['fields']) =>
  value(await test.client.partner.create({ fields, confirmDistinct: true }));

describe('a list that is matched by a number', () => {
  it.each([
    [
      'vendorNumber',
      'Vendor number;Partner;Acronym;E-mail;Phone',
      '2500-101;Delta Relief;FBD;a@delta.example;2',
    ],
    [
      'unppNumber',
      'N° UNPP;Partenaire;Sigle;Courriel;Téléphone',
      'unpp-0044;Delta Relief;FBD;a@delta.example;2',
    ],
    [
      'iatiIdentifier',
      'Идентификатор IATI;Организация;Сокращение;Эл. почта;Телефон',
      'ke-ngo-0077;Delta Relief;FBD;a@delta.example;2',
    ],
  ] as const)('tells by cell what it will change, and changes that alone: %s', async (key, titles, line) => {
    const partner = await create({
      name: 'Fictional Blue Delta',
      country: 'KE',
      vendorNumbers: [{ agency: 'UNICEF', number: '0002500101' }],
      unppNumber: 'UNPP-0044',
      iatiIdentifier: 'KE-NGO-0077',
      contacts: [contact],
    });
    const file = listOf(titles, line);
    const { rows } = value(await test.client.partner.previewImport({ file, key }));
    expect(rows[0]?.suggestion).toBe('update');
    const told = Object.fromEntries(
      rows[0]?.changes?.map(({ field, cell, after }) => [field, [cell, after]]) ?? [],
    );
    expect(told).toMatchObject({
      acronym: ['C2', 'FBD'],
      aliases: [null, 'Delta Relief'],
      contacts: [null, 'A. Example · a@delta.example · 2'],
    });
    const done = value(await test.client.partner.import({ file, key }));
    expect([done.created, done.updated.map(({ reference }) => reference)]).toEqual([[], [partner.reference]]);
    const { fields } = value(await test.client.partner.get({ partner: partner.reference }));
    expect(fields).toMatchObject({
      name: 'Fictional Blue Delta',
      aliases: ['Delta Relief'],
      acronym: 'FBD',
      country: 'KE',
      contacts: [{ ...contact, phone: '2' }],
    });
  });

  it('chooses none of two partners that bear one number, and says so', async () => {
    const one = await create({ name: 'Fictional One', country: 'KE', unppNumber: '0044' });
    const two = await create({ name: 'Fictional Two', country: 'SO', unppNumber: '0044' });
    const file = listOf('UNPP ID,Acronym', '0044,FOO', '0099,BAR', ',BAZ');
    const { rows } = value(await test.client.partner.previewImport({ file, key: 'unppNumber' }));
    expect(rows.map(({ suggestion, problems }) => [suggestion, problems.map(({ code }) => code)])).toEqual([
      ['skip', ['KEY_SEVERAL']],
      ['skip', ['NAME_MISSING', 'KEY_UNKNOWN']],
      ['skip', ['NAME_MISSING', 'KEY_MISSING']],
    ]);
    expect(rows[0]?.problems[0]?.message).toContain(
      `${one.reference} Fictional One, ${two.reference} Fictional Two`,
    );
    const done = value(await test.client.partner.import({ file, key: 'unppNumber' }));
    expect([done.updated, done.created, done.skipped.length]).toEqual([[], [], 3]);
  });

  it('says which rows mean one partner, and takes the later one', async () => {
    const partner = await create({ name: 'Fictional One', country: 'KE', iatiIdentifier: 'KE-1-99' });
    const file = listOf('IATI,Acronym', 'KE-1-99,FOO', 'KE-1-99,BAR');
    const { rows } = value(await test.client.partner.previewImport({ file, key: 'iatiIdentifier' }));
    expect(rows[1]?.problems.map(({ code, details }) => [code, details.row])).toEqual([['KEY_REPEATED', 2]]);
    value(await test.client.partner.import({ file, key: 'iatiIdentifier' }));
    expect(value(await test.client.partner.get({ partner: partner.reference })).fields.acronym).toBe('BAR');
  });

  it('changes nothing archived and takes in the rest', async () => {
    const gone = await create({ name: 'Fictional Gone', country: 'KE', unppNumber: '7001' });
    const here = await create({ name: 'Fictional Here', country: 'KE', unppNumber: '7002' });
    value(await test.client.partner.archive({ partner: gone.reference, reason: 'It was closed.' }));
    const file = listOf('UNPP ID,Acronym', '7001,FGO', '7002,FHE');
    const done = value(await test.client.partner.import({ file, key: 'unppNumber' }));
    expect(done.updated.map(({ reference }) => reference)).toEqual([here.reference]);
    expect(done.notTaken.map(({ cell, code }) => [cell, code])).toEqual([['A2', 'PARTNER_IS_ARCHIVED']]);
  });

  it('is refused where no column holds the number', async () => {
    const answer = await test.client.partner.previewImport({
      file: listOf('Partner,Country', 'One,KE'),
      key: 'unppNumber',
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } });
  });
});

it('names a partner by the reference that it bore before it was joined', async () => {
  const one = await create({ name: 'Fictional One', country: 'KE' });
  const two = await create({ name: 'Fictional Two', country: 'KE' });
  value(
    await test.client.partner.join({ partner: two.reference, into: one.reference, reason: 'They are one.' }),
  );
  const file = listOf('Partner reference,Acronym', `${two.reference},FIO`);
  const done = value(await test.client.partner.import({ file }));
  expect(done.updated.map(({ reference }) => reference)).toEqual([one.reference]);
  expect(value(await test.client.partner.get({ partner: one.reference })).fields.acronym).toBe('FIO');
});
