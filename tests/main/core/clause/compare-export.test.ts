import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clauseXml } from '../../../support/annex-xml.ts';
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

/** Texts of clauses in one column of an annex, one after the other. */
function columnOf(xml: string, language: string, clauses: readonly string[]): string[] {
  return clauses.flatMap((clause) =>
    // Marks that hold a sign at its side are no text, and a comparison has none.
    paragraphsOf(
      clauseXml(xml, clause, language)
        .map(withoutFieldCodes)
        .join('')
        .replace(/[\u200E\u200F]/g, ''),
    ),
  );
}

function withoutFieldCodes(paragraph: string): string {
  return paragraph.includes('w:fldChar') ? withoutFields(paragraph) : paragraph;
}

async function settled(how: 'accept' | 'reject'): Promise<string[]> {
  return settleChanges((await unzipTexts(comparison)).get('word/document.xml') ?? '', how);
}

/** Numbers of references are the contract's own on both sides. */
function withoutNumbers(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/\d+(\.\d+)?/g, '#')).join('\n');
}

describe('the comparison in Word', () => {
  it.each(['en', 'ar'])('reads as the contract when all changes are accepted: %s', async (language) => {
    const text = withoutNumbers(await settled('accept'));
    expect(text).toContain(withoutNumbers(columnOf(returned, language, ['standards-of-conduct'])));
    expect(text).toContain(language === 'en' ? 'Use of vehicles\nAll may.' : 'المركبات\nللجميع.');
    // A clause that is gone is named among the findings, and its text is gone.
    expect(text).not.toContain(withoutNumbers(columnOf(annex, language, ['training']).slice(0, 2)));
  });

  it.each(['en', 'ar'])('reads as ours when all changes are rejected: %s', async (language) => {
    const text = withoutNumbers(await settled('reject'));
    for (const clause of ['standards-of-conduct', 'training'])
      expect(text).toContain(withoutNumbers(columnOf(annex, language, [clause])));
  });

  it('numbers what is ours as the annex does, and nothing of what was put in', async () => {
    const parts = await unzipTexts(comparison);
    const paragraphs = (parts.get('word/document.xml') ?? '').match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
    const levelOf = (words: string) => {
      const found = paragraphs.find((each) => each.includes(words) && !each.includes('<w:tc>')) ?? '';
      return /<w:ilvl w:val="(\d)"/.exec(found)?.[1] ?? null;
    };
    expect(levelOf('they observe the rules')).toBe('2');
    expect(levelOf('The Partner shall ensure that Partner Personnel keep')).toBe('1');
    expect(levelOf('discouraged')).toBe('1');
    expect(levelOf('All may')).toBe(null);
    // The clause has the number that it has in the annex, in each language.
    const numbering = parts.get('word/numbering.xml') ?? '';
    const starts = [
      ...numbering.matchAll(
        /<w:start w:val="(\d+)"\/><w:numFmt w:val="decimal"\/>(?:(?!<w:lvl ).)*?<w:lvlText w:val="%1"/gs,
      ),
    ];
    expect(starts.map(([, start]) => start)).toEqual(expect.arrayContaining(['3', '11']));
    expect(numbering).toContain('w:val="%1.%2"');
    expect(numbering).toMatch(/w:val="lowerLetter"\/>(?:(?!<w:lvl ).)*?w:val="\(%3\)"/s);
  });

  it('puts what differs first, and of what is unchanged the titles alone', async () => {
    const text = (await settled('accept')).join('\n');
    expect(text).toContain('Unchanged (English): Definitions;');
    expect(text.indexOf('Changed')).toBeLessThan(text.indexOf('Unchanged (English)'));
    expect(text).not.toContain(columnOf(annex, 'en', ['survival'])[1]);
  });

  it('is written in the language of the annex, or in the one that is asked for', async () => {
    const french = value(await test.client.clause.exportComparison({ agreement, language: 'fr' }));
    const xml = (await unzipTexts(french.file.bytes)).get('word/document.xml') ?? '';
    expect(paragraphsOf(xml).join('\n')).toContain('Comparaison d’un contrat revenu');
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
    expect(again.file.name).toBe('SEA comparison (UN only) AOC-2026-001 2026-03-02.docx');
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
