import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { type Road, secondLaptop, startRoad } from '../exchange/offices.ts';

// The wrong list was imported: it is undone as a whole, as long as nothing was built on it.

let test: TestApp;
let road: Road;
const others: TestApp[] = [];
beforeEach(async () => {
  road = startRoad();
  test = await startWithWorkspace();
});
afterEach(async () => {
  for (const each of [test, ...others.splice(0)]) {
    expect(each.bugs).toEqual([]);
    await each.end();
  }
  road.end();
});

const listOf = (lines: readonly string[], name = 'wrong.csv') => ({
  name,
  bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
});
const reason = 'The list of another office.';
const titles = 'Partner name;Country;Acronym;UNPP number;Notes;Agreement reference;End date';
const take = async (...rows: string[]) =>
  value(
    await test.client.partner.import({
      file: listOf([titles, ...rows]),
      key: 'unppNumber',
      agreements: true,
    }),
  ).import ?? '';
const known = async () =>
  value(
    await test.client.partner.create({
      fields: { name: 'Blue Delta', country: 'KE', unppNumber: 'UNPP-0044', notes: 'Known since 2019.' },
    }),
  );
const fieldsOf = async (partner: string, of = test) => value(await of.client.partner.get({ partner })).fields;
const archived = async (of = test) =>
  value(await of.client.partner.list({ archived: true }))
    .rows.filter((row) => row.archived)
    .map(({ name }) => name)
    .sort();
const undo = async (id: string, of = test) =>
  value(await of.client.partner.undoImport({ import: id, reason }));
const told = ({ partners }: Awaited<ReturnType<typeof undo>>) =>
  Object.fromEntries(
    partners.map(({ name, archives, fields, agreements, kept }) => [
      name,
      [
        ...(archives ? ['archived'] : []),
        ...fields.map(({ field }) => `back: ${field}`),
        ...agreements.map(({ reference, withdrawn }) => `${withdrawn ? 'withdrawn' : 'back'}: ${reference}`),
        ...kept.map(({ field, agreement, why, kind }) =>
          ['kept', field ?? agreement, why, kind].filter(Boolean).join(' '),
        ),
      ],
    ]),
  );

