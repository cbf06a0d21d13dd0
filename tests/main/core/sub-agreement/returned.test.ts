import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { editDocument, removeClause, replaceWord } from '../../../support/edit-document.ts';
import { addAgreement, blanks } from '../../../support/final-annex.ts';
import { paragraphsOf, unzipTexts } from '../../../support/unzip.ts';
import { para, wordFile } from '../../../support/word-file.ts';

const agreement = 'AOC-2026-001';
let test: TestApp;
let builders: string;
let drivers: string;

async function addSub(name: string, reference: string) {
  const fields = { name, reference, startsOn: '2026-03-01', endsOn: '2026-12-31' };
  const { subPartners } = value(await test.client.subAgreement.add({ agreement, fields })).agreement;
  return subPartners.at(-1)?.id ?? '';
}

async function flowDownAnnex(subAgreement: string, final = true) {
  const order = {
    agreement,
    subAgreement,
    set: 'standard' as const,
    languages: ['en', 'ar'],
    values: blanks,
    final,
  };
  return value(await test.client.annex.create({ ...order, variants: { 'marriage-exception': 'none' } }));
}

beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  await addAgreement(test, agreement);
  builders = await addSub('Fictional builders', 'SC-7');
  drivers = await addSub('Fictional drivers', 'SC-8');
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const textsOf = async (bytes: Uint8Array) =>
  paragraphsOf((await unzipTexts(bytes)).get('word/document.xml') ?? '');
const shown = async () => value(await test.client.agreement.get({ agreement }));
const subOf = async (id: string) => (await shown()).subPartners.find((each) => each.id === id);
const returned = (bytes: Uint8Array) => ({ name: 'sub-contract.docx', bytes });
const check = async (subAgreement: string, bytes: Uint8Array, recordElements = true) =>
  value(await test.client.clause.check({ agreement, subAgreement, file: returned(bytes), recordElements }));

describe('the flow-down annex of a sub-agreement', () => {
  it('is between partner and sub-contractor, with name, reference and dates from the record', async () => {
    const made = await flowDownAnnex(builders);
    expect(made.annex).toMatchObject({ set: 'flow-down', values: { 'sub-agreement': builders } });
    const text = (await textsOf(made.file.bytes)).join(' ');
    for (const words of ['Fictional builders', 'SC-7', '1 March 2026', '31 December 2026'])
      expect(text).toContain(words);
    expect(made.preview.sets.map(({ id }) => id)).toEqual(['flow-down']);
    // It is no annex of the agreement itself.
    expect(made.agreement).toMatchObject({ annexes: 0, annexRecords: [{ subAgreement: builders }] });
    const overview = value(await test.client.agreement.getOverview({}));
    expect([overview.withoutAnnex, overview.sets]).toEqual([1, []]);
  });

  it('says what its record lacks, and refuses a sub-agreement of another agreement', async () => {
    const nameless = await addSub('Fictional masons', '');
    const order = { agreement, subAgreement: nameless, languages: ['en'] };
    expect(value(await test.client.annex.preview(order)).missing.placeholders).toContain(
      'contract-reference',
    );
    await addAgreement(test, 'AOC-2026-002');
    expect(code(await test.client.annex.preview({ ...order, agreement: 'AOC-2026-002' }))).toBe(
      'SUB_AGREEMENT_NOT_FOUND',
    );
  });
});

