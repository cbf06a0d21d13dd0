import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftKey, noStandardWords } from '../../../../shared/content/instrument-draft/draft.ts';
import { passphrase, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { instruments } from '../../../support/desk.ts';
import { determinedPartner } from '../../../support/determined.ts';
import { officialDraft } from '../../../support/official-edition.ts';

const base = instruments.newestOf('un-ip-psea-2020');
if (!base) throw new Error('The harmonized tool does not ship.');
const from = { instrument: 'un-ip-psea-2020', version: base.definition.version };

let test: TestApp;
beforeAll(async () => {
  test = await startWithWorkspace();
});
afterAll(() => test.end());

const begin = async (name: string) =>
  value(await test.client.instrument.edit({ name, from, languages: ['fr'] })).draft;
const whole = async () => {
  const draft = await begin('Fictional edition');
  return value(await test.client.instrument.edit({ draft, content: officialDraft(base) })).draft;
};

describe('drafts of an instrument', () => {
  it('are several, named, and there when the workspace is opened again', async () => {
    const [one, two] = [await begin('First draft'), await begin('Second draft')];
    const content = {
      ...value(await test.client.instrument.getDraft({ draft: one })).content,
      publisher: 'Typed before closing',
    };
    value(await test.client.draft.save({ key: draftKey(one), value: content }));
    value(await test.client.workspace.close({}));
    value(await test.client.workspace.open({ folder: test.folder, passphrase }));
    const { rows } = value(await test.client.instrument.listDrafts({}));
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['First draft', 'Second draft']));
    expect(rows.find(({ reference }) => reference === one)).toMatchObject({
      from,
      readable: true,
      languages: ['en', 'fr'],
    });
    expect(value(await test.client.instrument.getDraft({ draft: one })).content.publisher).toBe(
      'Typed before closing',
    );
    value(await test.client.instrument.discardDraft({ draft: two }));
    expect(
      value(await test.client.instrument.listDrafts({})).rows.some(({ reference }) => reference === two),
    ).toBe(false);
  });

  it('come back as they were when deleting is taken back', async () => {
    const draft = await whole();
    const { content } = value(await test.client.instrument.discardDraft({ draft }));
    value(await test.client.instrument.edit({ draft, content }));
    expect(value(await test.client.instrument.getDraft({ draft })).content).toEqual(officialDraft(base));
  });

  it('that this program can’t read are listed as such and kept', async () => {
    value(await test.client.draft.save({ key: draftKey('from-later'), value: { format: 9 } }));
    const { rows } = value(await test.client.instrument.listDrafts({}));
    expect(rows.find(({ reference }) => reference === 'from-later')).toMatchObject({ readable: false });
    expect(value(await test.client.draft.get({ key: draftKey('from-later') })).value).toEqual({ format: 9 });
    value(await test.client.draft.discard({ key: draftKey('from-later') }));
  });
});

describe('the release of a draft', () => {
  it('gives the same bytes for the same draft, and others for another', async () => {
    const draft = await whole();
    const release = async () => value(await test.client.instrument.release({ draft, version: '2.0.0' }));
    const [one, two] = [await release(), await release()];
    expect(Buffer.from(one.file.bytes).equals(Buffer.from(two.file.bytes))).toBe(true);
    expect(createHash('sha256').update(one.file.bytes).digest('hex')).toBe(one.sha256);
    expect(one).toMatchObject({
      instrument: 'un-ip-psea-2020',
      version: '2.0.0',
      languages: ['en', 'fr'],
      modelText: false,
      open: [],
    });
    const content = officialDraft(base);
    value(await test.client.instrument.edit({ draft, content: { ...content, publisher: 'Another unit' } }));
    expect((await release()).sha256).not.toBe(one.sha256);
  });

  it('refuses a version that is here with other content, and suggests one', async () => {
    const draft = await whole();
    const { suggestedVersion } = value(await test.client.instrument.getDraft({ draft }));
    const refused = await test.client.instrument.release({ draft, version: base.definition.version });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'INSTRUMENT_VERSION_KNOWN', details: { suggested: suggestedVersion } },
    });
  });

  it('leaves a language out in which a partner could not be asked, and says so', async () => {
    const draft = await whole();
    const content = officialDraft(base);
    const { fr } = content.words;
    if (!fr) throw new Error('The edition has no French words.');
    const half = { ...fr, standards: { ...fr.standards, CS5: { ...noStandardWords, title: 'Titre seul' } } };
    const words = { ...content.words, fr: half };
    value(await test.client.instrument.edit({ draft, content: { ...content, words } }));
    const { languages, leftOut, file } = value(
      await test.client.instrument.release({ draft, version: '2.0.0' }),
    );
    expect([languages, leftOut]).toEqual([['en'], ['fr']]);
    expect(Object.keys(unzipSync(file.bytes))).toEqual([
      'manifest.json',
      'instruments/un-ip-psea-2020/instrument.json',
      'instruments/un-ip-psea-2020/text.en.json',
    ]);
  });

  it('names by place what keeps it back', async () => {
    const draft = await begin('Unfinished');
    const refused = await test.client.instrument.release({ draft });
    expect(refused).toMatchObject({ ok: false, error: { code: 'DRAFT_INCOMPLETE' } });
    expect(refused.ok ? [] : refused.error.details.problems).toContain('en CS1 requirement: missing');
  });
});

describe('what a draft would change', () => {
  it('is told by name, and what is not told is counted', async () => {
    await determinedPartner(test, 'YYYYYYNN', { name: 'Fictional Medium Trust' });
    value(
      await test.client.partner.create({ fields: { name: 'Fictional Unassessed Trust', country: 'SS' } }),
    );
    const content = officialDraft(base);
    const bands = content.facts.bands.map((band) =>
      band.rating === 'medium' ? { ...band, from: 7 } : band.rating === 'low' ? { ...band, to: 6 } : band,
    );
    const draft = await begin('Stricter');
    value(
      await test.client.instrument.edit({
        draft,
        content: { ...content, facts: { ...content.facts, bands } },
      }),
    );
    expect(value(await test.client.instrument.impact({ draft }))).toMatchObject({
      partners: 2,
      unassessed: 1,
      judged: 1,
      notJudged: [],
      changed: [
        {
          partner: { name: 'Fictional Medium Trust' },
          state: 'determined',
          before: { rating: 'medium' },
          after: { rating: 'low' },
        },
      ],
    });
    const compared = value(await test.client.instrument.compare({ from, to: { draft } }));
    expect(compared.differences.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['band', 'words']));
  });
});
