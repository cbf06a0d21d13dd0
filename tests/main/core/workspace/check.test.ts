import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeyedDatabase } from '../../../../main/adapters/workspace/keyed-database.ts';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { bodyOf, tamper } from '../../../support/tamper.ts';

// What somebody with the passphrase can do to a register, and what the check says of it. Nothing of this may throw,
// and what is whole has to be shown and to work on.

let test: TestApp;
let partner: { id: string; reference: string };

const names = ['Harbour Relief (fictional)', 'Rive Nord (fictif)', 'Al Amal (خيالية)'];

beforeEach(async () => {
  test = await startWithWorkspace();
  const made = [];
  for (const name of names) made.push(value(await test.client.partner.create({ fields: { name } })));
  partner = { id: made[1]?.id ?? '', reference: made[1]?.reference ?? '' };
  for (const acronym of ['A', 'B', 'C', 'D'])
    value(await test.client.partner.edit({ partner: partner.reference, fields: { acronym } }));
});

afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const check = async (seal?: string) =>
  value(await test.client.workspace.check(seal === undefined ? {} : { seal }));
const codes = async (seal?: string) => (await check(seal)).problems.map(({ code }) => code);
const acronym = async () =>
  value(await test.client.partner.get({ partner: partner.reference })).fields.acronym;

const stored = (db: KeyedDatabase, nth: number) => bodyOf(db, partner.id, nth);
const rewrite = (db: KeyedDatabase, nth: number, change: (entry: Record<string, unknown>) => unknown) => {
  const { no, body } = stored(db, nth);
  const text = change(JSON.parse(body));
  db.prepare('UPDATE entry SET body = ? WHERE no = ?').run(
    typeof text === 'string' ? text : JSON.stringify(text),
    no,
  );
};

it('has nothing to say of a workspace that is whole, and counts what it looked at', async () => {
  expect(await check()).toEqual({ entries: 9, chains: 4, newer: 0, problems: [] });
});

describe('an entry', () => {
  it.each<[string, (db: KeyedDatabase) => void, string[]]>([
    ['whose text is cut', (db) => rewrite(db, 3, () => '{"id":"x"'), ['ENTRY_BROKEN', 'ENTRY_MISSING']],
    ['that became null', (db) => rewrite(db, 3, () => 'null'), ['ENTRY_BROKEN', 'ENTRY_MISSING']],
    [
      'without its writer',
      (db) => rewrite(db, 3, ({ by: _, ...entry }) => entry),
      ['ENTRY_BROKEN', 'ENTRY_MISSING'],
    ],
    [
      'that is another partner’s',
      (db) => rewrite(db, 5, (entry) => ({ ...entry, stream: 'elsewhere' })),
      ['ENTRY_MISPLACED', 'SIGNATURE_WRONG', 'HEAD_DIFFERS'],
    ],
    [
      'with another value',
      (db) => rewrite(db, 5, (entry) => ({ ...entry, data: { set: { acronym: 'Z' } } })),
      ['SIGNATURE_WRONG', 'HEAD_DIFFERS', 'STATE_DIFFERS', 'ROW_DIFFERS'],
    ],
    [
      'in mid-chain with another value',
      (db) => rewrite(db, 3, (entry) => ({ ...entry, data: { set: { acronym: 'Z' } } })),
      ['ENTRY_ALTERED', 'SIGNATURE_WRONG'],
    ],
    [
      'in mid-chain that forgets what was before',
      (db) => rewrite(db, 3, (entry) => ({ ...entry, prev: null })),
      ['ENTRY_ALTERED'],
    ],
    [
      'that is not what its type says',
      (db) => rewrite(db, 5, (entry) => ({ ...entry, data: { set: { acronym: 5 } } })),
      ['ENTRY_UNREADABLE', 'SIGNATURE_WRONG'],
    ],
    [
      'of a device that nobody introduced',
      (db) => rewrite(db, 5, (entry) => ({ ...entry, device: 'stranger' })),
      ['DEVICE_NOT_INTRODUCED', 'ENTRY_MISSING', 'HEAD_AHEAD'],
    ],
    ['at the end that is gone', (db) => remove(db, 5), ['HEAD_AHEAD', 'STATE_DIFFERS']],
    ['in the middle that is gone', (db) => remove(db, 3), ['ENTRY_MISSING', 'ENTRIES_GONE']],
  ])('%s is found', async (_, change, expected) => {
    await tamper(test, change);
    expect(await codes()).toEqual(expect.arrayContaining(expected));
  });

  it('that is wrong is said to be this partner’s, by name, with the way to it', async () => {
    await tamper(test, (db) => rewrite(db, 3, () => '{'));
    const { problems } = await check();
    expect(problems[0]?.message).toContain('Rive Nord (fictif)');
    expect(problems[0]?.partner).toEqual({ id: partner.id, reference: partner.reference, name: names[1] });
  });
});

