import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, passphrase, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { buildZip } from '../../../support/build-workbook.ts';
import { answersFrom, officer } from '../../../support/desk.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/evidence');
const sample = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(fixtures, name))) });
const text = (name: string, content = 'Fictional policy.') => ({
  name,
  bytes: new Uint8Array(Buffer.from(content)),
});

let test: TestApp;
let partner: string;
let assessment: string;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  partner = value(
    await test.client.partner.create({ fields: { name: 'Fictional partner', country: 'SS' } }),
  ).reference;
  assessment = value(await test.client.assessment.start({ partner })).assessment.reference;
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const add = async (file: { name: string; bytes: Uint8Array }, fields = {}) =>
  value(await test.client.evidence.add({ partner, file, fields }));

describe('evidence', () => {
  it('comes back byte for byte after a restart, with its name whole', async () => {
    const names = readdirSync(fixtures);
    expect(names.length).toBe(4);
    for (const [n, name] of names.entries()) {
      const links = [{ assessment, standard: `CS${n + 1}` }];
      const added = await add(sample(name), { links });
      expect(added.evidence.reference).toBe(`${partner}/E${n + 1}`);
      expect(added.evidence.file).toMatchObject({ name, flags: [] });
    }
    value(await test.client.workspace.close({}));
    value(await test.client.workspace.open({ folder: test.folder, passphrase }));
    const { rows, total } = value(await test.client.evidence.list({ partner }));
    expect(total).toBe(4);
    for (const row of rows) {
      const { file } = value(await test.client.evidence.getFile({ evidence: row.reference }));
      expect(file.name).toBe(row.file?.name);
      expect(Buffer.compare(file.bytes, sample(file.name).bytes)).toBe(0);
      // The same by its id, and whatever the case.
      expect(value(await test.client.evidence.getFile({ evidence: row.id })).evidence.id).toBe(row.id);
      expect(code(await test.client.evidence.getFile({ evidence: row.reference.toLowerCase() }))).toBe('ok');
    }
    expect(value(await test.client.workspace.check({})).problems).toEqual([]);
    expect(value(await test.client.evidence.list({ assessment })).total).toBe(4);
    expect(value(await test.client.evidence.getFile({ evidence: `${partner}/E1` })).file.name).toBe(names[0]);
  });

  it('may be seen on site and not copied', async () => {
    const sighting = { place: 'Fictional field office', on: '2026-02-27', by: officer };
    const { evidence } = value(
      await test.client.evidence.add({ partner, sighting, fields: { title: 'Register of signatures' } }),
    );
    expect(evidence).toMatchObject({ file: null, sighting, fields: { title: 'Register of signatures' } });
    expect(code(await test.client.evidence.getFile({ evidence: evidence.reference }))).toBe(
      'EVIDENCE_NOT_COPIED',
    );
    expect(existsSync(join(test.folder, 'evidence.db'))).toBe(false);
    expect(code(await test.client.evidence.add({ partner, fields: {} }))).toBe('EVIDENCE_NEEDS_CONTENT');
  });

  it('with the same content is told and not stored again', async () => {
    const first = await add(sample('code-of-conduct.docx'));
    const size = readFileSync(join(test.folder, 'evidence.db')).length;
    const second = await add({ ...sample('code-of-conduct.docx'), name: 'the same.docx' });
    expect(first.sameContent).toEqual([]);
    expect(second.sameContent).toEqual([first.evidence.reference]);
    expect(readFileSync(join(test.folder, 'evidence.db')).length).toBe(size);
  });

  it('is revised, edited, reviewed and withdrawn', async () => {
    const { evidence } = await add(text('policy.txt'), { documentType: 'psea-policy' });
    const later = value(
      await test.client.evidence.add({
        partner,
        file: text('policy 2.txt', 'Later.'),
        fields: {},
        revises: evidence.reference,
      }),
    );
    expect(later.evidence).toMatchObject({ revises: evidence.id, fields: { documentType: 'psea-policy' } });
    const { reference } = later.evidence;
    const edited = value(
      await test.client.evidence.edit({
        evidence: reference,
        fields: { links: [{ assessment, standard: 'CS2' }] },
      }),
    );
    expect(edited.fields.links).toHaveLength(1);
    const review = { status: 'insufficient' as const, reason: 'Not signed.' };
    expect(value(await test.client.evidence.review({ evidence: reference, review })).state).toBe(
      'insufficient',
    );
    const withdrawn = value(
      await test.client.evidence.withdraw({ evidence: reference, reason: 'Of another year.' }),
    );
    expect(withdrawn).toMatchObject({ state: 'withdrawn', withdrawn: 'Of another year.' });
    expect(code(await test.client.evidence.getFile({ evidence: reference }))).toBe('ok');
    const states = value(await test.client.evidence.list({ partner })).rows.map(({ state }) => state);
    expect(states).toEqual(['not-reviewed', 'withdrawn']);
    value(await test.client.partner.archive({ partner, reason: 'Closed.' }));
    expect(code(await test.client.evidence.edit({ evidence: reference, fields: { title: 'x' } }))).toBe(
      'PARTNER_ARCHIVED',
    );
    expect(code(await test.client.evidence.add({ partner, file: text('a.txt'), fields: {} }))).toBe(
      'PARTNER_ARCHIVED',
    );
  });

  it('that is not there is refused by name', async () => {
    expect(code(await test.client.evidence.getFile({ evidence: `${partner}/E9` }))).toBe(
      'EVIDENCE_NOT_FOUND',
    );
    expect(code(await test.client.evidence.getFile({ evidence: 'no such evidence' }))).toBe(
      'EVIDENCE_NOT_FOUND',
    );
    expect(code(await test.client.evidence.list({}))).toBe('INPUT_INVALID');
    const revises = 'XX-1/E1';
    expect(code(await test.client.evidence.add({ partner, file: text('a.txt'), fields: {}, revises }))).toBe(
      'EVIDENCE_NOT_FOUND',
    );
  });

  it('whose content is gone is missed by read and check, and mended by adding the file again', async () => {
    const { evidence } = await add(sample('code-of-conduct.docx'));
    value(await test.client.workspace.close({}));
    rmSync(join(test.folder, 'evidence.db'));
    value(await test.client.workspace.open({ folder: test.folder, passphrase }));
    expect(code(await test.client.evidence.getFile({ evidence: evidence.reference }))).toBe(
      'EVIDENCE_MISSING',
    );
    const { problems } = value(await test.client.workspace.check({}));
    expect(problems).toMatchObject([{ code: 'DOCUMENT_MISSING', details: { name: 'code-of-conduct.docx' } }]);
    expect((await add(sample('code-of-conduct.docx'))).sameContent).toEqual([evidence.reference]);
    expect(code(await test.client.evidence.getFile({ evidence: evidence.reference }))).toBe('ok');
    expect(value(await test.client.workspace.check({})).problems).toEqual([]);
  });
});

