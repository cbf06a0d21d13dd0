import { afterEach, describe, expect, it } from 'vitest';
import { clauseHash } from '../../../../shared/content/clause/clause-hash.ts';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { sha256 } from '../../../support/desk.ts';
import { shippedClauses } from '../../../support/libraries.ts';

let test: TestApp;
afterEach(() => test.end());

const approver = { name: 'Fictional Counsel', function: 'Legal officer' };

describe('the clause library of a workspace', () => {
  it('lists what ships as model text, in the reader’s language', async () => {
    test = await startWithWorkspace();
    const { rows, total } = value(await test.client.clause.list({}));
    expect(total).toBe(shippedClauses.definition.clauses.length);
    expect(rows.every(({ modelText, inUse, approval }) => modelText && inUse && approval === null)).toBe(
      true,
    );
    const [first] = value(await test.client.clause.list({ language: 'ar' })).rows;
    expect(first?.title).toBe(shippedClauses.texts.ar?.clauses[first?.clause ?? '']?.title);
  });

  it('shows each text with a hash that anyone can make again', async () => {
    test = await startWithWorkspace();
    const shown = value(await test.client.clause.get({ clause: 'reporting@1.2.0' }));
    for (const [key, hash] of Object.entries(shown.hashes)) {
      const [language = '', variant = ''] = key.split('/');
      const text = shown.texts[language];
      expect(text && clauseHash(text, variant, sha256)).toBe(hash);
    }
    expect(Object.keys(shown.hashes)).toHaveLength(shown.languages.length * shown.variants.length);
    for (const clause of ['singing', 'reporting@9.0.0', 'reporting@', '@1.0.0'])
      expect(code(await test.client.clause.get({ clause }))).toBe('CLAUSE_NOT_FOUND');
  });

  it('records an approval as an entry with the hash of every text, and takes it back with a reason', async () => {
    test = await startWithWorkspace();
    const clause = 'reporting';
    const approved = value(
      await test.client.clause.approve({ clause, approver, on: '2026-02-01', note: ' Cleared. ' }),
    );
    expect(approved).toMatchObject({
      reference: 'reporting@1.2.0',
      modelText: false,
      approval: { approver, on: '2026-02-01', note: 'Cleared.' },
    });
    expect(code(await test.client.clause.approve({ clause, approver }))).toBe('CLAUSE_APPROVED_ALREADY');
    expect(code(await test.client.clause.approve({ clause: 'training', approver, on: '2026-03-03' }))).toBe(
      'FUTURE_DATE',
    );
    expect(code(await test.client.clause.approve({ clause: 'singing', approver }))).toBe('CLAUSE_NOT_FOUND');
    expect(value(await test.client.workspace.check({})).problems).toEqual([]);
    const back = value(await test.client.clause.withdrawApproval({ clause, reason: 'Wrong version.' }));
    expect(back).toMatchObject({ approval: null, modelText: true, inUse: true });
    expect(code(await test.client.clause.withdrawApproval({ clause, reason: 'Again.' }))).toBe(
      'CLAUSE_NOT_APPROVED',
    );
    expect(value(await test.client.clause.approve({ clause, approver })).approval).toMatchObject({
      on: '2026-03-02',
    });
    expect(test.bugs).toEqual([]);
  });
});