function remove(db: KeyedDatabase, nth: number): void {
  db.prepare('DELETE FROM entry WHERE no = ?').run(stored(db, nth).no);
}

describe('what is kept beside the journal', () => {
  const stream = (db: KeyedDatabase, set: string, ...values: unknown[]) =>
    db.prepare(`UPDATE stream SET ${set} WHERE name = ?`).run(...values, partner.id);
  const number = (db: KeyedDatabase) =>
    db.prepare<[string], number>('SELECT no FROM stream WHERE name = ?').pluck().get(partner.id) ?? 0;

  it.each<[string, (db: KeyedDatabase) => void, string[]]>([
    ['a state that can’t be read', (db) => stream(db, 'snapshot = ?', '{"id":'), ['STATE_BROKEN']],
    [
      'a compressed state that can’t be read',
      (db) => stream(db, 'snapshot = ?', Buffer.from([1, 2, 3])),
      ['STATE_BROKEN'],
    ],
    ['no state', (db) => stream(db, 'snapshot = NULL'), ['STATE_DIFFERS']],
    [
      'a row that can’t be read',
      (db) => db.prepare('UPDATE partner_row SET body = ? WHERE stream = ?').run('{', number(db)),
      ['ROW_BROKEN'],
    ],
    [
      'no row',
      (db) => db.prepare('DELETE FROM partner_row WHERE stream = ?').run(number(db)),
      ['ROW_DIFFERS'],
    ],
    [
      'a row that is none',
      (db) => db.prepare('UPDATE partner_row SET body = ? WHERE stream = ?').run('{"id":"x"}', number(db)),
      ['ROW_DIFFERS'],
    ],
    [
      'a row of nobody',
      (db) => db.prepare('INSERT INTO partner_row (stream, body) VALUES (999, ?)').run('{"id":"ghost"}'),
      ['ROWS_ORPHANED'],
    ],
    [
      'entries of nobody',
      (db) => db.prepare('UPDATE entry SET stream = 999 WHERE stream = ?').run(number(db)),
      ['STREAM_EMPTY', 'ENTRIES_ORPHANED', 'ENTRIES_GONE'],
    ],
    ['another end', (db) => stream(db, 'hash = ?', 'f'.repeat(64)), ['HEAD_DIFFERS']],
    ['an end further on', (db) => stream(db, 'seq = 9'), ['HEAD_AHEAD']],
    ['no end', (db) => stream(db, 'seq = NULL, hash = NULL'), ['HEAD_DIFFERS']],
  ])('%s is found, and the partner is shown all the same', async (_, change, expected) => {
    await tamper(test, change);
    expect(await codes()).toEqual(expect.arrayContaining(expected));
    const { rows } = value(await test.client.partner.list({}));
    expect(rows.map((row) => row.name).sort()).toEqual([...names].sort());
    // Entries that belong to nobody can't be shown as this partner's; the state kept so far still is.
    expect(await acronym()).toBe('D');
  });

  it('that belongs to nobody is counted, from the first entry and the first row on', async () => {
    await tamper(test, (db) => {
      db.prepare('UPDATE entry SET stream = 999 WHERE no = ?').run(stored(db, 5).no);
      db.prepare('INSERT INTO partner_row (stream, body) VALUES (998, ?)').run('{"id":"ghost"}');
    });
    const { problems } = await check();
    const orphaned = problems.filter(({ code }) => code.endsWith('_ORPHANED'));
    expect(orphaned.map(({ code, details }) => [code, details.count])).toEqual([
      ['ENTRIES_ORPHANED', 1],
      ['ROWS_ORPHANED', 1],
    ]);
  });

  it('is whole again after a rebuild', async () => {
    await tamper(test, (db) => stream(db, 'snapshot = ?', 'no json'));
    value(await test.client.workspace.rebuild({}));
    expect(await codes()).toEqual([]);
    expect(await acronym()).toBe('D');
  });

  it('tells that a whole partner was taken out', async () => {
    await tamper(test, (db) => {
      const no = number(db);
      db.prepare('DELETE FROM entry WHERE stream = ?').run(no);
      db.prepare('DELETE FROM partner_row WHERE stream = ?').run(no);
      db.prepare('DELETE FROM stream WHERE no = ?').run(no);
    });
    const { problems } = await check();
    expect(problems).toMatchObject([{ code: 'ENTRIES_GONE' }]);
  });
});