it('is told by the check when the file of all documents can’t be read', async () => {
  await add(text('policy.txt'));
  value(await test.client.workspace.close({}));
  writeFileSync(join(test.folder, 'evidence.db'), 'no database');
  value(await test.client.workspace.open({ folder: test.folder, passphrase }));
  const { problems } = value(await test.client.workspace.check({}));
  expect(problems).toMatchObject([{ code: 'FILE_DAMAGED' }, { code: 'DOCUMENTS_UNREADABLE' }]);
  expect(problems[0]?.message).toContain('evidence.db can’t be read');
  expect(code(await test.client.evidence.getFile({ evidence: `${partner}/E1` }))).toBe('DOCUMENTS_DAMAGED');
});

describe('hostile files', () => {
  it('are kept with what must be known before they are opened', async () => {
    const flags = async (file: { name: string; bytes: Uint8Array }) => (await add(file)).evidence.file?.flags;
    const program = {
      name: 'policy.pdf',
      bytes: new Uint8Array(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])),
    };
    expect(await flags(program)).toEqual(['executable', 'name-belies-content']);
    const docm = buildZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: '<x/>' },
      { name: 'word/vbaProject.bin', content: 'x' },
    ]);
    expect(await flags({ name: 'policy.docx', bytes: new Uint8Array(docm) })).toEqual([
      'macros',
      'name-belies-content',
    ]);
    const whole = sample('Code of Conduct signed.pdf').bytes;
    expect(await flags({ name: 'cut.pdf', bytes: whole.slice(0, whole.length / 2) })).toEqual(['damaged']);
    const bomb = buildZip([{ name: 'a.txt', content: Buffer.alloc(40 * 1024 * 1024) }]);
    expect(await flags({ name: 'all.zip', bytes: new Uint8Array(bomb) })).toEqual(['damaged']);
  });

  it('lose paths and overrides of direction in their names', async () => {
    const { evidence } = await add(text('../../policy\u202Etxt.pdf'));
    expect(evidence.file).toMatchObject({ name: 'policy_txt.pdf' });
    expect(evidence.file?.flags).toContain('name-belies-content');
  });

  it('are refused when empty or too large, with nothing stored', async () => {
    const large = { name: 'scan.pdf', bytes: new Uint8Array(51 * 1024 * 1024) };
    const refused = await test.client.evidence.add({ partner, file: large, fields: {} });
    expect(refused).toMatchObject({
      error: { code: 'EVIDENCE_TOO_LARGE', details: { size: 51, limit: 50 } },
    });
    const empty = { name: 'empty.pdf', bytes: new Uint8Array() };
    expect(code(await test.client.evidence.add({ partner, file: empty, fields: {} }))).toBe('EVIDENCE_EMPTY');
    expect(value(await test.client.evidence.list({ partner })).total).toBe(0);
    expect(existsSync(join(test.folder, 'evidence.db'))).toBe(false);
  });

  it('leave no document behind when their fields are refused', async () => {
    const fields = { documentType: 'no such type' };
    expect(code(await test.client.evidence.add({ partner, file: text('a.txt'), fields }))).toBe(
      'UNKNOWN_DOCUMENT_TYPE',
    );
    expect(existsSync(join(test.folder, 'evidence.db'))).toBe(false);
  });
});

