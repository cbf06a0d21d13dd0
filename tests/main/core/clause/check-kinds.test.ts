import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { told } from '../../../support/deviations-told.ts';
import {
  editDocument,
  insertClause,
  removeClause,
  replaceWord,
  rowsOfClause,
  withoutBookmarks,
  withoutFields,
  withTypedNumbers,
} from '../../../support/edit-document.ts';
import { addAgreement, makeFinalAnnex } from '../../../support/final-annex.ts';
import { para, wordFile } from '../../../support/word-file.ts';

let test: TestApp;
/** Both languages side by side; English alone, as clauses to paste. */
let both: Uint8Array;
let english: Uint8Array;

beforeAll(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  both = (await makeFinalAnnex(test, 'AOC-1', ['en', 'ar'])).file.bytes;
  english = (await makeFinalAnnex(test, 'AOC-2', ['en'], 'clauses')).file.bytes;
});
afterAll(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

async function check(agreement: string, bytes: Uint8Array): Promise<string[]> {
  const file = { name: 'returned.docx', bytes };
  return told(value(await test.client.clause.check({ agreement, file, dryRun: true })).check.deviations);
}

/** Paragraphs of a column or of the flow, as XML. */
function clauseParagraphs(bytes: Uint8Array, language: string): string[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return (
    xml.match(
      new RegExp(`<w:p><w:pPr><w:pStyle w:val="Psea(?:Clause|Paragraph|Item)${language}"/>.*?</w:p>`, 'gs'),
    ) ?? []
  );
}

const articles = (...titles: readonly string[]) =>
  titles
    .map(
      (title) =>
        para(title) + para(`The parties agree on ${title.toLowerCase()} as follows, and on nothing else.`),
    )
    .join('');

describe('clauses in a contract', () => {
  it('are found among the articles of a contract that they were pasted into, and its own are left out', async () => {
    const pasted = withTypedNumbers(
      withoutFields(withoutBookmarks(clauseParagraphs(english, 'en').join(''))),
    );
    const contract = wordFile(
      articles('1. Budget', '2. Training') + pasted + articles('26. Insurance', '27. Notices'),
    );
    expect(await check('AOC-2', contract)).toEqual([]);
  });

  it('are found when the table was turned into text and the languages alternate', async () => {
    const [left, right] = [clauseParagraphs(both, 'en'), clauseParagraphs(both, 'ar')];
    const mixed = left.map((paragraph, index) => paragraph + (right[index] ?? '')).join('');
    const contract = wordFile(withTypedNumbers(withoutFields(withoutBookmarks(mixed))));
    expect(await check('AOC-1', contract)).toEqual([]);
  });

  it('are the same when they were moved', async () => {
    const moved = editDocument(both, (xml) => {
      const rows = rowsOfClause(xml, 'psea_training_en').join('');
      const place = rowsOfClause(xml, 'psea_monitoring_en')[0] ?? '';
      return xml.replace(rows, '').replace(place, rows + place);
    });
    expect(await check('AOC-1', moved)).toEqual([]);
  });

  it('are the same in other quotation marks, spaces and forms of accents', async () => {
    const typed = editDocument(both, (xml) =>
      xml
        .replace(/“|”/g, '&quot;')
        .replace(/’/g, '&apos;')
        .replace(/shall /g, 'shall\u00A0 ')
        .replace(/(>[^<]*<)/g, (text) => text.normalize('NFD')),
    );
    expect(await check('AOC-1', typed)).toEqual([]);
  });

  it('are missed one by one, and added ones are seen at the beginning and the end too', async () => {
    const returned = editDocument(both, (xml) => {
      let next = removeClause(xml, 'psea_survival_en');
      next = insertClause(next, 'psea_definitions_en', ['Purpose', 'الغرض'], ['Why.', 'لماذا.']);
      const rows = rowsOfClause(next, 'psea_declaration_en').join('');
      const copy = insertClause(
        rows + rows,
        'psea_declaration_en',
        ['Last', 'أخيراً'],
        ['End.', 'نهاية.'],
      ).slice(0, -2 * rows.length);
      return next.replace(rows, rows + copy);
    });
    expect((await check('AOC-1', returned)).toSorted()).toEqual(
      [
        'ar added أخيراً',
        'ar added الغرض',
        'ar missing survival',
        'en added Last',
        'en added Purpose',
        'en missing survival',
      ].toSorted(),
    );
  });

  it('are known by their words when bookmark and title are lost', async () => {
    const returned = editDocument(both, (xml) =>
      replaceWord(
        withoutBookmarks(xml),
        'Screening before engagement',
        'Screening before engagement',
        'Checks of staff',
      ),
    );
    expect(await check('AOC-1', returned)).toEqual([
      'en changed vetting: -Screening before engagement +Checks of staff',
    ]);
  });

  it('are found beside a column of the other side’s notes', async () => {
    const returned = editDocument(both, (xml) =>
      xml.replace(
        /(<w:tc>(?:(?!<w:tc>).)*PseaParagraphar.*?<\/w:tc>)<\/w:tr>/gs,
        `$1<w:tc>${para('We disagree with all of this.')}</w:tc></w:tr>`,
      ),
    );
    expect(await check('AOC-1', returned)).toEqual([]);
  });

  it('show where a reference was led to another clause', async () => {
    const returned = editDocument(both, (xml) =>
      xml.replace(/REF psea_reporting(?:_\d)?_en /, 'REF psea_definitions_en '),
    );
    const [only = '', ...others] = await check('AOC-1', returned);
    expect(others).toEqual([]);
    expect(only).toMatch(/^en changed /);
  });

  it('are refused when none is in the contract, even under the same titles', async () => {
    for (const contract of [wordFile(articles('Definitions', 'Training', 'Monitoring')), wordFile('')]) {
      const file = { name: 'other.docx', bytes: contract };
      expect(code(await test.client.clause.check({ agreement: 'AOC-1', file }))).toBe(
        'CONTRACT_WITHOUT_CLAUSES',
      );
    }
  });

  it('are compared with the library where no annex was kept, and filled blanks are no change', async () => {
    await addAgreement(test, 'AOC-3');
    const file = {
      name: 'old.docx',
      bytes: editDocument(both, (xml) => removeClause(xml, 'psea_training_en').replaceAll('AOC-1', 'AOC-3')),
    };
    const { check: found } = value(
      await test.client.clause.check({ agreement: 'AOC-3', file, dryRun: true }),
    );
    expect(found.annex).toBeNull();
    expect(told(found.deviations)).toEqual(['en missing training', 'ar missing training']);
  });
});
