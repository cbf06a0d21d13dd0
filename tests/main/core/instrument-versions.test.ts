import ExcelJS from 'exceljs';
import { afterEach, describe, expect, it } from 'vitest';
import { instrumentContents } from '../../../assessments/index.ts';
import type { Instruments } from '../../../shared/content/instrument/instruments.ts';
import { code, passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { answersFrom, instruments } from '../../support/desk.ts';
import { determinedPartner } from '../../support/determined.ts';
import { unzipTexts } from '../../support/unzip.ts';
import {
  laterVersion,
  madeUpVersion,
  offeredVersion,
  versionToCome,
  withContent,
} from '../../support/versions.ts';

/** Programs with other instruments, one after the other on one workspace. */
const newer = withContent(versionToCome);
const released = instruments.all
  .filter(({ definition }) => definition.id === 'un-ip-psea-2020')
  .map(({ definition }) => definition.version);
const opened: TestApp[] = [];
afterEach(async () => {
  for (const test of opened.splice(0).reverse()) {
    expect(test.bugs).toEqual([]);
    await test.end();
  }
});

async function begin(today = '2026-03-30'): Promise<TestApp> {
  const test = await startWithWorkspace({ today });
  opened.push(test);
  return test;
}

/** The same workspace in another program. */
async function openIn(known: Instruments, before: TestApp, today: string): Promise<TestApp> {
  value(await before.client.workspace.close({}));
  const test = startApp({ folder: before.folder, today, instruments: known });
  opened.push(test);
  value(await test.client.workspace.open({ folder: before.folder, passphrase }));
  return test;
}

async function sheetOf({ client }: TestApp, name = 'Register'): Promise<Record<string, ExcelJS.CellValue>[]> {
  const { file } = value(await client.register.exportExcel({}));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.bytes.slice().buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet(name);
  // The first place of exceljs is empty.
  const titles = Array.from(
    (sheet?.getRow(1).values ?? []) as (string | undefined)[],
    (title) => title ?? '',
  );
  const rows: Record<string, ExcelJS.CellValue>[] = [];
  sheet?.eachRow((row, number) => {
    if (number > 1)
      rows.push(
        Object.fromEntries(titles.map((title, column) => [title, column ? row.getCell(column).value : null])),
      );
  });
  return rows;
}

const wordsIn = async (bytes: Uint8Array) =>
  [...(await unzipTexts(bytes)).values()].join('\n').replace(/<[^>]+>/g, '');

describe('a program that has a newer version of an instrument', () => {
  it('leaves what was signed as it was, begins anew on the newest, and opens without a rebuild by hand', async () => {
    const first = await begin();
    const { partner, assessment } = await determinedPartner(first, 'YYNYYYNY');
    const before = value(await first.client.assessment.get({ assessment }));
    const words = await wordsIn(value(await first.client.assessment.exportWord({ assessment })).file.bytes);
    const second = await openIn(newer, first, '2026-03-30');
    const after = value(await second.client.assessment.get({ assessment }));
    expect(after).toEqual({ ...before, newerVersion: laterVersion });
    expect(after.window?.until).toBe('2026-09-30');
    expect(await wordsIn(value(await second.client.assessment.exportWord({ assessment })).file.bytes)).toBe(
      words,
    );
    expect(value(await second.client.workspace.check({})).problems).toEqual([]);
    const extended = value(
      await second.client.assessment.extendWindow({
        assessment,
        reason: 'Fictional floods.',
        approver: { name: 'Head', function: 'Head of office' },
      }),
    );
    // Three months, as the released version has it; the one to come would give one.
    expect(extended.assessment.window?.until).toBe('2026-12-30');
    expect(code(await second.client.assessment.start({ partner }))).toBe('ASSESSMENT_OPEN');
    const other = value(
      await second.client.partner.create({ fields: { name: 'Other', country: 'SS' } }),
    ).reference;
    const begun = value(await second.client.assessment.start({ partner: other })).assessment;
    expect(begun).toMatchObject({ instrumentVersion: laterVersion, newerVersion: null });
    const rows = value(await second.client.instrument.list({})).rows;
    expect(
      rows
        .filter(({ reference }) => reference === begun.instrument)
        .map(({ definition, isNewest }) => [definition.version, isNewest]),
    ).toEqual([[laterVersion, true], ...released.map((version) => [version, false])]);
  });

  it('keeps the result in force and what is under way apart in every row, each with its own instrument', async () => {
    const first = await begin();
    const { partner, assessment } = await determinedPartner(first, 'YYYYYYYY');
    value(await first.client.assessment.determine({ assessment, kind: 'final' }));
    const { client } = await openIn(newer, first, '2026-05-04');
    const again = value(
      await client.assessment.reassess({ assessment, trigger: { kind: 'at-will' }, copy: 'nothing' }),
    ).assessment;
    value(
      await client.assessment.recordAnswers({
        assessment: again.reference,
        answers: answersFrom('NNNNNNNN'),
      }),
    );
    value(
      await client.assessment.recordReviews({
        assessment: again.reference,
        reviews: answersFrom('NNNNN', 'Fictional.'),
      }),
    );
    const { row } = value(await client.partner.get({ partner }));
    expect(row).toMatchObject({
      rating: 'full',
      gaps: [],
      validUntil: '2031-03-30',
      result: { reference: assessment, instrumentVersion: offeredVersion },
      assessment: { reference: again.reference, instrumentVersion: laterVersion },
      open: 3,
    });
    const [excel] = await sheetOf(opened.at(-1) as TestApp);
    expect(excel).toMatchObject({
      Rating: 'Full capacity',
      Assessment: assessment,
      Instrument: `UN IP PSEA Capacity Assessment, version ${offeredVersion}`,
      // The counts are those of the result, not of the review that goes on.
      Met: 8,
      'Not met': 0,
      Open: 0,
      CS1: 'Yes',
      'Under way': again.reference,
      'Instrument under way': `UN IP PSEA Capacity Assessment, version ${laterVersion}`,
      Status: 'Submitted',
    });
    const standards = await sheetOf(opened.at(-1) as TestApp, 'Standards');
    expect(
      standards.map((each) => [each.Assessment, each['Stands as'], each['UN review']]).slice(7, 9),
    ).toEqual([
      [assessment, 'In force', 'Yes'],
      [again.reference, 'Under way', 'No'],
    ]);
    const compared = value(await client.assessment.compare({ assessment, with: again.reference }));
    expect([compared.before.instrumentVersion, compared.after.instrumentVersion]).toEqual([
      offeredVersion,
      laterVersion,
    ]);
  });

  it('keeps a legacy result in force apart from a harmonized assessment under way', async () => {
    const { client } = await begin();
    const partner = value(
      await client.partner.create({ fields: { name: 'Fictional', country: 'SS' } }),
    ).reference;
    const legacy = value(await client.assessment.start({ partner, instrument: 'unicef-sea-2020' })).assessment
      .reference;
    const answers = Object.fromEntries(
      ['adequate', 'adequate', 'adequate', 'adequate', 'adequate', 'absent'].map((answer, index) => [
        `CS${index + 1}`,
        { answer, comment: 'Fictional.' },
      ]),
    );
    value(await client.assessment.recordAnswers({ assessment: legacy, answers }));
    value(await client.assessment.recordReviews({ assessment: legacy, reviews: answers }));
    value(await client.assessment.determine({ assessment: legacy }));
    const harmonized = value(await client.assessment.start({ partner })).assessment.reference;
    value(
      await client.assessment.recordAnswers({ assessment: harmonized, answers: answersFrom('NNNNNNNN') }),
    );
    const { row } = value(await client.partner.get({ partner }));
    expect(row).toMatchObject({
      rating: 'low',
      gaps: ['CS6'],
      result: { reference: legacy, instrument: 'unicef-sea-2020' },
      assessment: { reference: harmonized, instrument: 'un-ip-psea-2020' },
    });
    const [excel] = await sheetOf(opened.at(-1) as TestApp);
    expect(excel).toMatchObject({
      Assessment: legacy,
      Met: 5,
      'Not met': 1,
      'CS6 · UNICEF Assessment 2020': 'Absent',
      'CS6 · UN IP PSEA Capacity Assessment': null,
      'Under way': harmonized,
    });
  });

  it('moves a draft only by an act, after showing what differs', async () => {
    const first = await begin();
    const partner = value(
      await first.client.partner.create({ fields: { name: 'Fictional', country: 'SS' } }),
    ).reference;
    const assessment = value(await first.client.assessment.start({ partner })).assessment.reference;
    value(await first.client.assessment.recordAnswers({ assessment, answers: answersFrom('YANY') }));
    value(await first.client.form.export({ assessment, languages: ['en'] }));
    expect(code(await first.client.assessment.compareInstrument({ assessment }))).toBe('INSTRUMENT_NEWEST');
    const { client } = await openIn(newer, first, '2026-05-04');
    expect(value(await client.assessment.get({ assessment }))).toMatchObject({
      instrumentVersion: offeredVersion,
      newerVersion: laterVersion,
      canMove: true,
    });
    const compared = value(await client.assessment.compareInstrument({ assessment }));
    expect(compared).toMatchObject({
      from: offeredVersion,
      to: laterVersion,
      answers: { kept: ['CS1', 'CS3', 'CS4'], removed: [], reopened: ['CS2'], added: [] },
      formsOut: 1,
    });
    const said = compared.differences.map(({ kind, standard, subject, before, after }) =>
      [kind, standard, subject, before, after].filter((part) => part !== null).join(' | '),
    );
    for (const line of [
      'not-applicable | CS2 | Organizational management (sub-contracting) | true | false',
      'evidence | CS3 | Human resources systems | Terms of reference with PSEA duties; Form for reference checks; Self-declaration form; Record of the screening of recent recruits, without names',
      'band | Medium capacity | 6–7 | 4–7',
      'band | Low capacity | 0–5 | 0–3',
      'label | Made-up words for full | Full Capacity (Low Risk) | Full Capacity (made-up label)',
      'clock | improvementMonths | 6 | 5',
      'clock | expiryWarningMonths | 12, 3 | 6, 1',
      'words | CS1 | title | Organizational policy | Made-up title of the first standard',
      'words | rating | Full capacity | Made-up words for full',
    ])
      expect(said).toContain(line);
    expect(said.filter((line) => line.startsWith('rhythm'))).toHaveLength(1);
    const moved = value(await client.assessment.moveInstrument({ assessment, reason: 'It asks better.' }));
    expect(moved.assessment).toMatchObject({
      instrumentVersion: laterVersion,
      canMove: true,
      newerVersion: null,
      moves: [
        {
          fact: {
            from: { version: offeredVersion },
            to: { version: laterVersion },
            reason: 'It asks better.',
          },
        },
      ],
    });
    expect(moved.assessment.standards.map(({ self }) => self.answer)).toEqual([
      'yes',
      null,
      'no',
      'yes',
      null,
      null,
      null,
      null,
    ]);
    expect(code(await client.assessment.moveInstrument({ assessment }))).toBe('INSTRUMENT_NEWEST');
    value(await client.assessment.recordAnswers({ assessment, answers: answersFrom('YYYYNNNN') }));
    expect(code(await client.assessment.recordAnswers({ assessment, answers: answersFrom('-A') }))).toBe(
      'NA_NOT_ALLOWED',
    );
    value(await client.assessment.submit({ assessment }));
    expect(code(await client.assessment.moveInstrument({ assessment }))).toBe('INSTRUMENT_FIXED');
    // The older program goes on beside it.
    const third = await openIn(instruments, opened.at(-1) as TestApp, '2026-05-04');
    expect(code(await third.client.assessment.get({ assessment }))).toBe('INSTRUMENT_NOT_HERE');
  });
});

describe('a program that lacks an instrument', () => {
  const stranger = madeUpVersion(offeredVersion, ({ facts, words }) => {
    facts.id = 'made-up-tool';
    words.shortTitle = 'Made-up tool';
  });

  async function withStrangers() {
    const first = await begin('2026-03-02');
    const { partner, assessment } = await determinedPartner(first, 'YYNYYYYY');
    const action = { standard: 'CS3', library: 'start-reference-checks' };
    value(await first.client.plan.add({ partner, actions: [action], language: 'en' }));
    value(await first.client.assessment.determine({ assessment, kind: 'final' }));
    const second = await openIn(withContent(versionToCome, stranger), first, '2026-05-04');
    // A newer result on 1.1.0, and one that only its own program knows.
    const again = value(
      await second.client.assessment.reassess({ assessment, trigger: { kind: 'at-will' }, copy: 'nothing' }),
    ).assessment.reference;
    const low = answersFrom('NNNNNNNN', 'Fictional.');
    value(await second.client.assessment.recordAnswers({ assessment: again, answers: low }));
    value(await second.client.assessment.recordReviews({ assessment: again, reviews: low }));
    value(await second.client.assessment.determine({ assessment: again }));
    const other = value(
      await second.client.partner.create({ fields: { name: 'Assessed by a made-up tool', country: 'SS' } }),
    ).reference;
    const made = value(await second.client.assessment.start({ partner: other, instrument: 'made-up-tool' }))
      .assessment.reference;
    const third = await openIn(instruments, second, '2026-05-04');
    return { test: third, client: third.client, partner, assessment, again, other, made };
  }

  it('keeps and counts such assessments, says so in plain words, and never lets an older rating be the last word', async () => {
    const { test, client, partner, assessment, again, other, made } = await withStrangers();
    const file = value(await client.partner.get({ partner }));
    expect(file.notShown).toMatchObject({
      assessments: [{ reference: again, instrument: 'un-ip-psea-2020', instrumentVersion: laterVersion }],
      entries: 0,
      newer: { reference: again, kind: 'preliminary', on: '2026-05-04' },
    });
    expect(file.row).toMatchObject({
      rating: 'medium',
      notShown: { assessments: 1, newer: { reference: again } },
    });
    expect(file.assessments.map(({ reference, notHere, rating }) => [reference, notHere, rating])).toEqual([
      [again, true, null],
      [assessment, false, 'medium'],
    ]);
    expect(value(await client.assessment.list({ partner: other })).rows).toMatchObject([
      {
        reference: made,
        instrument: 'made-up-tool',
        instrumentVersion: offeredVersion,
        notHere: true,
        rating: null,
      },
    ]);
    const todo = value(await client.todo.list({ states: ['waiting'] })).rows;
    expect(
      todo
        .filter(({ kind }) => kind === 'not-shown')
        .map(({ reference }) => reference)
        .sort(),
    ).toEqual([made, again].sort());
    const rows = await sheetOf(test);
    const told = rows.find((row) => row.Assessment === assessment)?.['Not shown here'];
    expect(told).toContain(`A newer result is kept that this program can’t read: ${again}`);
    expect(rows.find((row) => row.Partner === 'Assessed by a made-up tool')).toMatchObject({
      Rating: null,
      Assessment: null,
      'Not shown here': expect.stringContaining('kept, not shown here'),
    });
    const explained = (await sheetOf(test, 'Explanations')).find((row) => row.Subject === 'Not shown here');
    expect(explained?.Meaning).toContain('2 assessments were made with an instrument');
    const documents = [
      value(await client.assessment.exportWord({ assessment })).file,
      value(await client.assessment.exportPartnerCopy({ assessment })).file,
      value(await client.plan.exportLetter({ partner })).file,
      value(await client.plan.exportWord({ partner })).file,
    ];
    for (const { name, bytes } of documents)
      expect(await wordsIn(bytes), name).toContain('A newer result is kept that this program can’t read');
    expect(value(await client.assessment.countDifferences({}))).toMatchObject({ notCompared: 2 });
  });

  it('goes on with every other request, and refuses what is asked of such an assessment by name', async () => {
    const { client, partner, assessment, again, other, made } = await withStrangers();
    for (const answer of [
      await client.partner.get({ partner: other }),
      await client.partner.getTimeline({ partner: other }),
      await client.partner.getHistory({ partner: other }),
      await client.partner.list({}),
      await client.assessment.list({}),
      await client.assessment.compare({ assessment }),
      await client.plan.get({ partner: other }),
      await client.plan.listProposals({ partner: other, language: 'en' }),
      await client.followUp.get({ partner: other, language: 'en' }),
      await client.evidence.list({ partner: other }),
      await client.calendar.export({}),
      await client.workspace.rebuild({}),
      await client.partner.recordBasis({
        partner: other,
        kind: 'emergency',
        reason: 'Fictional floods.',
        approver: { name: 'Head', function: 'Head of office' },
        until: '2026-07-01',
      }),
    ])
      expect(code(answer)).toBe('ok');
    expect(value(await client.workspace.check({})).problems).toEqual([]);
    const person = { name: 'Head', function: 'Head of office' };
    const asked = { assessment: made };
    for (const answer of [
      await client.assessment.get(asked),
      await client.assessment.recordAnswers({ ...asked, answers: answersFrom('Y') }),
      await client.assessment.submit(asked),
      await client.assessment.determine(asked),
      await client.assessment.cancel({ ...asked, reason: 'Fictional.' }),
      await client.assessment.compareInstrument(asked),
      await client.assessment.moveInstrument(asked),
      await client.assessment.exportWord(asked),
      await client.form.export({ ...asked, languages: ['en'] }),
      await client.assessment.compare({ assessment, with: again }),
      await client.plan.add({
        partner: other,
        actions: [{ standard: 'CS1', assessment: made }],
        language: 'en',
      }),
      await client.evidence.add({
        partner: other,
        sighting: { place: 'Office', on: '2026-05-01', by: person },
        fields: { links: [{ assessment: made, standard: 'CS1' }] },
      }),
    ]) {
      expect(answer.ok ? 'ok' : answer.error.code).toBe('INSTRUMENT_NOT_HERE');
      expect(answer.ok ? '' : answer.error.message).toContain('kept, not shown here');
    }
    expect(code(await client.assessment.start({ partner: other }))).toBe('ok');
    // And a program that has the instrument shows all of it again.
    const full = await openIn(withContent(versionToCome, stranger), opened.at(-1) as TestApp, '2026-05-04');
    expect(value(await full.client.assessment.get({ assessment: made })).instrument).toBe('made-up-tool');
    expect(value(await full.client.partner.get({ partner })).row).toMatchObject({
      rating: 'low',
      notShown: { assessments: 0, newer: null },
    });
  });
});

it('ships every instrument in every version that its index lists', () => {
  expect(
    instruments.all.map(({ definition: { id, version } }) => `instruments/${id}/${version}`).sort(),
  ).toEqual(instrumentContents.instruments.map(({ place }) => place).sort());
});
