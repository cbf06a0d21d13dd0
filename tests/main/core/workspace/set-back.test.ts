import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeyedDatabase } from '../../../../main/adapters/workspace/keyed-database.ts';
import { code, passphrase, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { bodyOf, tamper } from '../../../support/tamper.ts';

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const addPartner = async (name: string) =>
  value(await test.client.partner.create({ fields: { name, country: 'SS', type: 'national-ngo' } }));
const problems = async () => value(await test.client.workspace.check({})).problems;
const codes = async () => (await problems()).map((problem) => problem.code);
const setCounters = (number: number) => (db: KeyedDatabase) => {
  db.prepare('UPDATE counter SET number = ?').run(number);
};

describe('a counter of references', () => {
  it('that was set back gives no reference twice, to partners, to a list of them, or to assessments', async () => {
    const first = await addPartner('Fictional first');
    const second = await addPartner('Fictional second');
    const started = value(await test.client.assessment.start({ partner: first.reference })).assessment;
    await tamper(test, setCounters(0));
    expect(await problems()).toMatchObject([
      { code: 'COUNTER_BEHIND', details: { counter: 'partner', given: 0, reference: second.reference } },
      { code: 'COUNTER_BEHIND', details: { reference: started.reference } },
    ]);
    const third = await addPartner('Fictional third');
    const next = value(await test.client.assessment.start({ partner: second.reference })).assessment;
    expect(next.reference).not.toBe(started.reference);
    const list = new TextEncoder().encode(
      'Partner name,Country\nFictional fourth,Kenya\nFictional fifth,Kenya\n',
    );
    value(await test.client.partner.import({ file: { name: 'list.csv', bytes: list } }));
    const sixth = await addPartner('Fictional sixth');
    const { rows } = value(await test.client.partner.list({}));
    const references = rows.map(({ reference }) => reference);
    expect(new Set(references).size).toBe(6);
    const number = (reference: string) => Number(reference.split('-')[1]);
    expect([third, sixth].map(({ reference }) => number(reference))).toEqual([3, 6]);
    expect(await codes()).toEqual([]);
  });

  it('that is ahead of every partner tells that the newest may have been removed whole', async () => {
    await addPartner('Fictional first');
    const newest = await addPartner('Fictional newest');
    expect(await codes()).toEqual([]);
    await tamper(test, (db) => {
      const no = db.prepare<[string], number>('SELECT no FROM stream WHERE name = ?').pluck().get(newest.id);
      for (const table of ['entry', 'partner_row'])
        db.prepare(`DELETE FROM ${table} WHERE stream = ?`).run(no);
      db.prepare('DELETE FROM stream WHERE no = ?').run(no);
    });
    expect(await problems()).toMatchObject([
      { code: 'COUNTER_AHEAD', details: { given: 2, newest: 1, count: 1 } },
    ]);
  });
});

describe('the bytes of an entry', () => {
  it.each<[string, (body: string) => string]>([
    ['a member that stands twice', (body) => body.replace(/"type":/, '"type":"partner.archived","type":')],
    ['a space', (body) => body.replace('{', '{ ')],
    [
      'members in another order',
      (body) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(body)).reverse())),
    ],
    ['a letter that is escaped', (body) => body.replace('partner', '\\u0070artner')],
  ])('that hold %s are named, though they read alike', async (_, change) => {
    const { id } = await addPartner('Fictional first');
    await tamper(test, (db) => {
      const { no, body } = bodyOf(db, id, 1);
      expect(change(body)).not.toBe(body);
      db.prepare('UPDATE entry SET body = ? WHERE no = ?').run(change(body), no);
    });
    expect(await problems()).toMatchObject([{ code: 'ENTRY_NOT_CANONICAL', partner: { id } }]);
  });
});

describe('what this program did not make', () => {
  it('is named where it does nothing by itself, and the record is read all the same', async () => {
    await addPartner('Fictional first');
    await tamper(test, (db) => {
      db.exec('CREATE TABLE notes (text TEXT); CREATE VIEW every AS SELECT * FROM entry;');
      db.exec('CREATE INDEX by_body ON entry (body); ALTER TABLE draft ADD COLUMN more TEXT;');
    });
    const told = (await problems()).map(({ code: kind, message }) => `${kind} ${message}`);
    for (const name of [
      'table “notes”',
      'view “every”',
      'index “by_body”',
      'table “draft” in register.db is not',
    ])
      expect(told.join('\n')).toContain(name);
    expect(told).toHaveLength(4);
  });

  it('keeps the workspace closed where it would act at every change', async () => {
    await addPartner('Fictional first');
    const trigger =
      'CREATE TRIGGER quiet AFTER INSERT ON entry BEGIN DELETE FROM entry WHERE no < NEW.no; END;';
    await expect(tamper(test, (db) => void db.exec(trigger))).rejects.toThrow(/trigger “quiet”/);
    expect(code(await test.client.workspace.open({ folder: test.folder, passphrase }))).toBe(
      'WORKSPACE_DAMAGED',
    );
  });

  it('lets no document be kept or read where a trigger stands beside them, and the record goes on', async () => {
    const { reference } = await addPartner('Fictional first');
    const file = (name: string) => ({ name, bytes: new TextEncoder().encode(`Fictional ${name}`) });
    const add = (name: string) =>
      test.client.evidence.add({
        partner: reference,
        file: file(name),
        fields: { documentType: 'psea-policy' },
      });
    value(await add('policy.txt'));
    value(await test.client.workspace.close({}));
    const db = new Database(join(test.folder, 'evidence.db'));
    db.exec('CREATE TRIGGER quiet AFTER INSERT ON part BEGIN DELETE FROM part; END;');
    db.close();
    value(await test.client.workspace.open({ folder: test.folder, passphrase }));
    expect(code(await add('training.txt'))).toBe('DOCUMENTS_DAMAGED');
    expect((await problems()).map(({ message }) => message).join('\n')).toContain('trigger “quiet”');
    await addPartner('Fictional second');
  });
});