describe('the limit of a document', () => {
  it('is a setting of the workspace', async () => {
    expect(value(await test.client.workspace.getStatus({})).documentLimitMiB).toBe(50);
    expect(value(await test.client.workspace.setDocumentLimit({ mebibytes: 1 })).documentLimitMiB).toBe(1);
    const file = { name: 'scan.pdf', bytes: new Uint8Array(1024 * 1024 + 1) };
    expect(code(await test.client.evidence.add({ partner, file, fields: {} }))).toBe('EVIDENCE_TOO_LARGE');
    expect(
      code(
        await test.client.evidence.add({
          partner,
          file: { ...file, bytes: file.bytes.subarray(1) },
          fields: {},
        }),
      ),
    ).toBe('ok');
  });
});

describe('many documents', () => {
  it('don’t weigh on the register: listing it after opening never touches their file', async () => {
    value(await test.client.assessment.recordAnswers({ assessment, answers: answersFrom('YYYYYYNA') }));
    for (let n = 0; n < 100; n += 1) await add(text(`policy ${n}.txt`, `Fictional policy ${n}.`));
    value(await test.client.workspace.close({}));
    // Opening a file that is no database would fail.
    writeFileSync(join(test.folder, 'evidence.db'), 'no database');
    value(await test.client.workspace.open({ folder: test.folder, passphrase }));
    expect(value(await test.client.partner.list({})).rows).toMatchObject([{ evidence: 100 }]);
    expect(code(await test.client.partner.get({ partner }))).toBe('ok');
    expect(code(await test.client.assessment.get({ assessment }))).toBe('ok');
    expect(value(await test.client.evidence.list({ partner })).total).toBe(100);
    expect(readFileSync(join(test.folder, 'evidence.db'), 'utf8')).toBe('no database');
  });
});