describe('a gap', () => {
  beforeEach(() => tamper(test, (db) => remove(db, 3)));

  it('is said, and nothing advises to rebuild', async () => {
    const { problems } = await check();
    expect(problems.map(({ message }) => message).join(' ')).not.toContain('Rebuild');
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'ENTRY_MISSING', details: expect.objectContaining({ waiting: 2 }) }),
    );
  });

  it('loses nothing that was shown when the lists are rebuilt, and the entries behind it are seen to wait', async () => {
    value(await test.client.workspace.rebuild({}));
    const view = value(await test.client.partner.get({ partner: partner.reference }));
    expect(view.fields.acronym).toBe('D');
    expect(view.waiting).toBe(2);
  });

  it('loses no change that was acknowledged after it', async () => {
    value(await test.client.partner.edit({ partner: partner.reference, fields: { acronym: 'E' } }));
    value(await test.client.workspace.rebuild({}));
    expect(await acronym()).toBe('E');
    // Not even when the kept state breaks too: what the journal still has is folded across the gap.
    await tamper(test, (db) => {
      db.prepare('UPDATE stream SET snapshot = ? WHERE name = ?').run('{', partner.id);
    });
    value(await test.client.workspace.rebuild({}));
    expect(await acronym()).toBe('E');
  });
});

describe('a seal', () => {
  const seal = async () => value(await test.client.workspace.seal({})).seal;

  it('holds while history only grows', async () => {
    const before = await seal();
    expect(before).toMatch(/^9-([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(await codes(before)).toEqual([]);
    value(await test.client.partner.edit({ partner: partner.reference, fields: { acronym: 'E' } }));
    expect(await codes(before)).toEqual([]);
    expect(await seal()).not.toBe(before);
  });

  it('may be typed in small letters, with spaces, and with O and I for 0 and 1', async () => {
    const before = await seal();
    const typed = before.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await codes(typed)).toEqual([]);
  });

  it('tells that the end was cut, with its place noted anew', async () => {
    const before = await seal();
    await tamper(test, (db) => {
      remove(db, 5);
      db.prepare("UPDATE stream SET seq = 4, hash = 'x' WHERE name = ?").run(partner.id);
    });
    expect(await codes(before)).toContain('SEAL_CUT');
  });

  it('tells that one entry was rewritten', async () => {
    const before = await seal();
    await tamper(test, (db) => rewrite(db, 5, (entry) => ({ ...entry, at: '2020-01-01T00:00:00.000Z' })));
    expect(await codes(before)).toContain('SEAL_BROKEN');
  });

  it('of another copy does not hold', async () => {
    const other = await startWithWorkspace();
    const foreign = value(await other.client.workspace.seal({})).seal;
    await other.end();
    expect(await codes(foreign)).toEqual(['SEAL_BROKEN']);
  });

  it.each(['nothing', '9', '9-AAAAA', 'x-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA'])('is not “%s”', async (text) => {
    expect(await codes(text)).toEqual(['SEAL_UNREADABLE']);
  });
});

it('counts what a newer program wrote, finds nothing wrong with it, and goes on', async () => {
  await tamper(test, (db) => rewrite(db, 5, (entry) => ({ ...entry, type: 'partner.blessed' })));
  const found = await check();
  expect(found.newer).toBe(1);
  expect(found.problems.map(({ code }) => code)).not.toContain('ENTRY_UNREADABLE');
  value(await test.client.workspace.rebuild({}));
  expect(await acronym()).toBe('C');
  value(await test.client.partner.edit({ partner: partner.reference, fields: { acronym: 'F' } }));
  expect(await acronym()).toBe('F');
});