describe('undoing an import as a whole', () => {
  it('archives what it added, gives back what it changed, withdraws its agreements, and says so first', async () => {
    const partner = await known();
    const before = await fieldsOf(partner.id);
    const id = await take(
      'Blue Delta;Uganda;BD;UNPP-0044;Wrong words;AOC-7;31.12.2027',
      'Green Hills;Kenya;GH;;;;',
      'Éclair des champs;Tchad;;;;;',
      'منظمة النور;السودان;;;;;',
    );
    const preview = value(await test.client.partner.previewUndo({ import: id }));
    const expected = {
      'Blue Delta': ['back: acronym', 'back: country', 'back: notes', 'withdrawn: AOC-7'],
      'Green Hills': ['archived'],
      'Éclair des champs': ['archived'],
      'منظمة النور': ['archived'],
    };
    const sorted = (of: ReturnType<typeof told>) =>
      Object.fromEntries(Object.entries(of).map(([name, each]) => [name, [...each].sort()]));
    expect(sorted(told(preview))).toEqual(expected);
    expect(preview.totals).toEqual({ archived: 3, changedBack: 1, kept: 0, nothing: 0 });
    expect(preview.partners.find(({ name }) => name === 'Blue Delta')?.fields).toContainEqual({
      field: 'country',
      now: 'UG',
      before: 'KE',
    });
    expect(await archived()).toEqual([]);
    expect(sorted(told(await undo(id)))).toEqual(expected);
    expect(await archived()).toEqual(['Green Hills', 'Éclair des champs', 'منظمة النور'].sort());
    expect(await fieldsOf(partner.id)).toEqual(before);
    const agreements = value(await test.client.agreement.list({ partner: partner.id })).rows;
    expect(agreements.map(({ withdrawn }) => withdrawn)).toEqual([reason]);
    expect(value(await test.client.workspace.check({})).problems).toEqual([]);
  });

  it('is told in the history of each partner, in English and Arabic', async () => {
    const partner = await known();
    const id = await take('Blue Delta;Uganda;;UNPP-0044;;;');
    await undo(id);
    const history = async (language: 'en' | 'ar') =>
      value(await test.client.partner.listHistory({ partner: partner.id, language })).rows.map(
        ({ sentence }) => sentence,
      );
    const english = await history('en');
    expect(english).toContain('Values came in with the list wrong.csv.');
    expect(english).toContain('The import of the list wrong.csv was undone here.');
    expect((await history('ar')).join('\n')).toContain('أُلغي هنا استيراد القائمة');
  });

  it('leaves what was built on or changed since, and names who did what, partner by partner', async () => {
    const partner = await known();
    const id = await take(
      'Blue Delta;Uganda;BD;UNPP-0044;;AOC-7;',
      'Assessed Hills;Kenya;;;;;',
      'Edited Hills;Kenya;;;;;',
      'Bare Hills;Kenya;;;;;',
    );
    const { rows } = value(await test.client.partner.list({}));
    const idOf = (name: string) => rows.find((row) => row.name === name)?.id ?? '';
    value(await test.client.assessment.start({ partner: idOf('Assessed Hills') }));
    value(await test.client.partner.edit({ partner: idOf('Edited Hills'), fields: { acronym: 'EH' } }));
    value(await test.client.partner.edit({ partner: partner.id, fields: { country: 'TZ' } }));
    const agreement = value(await test.client.agreement.list({ partner: partner.id })).rows[0]?.id ?? '';
    value(await test.client.agreement.edit({ agreement, fields: { programme: 'Water' } }));
    const undone = await undo(id);
    expect(told(undone)).toEqual({
      'Assessed Hills': ['kept built-on assessment'],
      'Bare Hills': ['archived'],
      'Blue Delta': ['back: acronym', 'kept country changed-since partner', 'kept AOC-7 built-on agreement'],
      'Edited Hills': ['kept built-on partner'],
    });
    expect(undone.partners.flatMap(({ kept }) => kept.map(({ by }) => by?.name))).not.toContain(undefined);
    expect(await fieldsOf(partner.id)).toMatchObject({ country: 'TZ', acronym: null });
    expect(await archived()).toEqual(['Bare Hills']);
  });

  it('has nothing to do a second time, and leaves what somebody restored since', async () => {
    const id = await take('Green Hills;Kenya;;;;;', 'Red Hills;Kenya;;;;;');
    await undo(id);
    expect(code(await test.client.partner.undoImport({ import: id, reason }))).toBe('NOTHING_TO_CHANGE');
    const { rows } = value(await test.client.partner.list({ archived: true }));
    const green = rows.find(({ name }) => name === 'Green Hills')?.id ?? '';
    value(await test.client.partner.restore({ partner: green }));
    const again = value(await test.client.partner.previewUndo({ import: id }));
    expect(told(again)).toEqual({ 'Green Hills': ['kept built-on partner'], 'Red Hills': [] });
    expect(code(await test.client.partner.undoImport({ import: id, reason }))).toBe('NOTHING_TO_CHANGE');
  });

  it('leaves a partner that was archived or joined since, and one that others name as headquarters', async () => {
    const partner = await known();
    const id = await take(
      'Blue Delta;Uganda;;UNPP-0044;;;',
      'Joined Hills;Kenya;;;;;',
      'Whole Hills;Kenya;;;;;',
      'Head Hills;Kenya;;;;;',
    );
    const { rows } = value(await test.client.partner.list({}));
    const idOf = (name: string) => rows.find((row) => row.name === name)?.id ?? '';
    value(await test.client.partner.archive({ partner: partner.id, reason }));
    value(
      await test.client.partner.join({ partner: idOf('Joined Hills'), into: idOf('Whole Hills'), reason }),
    );
    const fields = {
      name: 'An office',
      headquartersId: idOf('Head Hills'),
      type: 'international-ngo',
    } as const;
    value(await test.client.partner.create({ fields }));
    expect(told(value(await test.client.partner.previewUndo({ import: id })))).toEqual({
      'Blue Delta': ['kept archived'],
      'Whole Hills': ['kept joined'],
      'Head Hills': ['kept headquarters'],
    });
    expect(await fieldsOf(partner.id)).toMatchObject({ country: 'UG' });
  });

  it('is found after a restart and on another laptop, whose later change it leaves', async () => {
    const partner = await known();
    const id = await take(
      'Blue Delta;Uganda;BD;UNPP-0044;;;',
      'Green Hills;Kenya;;;;;',
      'Red Hills;Kenya;;;;;',
    );
    const second = await secondLaptop(test);
    others.push(second);
    const { rows } = value(await second.client.partner.listImports({}));
    expect(rows).toMatchObject([{ import: id, file: 'wrong.csv', added: 2, changed: 1, undone: 0 }]);
    const green = value(await second.client.partner.list({ search: 'Green' })).rows[0]?.id ?? '';
    value(await second.client.partner.edit({ partner: green, fields: { acronym: 'GH' } }));
    value(await second.client.partner.edit({ partner: partner.id, fields: { acronym: 'BLD' } }));
    await road.take(test, await road.send(second));
    expect(told(await undo(id))).toEqual({
      'Blue Delta': ['back: country', 'kept acronym changed-since partner'],
      'Green Hills': ['kept built-on partner'],
      'Red Hills': ['archived'],
    });
    await road.take(second, await road.send(test));
    expect(value(await second.client.partner.listImports({})).rows).toMatchObject([{ undone: 2 }]);
    expect(await archived(second)).toEqual(['Red Hills']);
    expect(await fieldsOf(partner.id, second)).toMatchObject({ country: 'KE', acronym: 'BLD' });
  });

  it('doesn’t take away what another laptop recorded at the same time and sends later', async () => {
    const second = await secondLaptop(test);
    others.push(second);
    const partner = await known();
    await road.take(second, await road.send(test));
    value(await second.client.partner.edit({ partner: partner.id, fields: { country: 'TZ' } }));
    const id = await take('Blue Delta;Uganda;;UNPP-0044;;;');
    await road.take(test, await road.send(second));
    expect(told(value(await test.client.partner.previewUndo({ import: id })))).toEqual({
      'Blue Delta': ['kept country changed-since partner'],
    });
  });

  it('keeps no name of a file that may tell of a case', async () => {
    const file = listOf(['Partner name;Country', 'Green Hills;Kenya'], 'victim-statement_2.csv');
    const { import: id } = value(await test.client.partner.import({ file }));
    expect(value(await test.client.partner.listImports({})).rows).toMatchObject([{ import: id, file: null }]);
  });

  it('undoes a list of agreements as well: added ones are withdrawn, others get their dates back', async () => {
    const partner = await known();
    const fields = { reference: 'AOC-1', endsOn: '2026-12-31' };
    const kept = value(await test.client.agreement.add({ partner: partner.id, fields }));
    const done = value(
      await test.client.agreement.import({
        file: listOf([
          'Partner name;Country;Agreement reference;End date',
          'Blue Delta;Kenya;AOC-1;31.12.2030',
          'Blue Delta;Kenya;AOC-2;31.12.2030',
        ]),
      }),
    );
    const undone = await undo(done.import ?? '');
    expect(told(undone)).toEqual({ 'Blue Delta': ['withdrawn: AOC-2', 'back: AOC-1'] });
    const now = value(await test.client.agreement.get({ agreement: kept.agreement.id }));
    expect(now.endsOn).toBe('2026-12-31');
  });
});
