import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import {
  editDocument,
  insertClause,
  removeClause,
  replaceWord,
  rowsOfClause,
  withoutFields,
} from '../../../support/edit-document.ts';
import { addAgreement, makeFinalAnnex } from '../../../support/final-annex.ts';
import { convertToText, libreOffice } from '../../../support/libreoffice.ts';
import { settleChanges } from '../../../support/settle-changes.ts';
import { paragraphsOf, unzipTexts } from '../../../support/unzip.ts';

let test: TestApp;
let annex: string;
let returned: string;
let comparison: Uint8Array;
const agreement = 'AOC-2026-001';

beforeAll(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  const { bytes } = (await makeFinalAnnex(test, agreement, ['en', 'ar'])).file;
  const edited = editDocument(bytes, (xml) => {
    let next = replaceWord(xml, 'Sexual Exploitation and Abuse is prohibited', 'prohibited', 'discouraged');
    next = replaceWord(next, 'الاستغلال والانتهاك الجنسيان محظوران', 'محظوران', 'مكروهان');
    // A whole paragraph goes, and its row with it.
    next = next.replace(rowsOfClause(next, 'psea_standards_of_conduct_en').at(-1) ?? '', '');
    next = removeClause(next, 'psea_training_en');
    return insertClause(next, 'psea_reporting_en', ['Use of vehicles', 'المركبات'], ['All may.', 'للجميع.']);
  });
  value(await test.client.clause.check({ agreement, file: { name: 'returned.docx', bytes: edited } }));
  annex = (await unzipTexts(bytes)).get('word/document.xml') ?? '';
  returned = (await unzipTexts(edited)).get('word/document.xml') ?? '';
  comparison = value(await test.client.clause.exportComparison({ agreement })).file.bytes;
});
afterAll(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

/** Texts of the clauses in one column of an annex. */
function columnOf(xml: string, language: string): string[] {
  const clauses = new RegExp(
    `<w:p><w:pPr><w:pStyle w:val="Psea(?:Clause|Paragraph|Item)${language}"/>.*?</w:p>`,
    'gs',
  );
  // Marks that hold a sign at its side are no text, and a comparison has none.
  return paragraphsOf((withoutFields(xml).match(clauses) ?? []).join('').replace(/[\u200E\u200F]/g, ''));
}

async function settled(how: 'accept' | 'reject'): Promise<string[]> {
  return settleChanges((await unzipTexts(comparison)).get('word/document.xml') ?? '', how);
}

/** Where the clauses begin: their titles stand in the table of findings too, their texts do not. */
function firstLine(lines: readonly string[], clauses: readonly string[]): number {
  return lines.indexOf(clauses[1] ?? '') - 1;
}

/** Numbers of references are the contract's own on both sides. */
function withoutNumbers(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/\d+(\.\d+)?/g, '#'));
}

describe('the comparison in Word', () => {
  it.each(['en', 'ar'])('reads as the contract when all changes are accepted: %s', async (language) => {
    const lines = await settled('accept');
    const expected = columnOf(returned, language);
    const start = firstLine(lines, expected);
    // A new clause stands after the one that it follows, as it does in the contract.
    expect(lines.slice(start, start + expected.length)).toEqual(expected);
  });

  it.each(['en', 'ar'])('reads as ours when all changes are rejected: %s', async (language) => {
    const lines = withoutNumbers(await settled('reject'));
    const expected = withoutNumbers(columnOf(annex, language));
    const start = firstLine(lines, expected);
    expect(lines.slice(start, start + expected.length)).toEqual(expected);
  });

  it('names who changed it and when, and sets Arabic from right to left', async () => {
    const xml = (await unzipTexts(comparison)).get('word/document.xml') ?? '';
    const inserted = /<w:ins [^>]*>(?:(?!<\/w:ins>).)*discouraged/s.exec(xml)?.[0] ?? '';
    expect(inserted).toContain('w:author="Returned contract"');
    expect(inserted).toContain('w:date="2026-03-02T08:00:00.000Z"');
    const arabic = /<w:p>(?:(?!<w:p>).)*مكروهان/s.exec(xml)?.[0] ?? '';
    expect(arabic).toContain('<w:bidi/>');
    expect(arabic).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:rtl\/>/);
    const ids = [...xml.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the same bytes when it is exported again', async () => {
    const again = value(await test.client.clause.exportComparison({ agreement }));
    expect(Buffer.compare(again.file.bytes, comparison)).toBe(0);
    expect(again.file.name).toBe('SEA comparison AOC-2026-001 2026-03-02.docx');
  });

  it('needs a check to compare', async () => {
    await addAgreement(test, 'AOC-2026-009');
    expect(code(await test.client.clause.exportComparison({ agreement: 'AOC-2026-009' }))).toBe(
      'CHECK_NOT_FOUND',
    );
    expect(code(await test.client.clause.exportComparison({ agreement, check: 'none' }))).toBe(
      'CHECK_NOT_FOUND',
    );
  });

  it.runIf(libreOffice())('opens in LibreOffice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'psea-comparison-'));
    try {
      const path = join(folder, 'comparison.docx');
      writeFileSync(path, comparison);
      const text = await convertToText(path, folder);
      expect(text).toContain('Use of vehicles');
      expect(text).toContain('Findings');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
