import { expect, test } from 'vitest';
import { writeForm } from '../../../../main/adapters/sheets/write-form.ts';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import { textFor } from '../../../../shared/content/instrument/localize.ts';
import { buildForm, type FormSubject } from '../../../../shared/documents/form/build-form.ts';
import { type FormLanguage, formLanguages } from '../../../../shared/documents/form/text/form-text.ts';
import { formTexts } from '../../../../shared/documents/form/text/form-texts.ts';
import { emptyPartnerFields } from '../../../../shared/record/shapes/partner.ts';
import { instruments, officer, sha256 } from '../../../support/desk.ts';
import { answerSheet, loadForm, rowOf } from '../../../support/fill-form.ts';
import { unzipTexts } from '../../../support/unzip.ts';

const instrument = instruments.newestOf('un-ip-psea-2020')!;

function subject(given: Partial<FormSubject> = {}): FormSubject {
  return {
    languages: ['en'],
    instrument,
    identity: {
      product: 'PSEA Partner Assessment',
      formVersion: 1,
      instrument: instrument.definition.id,
      instrumentVersion: instrument.definition.version,
      assessment: 'a-1',
      reference: 'SS/2026PSEA1-TST',
      partner: 'p-1',
      partnerReference: 'SS-0001-TST',
      partnerName: '=HYPERLINK("https://x.example")',
      form: 'f-1',
    },
    partner: {
      ...emptyPartnerFields,
      name: '=HYPERLINK("https://x.example")',
      country: 'SS',
      vendorNumbers: [{ agency: 'UN-Demo', number: '0002500012' }],
    },
    details: { completedBy: null, completedByEmail: null, entities: ['UN-Demo'], reviewer: null },
    office: 'Fictional office & friends',
    author: officer.name,
    producedAt: '2026-03-02T08:00:00.000Z',
    sha256,
    ...given,
  };
}

const write = (given: Partial<FormSubject> = {}) => writeForm(buildForm(subject(given)));

test('the same form gives the same bytes, without macros, formulas or a password', async () => {
  const [first, second] = [
    await write({ languages: formLanguages }),
    await write({ languages: formLanguages }),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
  const parts = await unzipTexts(first);
  expect([...parts.keys()].filter((name) => /vba|\.bin$/i.test(name))).toEqual([]);
  for (const [name, xml] of parts) {
    if (!name.includes('worksheets/sheet')) continue;
    expect(xml, name).not.toContain('<f>');
    expect(xml, name).toMatch(/<sheetProtection [^>]*sheet="1"/);
    expect(xml, name).not.toMatch(/hashValue|password=/);
  }
});

test('only what a person fills in is open, nothing is chosen, and lists are in the sheet’s language', async () => {
  const workbook = await loadForm(await write({ languages: formLanguages }));
  for (const language of formLanguages) {
    const sheet = answerSheet(workbook, language);
    const open: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.protection?.locked === false && cell.master.address === cell.address) {
          open.push(String(sheet.getCell(cell.row, 1).value));
          expect(cell.value, cell.address).toBeNull();
        }
      }),
    );
    const menu = instrument.definition.standards.reduce((sum, { evidence }) => sum + evidence.length, 0);
    expect(open, language).toHaveLength(4 + 8 + 8 + 2 + menu);
    const listOf = (key: string) =>
      sheet
        .getCell(rowOf(sheet, `${key}.${language}`), 4)
        .dataValidation.formulae?.join('')
        .replace(/"/g, '')
        .split(',');
    expect(listOf('CS1.answer'), language).toHaveLength(2);
    expect(listOf('CS2.answer'), language).toHaveLength(3);
    expect(() => rowOf(sheet, `CS1.reason.${language}`)).toThrow();
  }
  const arabic = answerSheet(workbook, 'ar');
  expect(arabic.getCell(rowOf(arabic, 'CS8.answer.ar'), 4).dataValidation.formulae).toEqual([
    '"نعم,لا,لا ينطبق"',
  ]);
});