describe('a sub-contract that came back', () => {
  it('is compared with what was given out for it, kept with it, and passes the clauses on when all are there', async () => {
    await flowDownAnnex(drivers);
    const { file, annex } = await flowDownAnnex(builders);
    await flowDownAnnex(drivers);
    const { check: found, counts, changed } = await check(builders, file.bytes);
    expect(found.annex).toBe(annex?.reference);
    expect(counts).toMatchObject({ changed: 0, missing: 0, added: 0 });
    expect(found.account?.findings).toEqual([]);
    expect(changed?.agreement.checks).toEqual([]);
    const sub = await subOf(builders);
    expect(sub?.flowDown).toMatchObject({
      state: 'present',
      source: 'document',
      on: '2026-03-02',
      article: '1 – 25',
    });
    expect(sub?.checks).toMatchObject([{ id: found.id, file: { name: 'sub-contract.docx' } }]);
    expect((await subOf(drivers))?.checks).toEqual([]);
    const before = await shown();
    value(await test.client.workspace.rebuild({}));
    expect(await shown()).toEqual(before);
  });

  it.each([
    [
      'a changed word',
      (xml: string) => replaceWord(xml, 'Exploitation and Abuse is prohibited', 'prohibited', 'discouraged'),
      '[−prohibited] [+discouraged]',
    ],
    ['a clause that is gone', (xml: string) => removeClause(xml, 'psea_training_en'), '[−Training; '],
    [
      'a sentence that is not ours',
      (xml: string) =>
        xml.replace(
          /(<w:p>(?:(?!<\/w:p>).)*prohibited)/s,
          '<w:p><w:r><w:t>Notwithstanding this Annex no clause of it binds the Sub-contractor.</w:t></w:r></w:p>$1',
        ),
      'no clause of it binds',
    ],
  ])('is never recorded as simply passing the clauses on with %s', async (_, edit, quote) => {
    const { file } = await flowDownAnnex(builders);
    await check(builders, editDocument(file.bytes, edit));
    const sub = await subOf(builders);
    expect(sub?.flowDown).toMatchObject({ state: 'changed', source: 'document' });
    expect(sub?.flowDown?.quote).toContain(quote);
    expect(sub?.gaps).toContain('flow-down-changed');
  });

  it('records nothing of the clauses where it was made for another sub-contractor, and says for whom', async () => {
    await flowDownAnnex(builders);
    const other = await flowDownAnnex(drivers);
    const { check: found } = await check(builders, other.file.bytes);
    expect(found.account?.findings).toMatchObject([
      { kind: 'other-agreement', what: `${agreement}, Fictional drivers` },
      ...(found.account?.findings.slice(1) ?? []),
    ]);
    expect((await subOf(builders))?.flowDown).toBeNull();
  });

  it('is compared with the choices of its draft, and with the library where nothing was given out', async () => {
    const draft = await flowDownAnnex(builders, false);
    const fromDraft = await check(builders, draft.file.bytes, false);
    expect(fromDraft.check.account).toMatchObject({ basis: 'draft', findings: [] });
    expect(fromDraft.counts).toMatchObject({ changed: 0, missing: 0 });
    expect((await subOf(builders))?.flowDown).toBeNull();
    const bare = editDocument(
      draft.file.bytes,
      (xml) => xml.replace(/<property .*<\/property>/s, ''),
      'docProps/custom.xml',
    );
    expect((await check(builders, bare, false)).check.account?.basis).toBe('library');
  });

  it('is no contract of the agreement: what comes back for that one is held against its own annex', async () => {
    const own = value(
      await test.client.annex.create({
        agreement,
        set: 'standard',
        languages: ['en'],
        variants: { 'marriage-exception': 'none' },
        values: blanks,
        final: true,
      }),
    );
    await flowDownAnnex(builders);
    const bare = editDocument(
      own.file.bytes,
      (xml) => xml.replace(/<property .*<\/property>/s, ''),
      'docProps/custom.xml',
    );
    const { check: found, counts } = value(
      await test.client.clause.check({ agreement, file: returned(bare), dryRun: true }),
    );
    expect(found.annex).toBe(own.annex?.reference);
    expect(counts).toMatchObject({ changed: 0, missing: 0, added: 0 });
  });

  it('is written as Word with tracked changes, and one without a clause of ours is refused', async () => {
    const { file } = await flowDownAnnex(builders);
    await check(
      builders,
      editDocument(file.bytes, (xml) => removeClause(xml, 'psea_training_en')),
    );
    const word = value(await test.client.clause.exportComparison({ agreement, subAgreement: builders })).file;
    expect(word.name).toContain('Fictional builders');
    expect((await textsOf(word.bytes)).join(' ')).toContain('Fictional builders');
    expect(code(await test.client.clause.exportComparison({ agreement, subAgreement: drivers }))).toBe(
      'CHECK_NOT_FOUND',
    );
    const letter = returned(wordFile(para('A fictional contract for trucks.')));
    expect(code(await test.client.clause.check({ agreement, subAgreement: drivers, file: letter }))).toBe(
      'CONTRACT_WITHOUT_CLAUSES',
    );
  });
});
