import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { answersFrom, head, instruments } from '../../../support/desk.ts';
import { officialDraft, officialStandards } from '../../../support/official-edition.ts';
import { unzipTexts } from '../../../support/unzip.ts';

/** From a draft to what an office gives out: the same core that the screens and the command line use. */

const base = instruments.newestOf('un-ip-psea-2020');
if (!base) throw new Error('The harmonized tool does not ship.');
const reference = 'un-ip-psea-2020@3.0.0';

let test: TestApp;
let before: string;
let after: string;
beforeAll(async () => {
  test = await startWithWorkspace();
  before = await begin('Fictional partner before');
});
afterAll(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

async function begin(name: string): Promise<string> {
  const partner = value(await test.client.partner.create({ fields: { name, country: 'TD' } })).reference;
  return value(await test.client.assessment.start({ partner })).assessment.reference;
}

const textOf = async (bytes: Uint8Array) =>
  [...(await unzipTexts(bytes)).values()]
    .join('\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
const modelMarks = /model text|texte type/i;

describe('a made-up official edition', () => {
  it('is entered, released and taken in by one core, and leaves what was begun before', async () => {
    const { client } = test;
    const told = value(await client.assessment.get({ assessment: before }));
    const { draft } = value(await client.instrument.edit({ name: 'Edition', content: officialDraft(base) }));
    const pack = value(await client.instrument.release({ draft, version: '3.0.0' }));
    const dry = value(await client.content.import({ file: pack.file, dryRun: true }));
    expect(dry.caseDetail).toEqual([]);
    value(await client.content.import({ file: pack.file }));
    const approved = value(await client.instrument.approve({ instrument: reference, approver: head }));
    expect(approved).toMatchObject({ versionReference: reference, isNewest: true });
    after = await begin('Fictional partner after');
    expect(value(await client.assessment.get({ assessment: after }))).toMatchObject({
      instrumentVersion: '3.0.0',
    });
    const again = value(await client.assessment.get({ assessment: before }));
    expect(again).toEqual({ ...told, newerVersion: '3.0.0' });
  });

  it('is the same release again, and no other content under its number', async () => {
    const { client } = test;
    const { draft } = value(await client.instrument.edit({ name: 'Edition', content: officialDraft(base) }));
    value(await client.instrument.release({ draft, version: '3.0.0' }));
    const other = { ...officialDraft(base), publisher: 'Another fictional unit' };
    value(await client.instrument.edit({ draft, content: other }));
    const refused = await client.instrument.release({ draft, version: '3.0.0' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'INSTRUMENT_VERSION_KNOWN' } });
  });

  it('is assessed, and given out as form and report with where it comes from, without the mark of model text', async () => {
    const { client } = test;
    const { file } = value(await client.form.export({ assessment: after, languages: ['fr', 'en'] }));
    const form = await textOf(file.bytes);
    for (const language of ['en', 'fr'] as const)
      for (const { title, requirement } of officialStandards(language)) {
        expect(form).toContain(title);
        expect(form).toContain(requirement);
      }
    expect(form).not.toMatch(modelMarks);
    value(await client.assessment.recordAnswers({ assessment: after, answers: answersFrom('YYYYYYYN') }));
    value(
      await client.assessment.recordReviews({
        assessment: after,
        reviews: answersFrom('YYYYYYYN', 'Fictional.'),
      }),
    );
    expect(value(await client.assessment.determine({ assessment: after })).row).toMatchObject({
      rating: 'medium',
    });
    for (const language of ['en', 'fr'] as const) {
      const report = await textOf(
        value(await client.assessment.exportWord({ assessment: after, language })).file.bytes,
      );
      expect(report).toContain('Fictional headquarters unit');
      expect(report).toContain('Made-up tool, second edition');
      expect(report).not.toMatch(modelMarks);
    }
  });
});