test('partner details are filled in as text, and every sheet prints on A4 with its pages counted', async () => {
  const workbook = await loadForm(await write({ languages: ['en', 'ar'] }));
  const sheet = answerSheet(workbook, 'en');
  expect(sheet.getCell(rowOf(sheet, 'form.partner-name.en'), 4).value).toBe(
    '=HYPERLINK("https://x.example")',
  );
  expect(sheet.getCell(rowOf(sheet, 'form.partner-country.en'), 4).value).toBe('South Sudan');
  expect(sheet.getCell(rowOf(sheet, 'form.partner-vendor-numbers.en'), 4).value).toBe('UN-Demo 0002500012');
  for (const each of workbook.worksheets.filter(({ state }) => state === 'visible')) {
    expect(each.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToWidth: 1 });
    expect(each.headerFooter.oddFooter).toMatch(/&P.*&N/);
    expect(each.getColumn(1).hidden).toBe(true);
  }
  expect(sheet.pageSetup.printTitlesRow).toBe('1:1');
  expect(answerSheet(workbook, 'ar').views[0]?.rightToLeft).toBe(true);
  expect(workbook.worksheets.at(-1)?.state).toBe('veryHidden');
});

test('the identity stands in the hidden sheet and in plain sight, with the checksum of the wording', async () => {
  const form = buildForm(subject());
  const other = buildForm(subject({ office: 'Another fictional office' }));
  expect(form.identity.checksums.en).toMatch(/^[0-9a-f]{64}$/);
  expect(other.identity.checksums.en).not.toBe(form.identity.checksums.en);
  const sheet = answerSheet(await loadForm(await writeForm(form)), 'en');
  const line = String(sheet.getCell(rowOf(sheet, 'form.identity.en'), 2).value);
  for (const part of [
    'form 1',
    `un-ip-psea-2020 ${instrument.definition.version}`,
    'SS/2026PSEA1-TST',
    'a-1',
    'f-1',
    'en',
    form.identity.checksums.en,
  ])
    expect(line).toContain(part);
});

test('a language that nobody reviewed says so, and names of sheets are what Excel takes', () => {
  for (const language of formLanguages) {
    const { sheets } = buildForm(subject({ languages: [language] }));
    const says = sheets.some(({ rows }) => rows.some((row) => row.key === 'form.draft'));
    expect(says, language).toBe(language !== 'en');
    for (const { name } of sheets) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
  }
  const names = Object.values(formTexts).flatMap(({ sheet, instructionsSheet }) => [
    sheet,
    instructionsSheet,
  ]);
  expect(new Set(names).size).toBe(names.length);
});

test('the form of the newest version is whole in six languages, and an older one names what stands in English', () => {
  const texts = (of: Instrument, language: FormLanguage) =>
    buildForm(subject({ instrument: of, languages: [language] })).sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => ('text' in row ? [row.text] : [])),
    );
  const notes = (of: Instrument, language: FormLanguage) => {
    const [before = '', after = ''] = formTexts[language].instructions.inEnglish.split('{parts}');
    return texts(of, language)
      .filter((text) => text.startsWith(before) && text.endsWith(after))
      .map((text) => text.slice(before.length, text.length - after.length));
  };
  const english = Object.values(instrument.texts.en?.standards ?? {}).map(
    ({ requirement }) => requirement ?? '',
  );
  for (const language of formLanguages) {
    expect(notes(instrument, language), language).toEqual([]);
    const shown = texts(instrument, language);
    expect(
      english.filter((requirement) => shown.includes(requirement)),
      language,
    ).toHaveLength(language === 'en' ? english.length : 0);
  }
  const older = instruments.at('un-ip-psea-2020', '1.1.0');
  if (!older) throw new Error('Version 1.1.0 is gone.');
  expect(notes(older, 'fr')).toEqual(['Instrument, CS1, CS2, CS3, CS4, CS5, CS6, CS7, CS8']);
  expect(notes(older, 'ar')).toEqual([]);
  expect(notes(older, 'en')).toEqual([]);
});

test('every language has a word for every answer and every entry of the evidence menus', () => {
  for (const instrument of instruments.newest)
    for (const language of formLanguages) {
      // An instrument that has no text in a language stands there in English.
      if (!instrument.texts[language]) continue;
      const { answers, evidence } = textFor(instrument, language);
      for (const [id, word] of Object.entries({ ...answers, ...evidence }))
        expect(word.language, `${id} of ${instrument.definition.id} in ${language}`).toBe(language);
    }
});
