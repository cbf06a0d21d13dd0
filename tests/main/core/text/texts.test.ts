import ExcelJS from 'exceljs';
import { strFromU8, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportText } from '../../../../shared/documents/report/text/report-text.ts';
import { textColumns } from '../../../../shared/documents/translation/text-columns.ts';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace();
});
afterEach(() => test.end());

/** Of a French workbook the cells of one line, found by its key. */
async function openTexts(format: 'excel' | 'xliff' = 'excel') {
  const { file } = value(await test.client.text.export({ language: 'fr', format }));
  if (format === 'xliff') return { file, xml: strFromU8(file.bytes) };
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.bytes.slice().buffer as ArrayBuffer);
  return { file, book };
}

type Change = Partial<Record<keyof typeof textColumns, string>>;

/** The workbook as a translator sends it back, with cells changed by key. */
async function returned(changes: Readonly<Record<string, Change>>) {
  const { file, book } = await openTexts();
  const sheet = book?.getWorksheet('Texts fr');
  if (!sheet || !book) throw new Error('No sheet of texts.');
  const titles = Object.entries(textColumns) as [keyof typeof textColumns, string][];
  let columns: Partial<Record<keyof typeof textColumns, number>> = {};
  const found = new Set<string>();
  sheet.eachRow((row) => {
    const texts = (row.values as unknown[]).map(String);
    if (texts.includes('Key') && texts.includes('English'))
      columns = Object.fromEntries(titles.map(([column, title]) => [column, texts.indexOf(title)]));
    const key = columns.key === undefined ? '' : String(row.getCell(columns.key).value);
    const change = changes[key];
    if (!change) return;
    found.add(key);
    for (const [column, text] of Object.entries(change))
      row.getCell(columns[column as keyof typeof textColumns] ?? 0).value = text;
  });
  expect([...found].sort()).toEqual(Object.keys(changes).sort());
  return { name: file.name, bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

const faultOf = (rows: readonly { key: string; fault: { fault: string } | null }[], key: string) =>
  rows.find((row) => row.key === key)?.fault?.fault ?? null;

describe('texts for translators', () => {
  it('are all there, with English, note and state, and come back unchanged from an untouched file', async () => {
    for (const format of ['excel', 'xliff'] as const) {
      const { file } = await openTexts(format);
      const report = value(await test.client.text.import({ file, dryRun: true }));
      expect(report.counts).toMatchObject({ taken: 0, refused: 0, notInFile: 0 });
      expect(report.counts.unchanged).toBeGreaterThan(5000);
    }
    const { xml = '' } = await openTexts('xliff');
    for (const key of [
      'report.marking.unOnly',
      'screen/register.title',
      'screen/errors.PACK_KNOWN',
      'history.sentences.partner.created',
      'content/glossary.sea',
      'content/evidence.evidence.code-of-conduct',
    ])
      expect(xml).toContain(`id="${key}"`);
    expect(test.bugs).toEqual([]);
  });

  it('are told line by line, and nothing is taken in by a dry run', async () => {
    const file = await returned({
      'report.marking.unOnly': { text: 'Diffusion limitée à l’ONU' },
      'report.countOf': { text: '{part} sur le total' },
      'report.shareOf': { text: '{part} sur {whole} ({percent} %) {autre}' },
      'report.register.sheets.register': { text: 'Un nom de feuille qui est bien trop long pour Excel' },
      'report.register.sheets.standards': { text: 'Normes / critères' },
      'report.yes': { english: 'Yes, of course', text: 'Oui, bien sûr' },
      'report.no': { text: '' },
      'report.none': { text: '<b>Aucun</b>' },
      'report.noData': { state: 'reviewed', on: 'hier' },
      'content/glossary.sea': { text: 'autre chose' },
    });
    const report = value(await test.client.text.import({ file, dryRun: true }));
    expect(report.rows.filter(({ outcome }) => outcome === 'taken').map(({ key }) => key)).toEqual([
      'report.marking.unOnly',
    ]);
    const faults = Object.fromEntries(report.rows.map(({ key }) => [key, faultOf(report.rows, key)]));
    expect(faults).toMatchObject({
      'report.countOf': 'placeholder-missing',
      'report.shareOf': 'placeholder-added',
      'report.register.sheets.register': 'too-long',
      'report.register.sheets.standards': 'sign-not-allowed',
      'report.yes': 'source-changed',
      'report.no': 'blank',
      'report.none': 'markup',
      'report.noData': 'state-incomplete',
      'content/glossary.sea': 'content',
    });
    expect(report.pack).toBe(null);
    expect(value(await test.client.content.list({})).total).toBe(0);
  });

  it('are used by documents and screens once they are taken in, with who reviewed them', async () => {
    const own = 'Réservé au système des Nations Unies';
    const file = await returned({
      'report.marking.unOnly': { text: own, state: 'reviewed', by: 'Amina Diallo', on: '2026-03-01' },
      'screen/register.title': { text: 'Registre des partenaires (essai)' },
    });
    const report = value(await test.client.text.import({ file }));
    expect(report).toMatchObject({ counts: { taken: 2, refused: 0 }, pack: { id: 'own-words-fr' } });
    expect(reportText('fr').marking.unOnly).toBe(own);
    expect(value(await test.client.text.listOwn({ language: 'fr' })).rows).toContainEqual({
      key: 'screen/register.title',
      text: 'Registre des partenaires (essai)',
    });
    const states = value(await test.client.text.listStates({})).rows;
    expect(states.find(({ language }) => language === 'fr')).toMatchObject({
      own: 2,
      reviewed: 1,
      reviewers: [{ by: 'Amina Diallo', texts: 1, latest: '2026-03-01' }],
    });
    // A second file adds to the first.
    const more = await returned({ 'report.yes': { text: 'Oui (essai)' } });
    value(await test.client.text.import({ file: more }));
    expect([reportText('fr').yes, reportText('fr').marking.unOnly]).toEqual(['Oui (essai)', own]);
    value(await test.client.workspace.close({}));
    expect(reportText('fr').yes).toBe('Oui');
    expect(test.bugs).toEqual([]);
  });

  it('become a pack for other offices', async () => {
    const file = await returned({ 'report.yes': { text: 'Oui (siège)' } });
    const facts = { name: 'Textes du siège', publisher: 'Siège', version: '1.0.0' };
    const { file: pack } = value(await test.client.text.makePack({ file, ...facts }));
    expect(reportText('fr').yes).toBe('Oui');
    value(await test.client.content.import({ file: pack }));
    expect(reportText('fr').yes).toBe('Oui (siège)');
  });

  it('are refused whole where the file is none of ours', async () => {
    for (const [name, text] of [
      ['empty.xliff', ''],
      ['other.xliff', '<xliff version="2.0"></xliff>'],
      [
        'entity.xliff',
        '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2"><file target-language="fr"/></xliff>',
      ],
    ] as const) {
      const answer = await test.client.text.import({ file: { name, bytes: strToU8(text) }, dryRun: true });
      expect(code(answer)).toBe('TEXTS_UNREADABLE');
    }
  });
});
