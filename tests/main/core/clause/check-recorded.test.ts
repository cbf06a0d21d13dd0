import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { editDocument, removeClause, replaceWord } from '../../../support/edit-document.ts';
import { makeFinalAnnex } from '../../../support/final-annex.ts';

let test: TestApp;
let bytes: Uint8Array;
let annex: string;
const agreement = 'AOC-2026-001';

beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  const made = await makeFinalAnnex(test, agreement, ['en', 'ar']);
  annex = made.annex?.reference ?? '';
  bytes = editDocument(made.file.bytes, (xml) =>
    replaceWord(
      removeClause(xml, 'psea_training_en'),
      'Exploitation and Abuse is prohibited',
      'prohibited',
      'discouraged',
    ),
  );
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const file = () => ({ name: 'signed.docx', bytes });

describe('a check of a returned contract', () => {
  it('is stored with the agreement, and the contract with it', async () => {
    test.setToday('2026-04-01');
    const { check, counts, changed } = value(await test.client.clause.check({ agreement, file: file() }));
    expect(counts).toEqual({ unchanged: 51, changed: 1, missing: 2, added: 0 });
    expect(check).toMatchObject({
      on: '2026-04-01',
      annex,
      file: { name: 'signed.docx', size: bytes.length, kind: 'word' },
    });
    expect(changed?.agreement.checks).toEqual([{ ...check, by: expect.anything() }]);
    expect(changed?.agreement.elements.every((each) => each.check === null)).toBe(true);
    const shown = value(await test.client.agreement.get({ agreement }));
    expect(shown.checks[0]?.deviations).toEqual(check.deviations);
    const conduct = check.deviations.find(({ clause }) => clause === 'standards-of-conduct');
    expect(conduct?.title).toBe('Standards of conduct');
    expect(conduct?.words[0]?.text).toMatch(/^Standards of conduct\nSexual Exploitation and Abuse is$/);
  });

  it('leaves no trace when it is only tried', async () => {
    const tried = value(
      await test.client.clause.check({ agreement, file: file(), dryRun: true, recordElements: true }),
    );
    expect(tried.changed).toBeNull();
    expect(value(await test.client.agreement.get({ agreement })).checks).toEqual([]);
  });

  it('records which elements the contract has, but for those that an officer found not applicable', async () => {
    value(
      await test.client.agreement.checkElements({
        agreement,
        elements: {
          training: { state: 'not-applicable', reason: 'No personnel.' },
          reporting: { state: 'absent' },
        },
      }),
    );
    const { changed } = value(
      await test.client.clause.check({ agreement, file: file(), recordElements: true }),
    );
    const checks = new Map(changed?.agreement.elements.map(({ element, check }) => [element, check]));
    expect(checks.get('training')).toMatchObject({ state: 'not-applicable', source: 'officer' });
    expect(checks.get('reporting')).toMatchObject({ state: 'present', article: '13', source: 'document' });
    expect(checks.get('reporting')?.quote).toMatch(/^The Partner shall report every Allegation/);
    expect(checks.get('reporting')?.quote.length).toBeLessThanOrEqual(300);
    // A word was changed in it: that is for a person to judge, with the words before their eyes.
    expect(checks.get('standards-of-conduct')).toMatchObject({ state: 'changed', article: '3' });
    expect(checks.get('standards-of-conduct')?.quote).toContain('is [−prohibited] [+discouraged]');
    expect(checks.get('capacity-plan')).toBeNull();
  });

  it('records an element whose clauses are all gone as absent', async () => {
    const { changed } = value(
      await test.client.clause.check({ agreement, file: file(), recordElements: true }),
    );
    expect(changed?.agreement.absent).toEqual(['training']);
  });

  it('compares with the annex that is named', async () => {
    const named = value(
      await test.client.clause.check({ agreement, file: file(), annex: annex.toLowerCase(), dryRun: true }),
    );
    expect(named.check.annex).toBe(annex);
    expect(code(await test.client.clause.check({ agreement, file: file(), annex: 'X9' }))).toBe(
      'ANNEX_NOT_FOUND',
    );
  });

  it('is refused for what can’t be read, with nothing recorded', async () => {
    const checked = async (content: Uint8Array) =>
      code(await test.client.clause.check({ agreement, file: { name: 'x.docx', bytes: content } }));
    expect(await checked(new Uint8Array())).toBe('CONTRACT_NOT_WORD');
    expect(await checked(new TextEncoder().encode('%PDF-1.7'))).toBe('CONTRACT_NOT_WORD');
    value(await test.client.workspace.setDocumentLimit({ mebibytes: 1 }));
    expect(await checked(new Uint8Array(2 * 1024 * 1024))).toBe('DOCUMENT_TOO_LARGE');
    expect(code(await test.client.clause.check({ agreement: 'none', file: file() }))).toBe(
      'AGREEMENT_NOT_FOUND',
    );
    expect(value(await test.client.agreement.get({ agreement })).checks).toEqual([]);
  });
});
