import { afterEach, expect, it } from 'vitest';
import { instrumentContents } from '../../../assessments/index.ts';
import { loadShippedInstruments } from '../../../shared/content/instrument/load-instruments.ts';
import { passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { determinedPartner } from '../../support/determined.ts';
import { answersOf, carefulAnswers, carefulIds, codesOf, fillForm } from '../../support/fill-form.ts';
import { offeredVersion } from '../../support/versions.ts';

// What an office recorded with the program of the first release, opened in the program of today: both versions are the
// released ones, nothing is made up.

const tool = 'un-ip-psea-2020';
const firstRelease = loadShippedInstruments({
  ...instrumentContents,
  instruments: instrumentContents.instruments.filter(({ definition }) => {
    const { id, version } = definition as { id: string; version: string };
    return id !== tool || version === '1.0.0';
  }),
});

const opened: TestApp[] = [];
afterEach(async () => {
  for (const test of opened.splice(0).reverse()) {
    expect(test.bugs).toEqual([]);
    await test.end();
  }
});

async function begin(): Promise<TestApp> {
  const test = await startWithWorkspace({ today: '2026-03-02', instruments: firstRelease });
  opened.push(test);
  return test;
}

async function openToday(before: TestApp): Promise<TestApp> {
  value(await before.client.workspace.close({}));
  const test = startApp({ folder: before.folder, today: '2026-05-04' });
  opened.push(test);
  value(await test.client.workspace.open({ folder: before.folder, passphrase }));
  return test;
}

const partnerOf = async ({ client }: TestApp) =>
  value(await client.partner.create({ fields: { name: 'Fictional Women’s Network', country: 'SS' } }))
    .reference;

it('takes a form that went out on the first version, words and evidence of that version included', async () => {
  const first = await begin();
  const partner = await partnerOf(first);
  const assessment = value(await first.client.assessment.start({ partner })).assessment.reference;
  const { file } = value(await first.client.form.export({ assessment, languages: ['en', 'ar'] }));
  const today = await openToday(first);
  const filled = await fillForm(file.bytes, 'en', carefulAnswers('Yes', 'No', 'Not applicable'));
  const { report } = value(
    await today.client.form.import({ file: { name: 'returned.xlsx', bytes: filled } }),
  );
  expect(answersOf(report)).toEqual(carefulIds);
  expect(codesOf(report)).toEqual([]);
  expect(value(await today.client.assessment.get({ assessment }))).toMatchObject({
    instrumentVersion: '1.0.0',
    newerVersion: offeredVersion,
  });
});

it('keeps a signed result, and carries answers and evidence into a reassessment on the offered version', async () => {
  const first = await begin();
  const { partner, assessment } = await determinedPartner(first, 'YAYYYYNA');
  value(await first.client.assessment.determine({ assessment, kind: 'final' }));
  const { evidence } = value(
    await first.client.evidence.add({
      partner,
      sighting: { place: 'Juba', on: '2026-03-01', by: { name: 'Amina Test', function: 'Officer' } },
      fields: {
        title: 'Declarations of candidates',
        documentType: 'candidate-declaration',
        links: [{ assessment, standard: 'CS3' }],
      },
    }),
  );
  const signed = value(await first.client.assessment.get({ assessment }));
  const today = await openToday(first);
  expect(value(await today.client.assessment.get({ assessment }))).toEqual({
    ...signed,
    newerVersion: offeredVersion,
  });
  const again = value(
    await today.client.assessment.reassess({
      assessment,
      trigger: { kind: 'at-will' },
      copy: 'answers-and-reviews',
    }),
  ).assessment;
  expect(again.instrumentVersion).toBe(offeredVersion);
  // Both versions take every answer, so that all eight are carried over.
  expect(again.standards.map(({ self }) => self.answer)).toEqual(
    signed.standards.map(({ self }) => self.answer),
  );
  const ground = again.standards.find(({ standard }) => standard === 'CS3')?.ground;
  expect(ground?.evidence).toEqual([evidence.id]);
  expect(value(await today.client.workspace.check({})).problems).toEqual([]);
});

it('has the name of a paper that its version gave it, and the name of today on the offered version', async () => {
  const today = await startWithWorkspace({ today: '2026-03-02' });
  opened.push(today);
  const rows = value(await today.client.instrument.list({})).rows.filter(
    ({ reference }) => reference === tool,
  );
  const names = rows.map(({ definition, texts }) => [
    definition.version,
    texts.en?.evidence?.['candidate-declaration'],
  ]);
  expect(names).toContainEqual(['1.0.0', 'Form by which candidates declare past misconduct']);
  expect(names).toContainEqual([offeredVersion, 'Self-declaration form']);
});
