import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { mergeIntoTemplate } from '../../../../../main/adapters/word/annex/template/merge-into-template.ts';
import { writeAnnex } from '../../../../../main/adapters/word/annex/write-annex.ts';
import { driveOffice, officePython } from '../../../../support/edit-in-libreoffice.ts';
import { letterhead } from '../../../../support/letterhead.ts';
import { convertToPdf, convertToText, libreOffice } from '../../../../support/libreoffice.ts';
import { annexOf } from './sample-annexes.ts';

const folder = mkdtempSync(join(tmpdir(), 'psea-annex-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function keep(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** As a person who copies the first rows of the second clause before it: the clauses behind it move on by one. */
function insertClause(bytes: Uint8Array, bookmark: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const at = rows.findIndex((row) => row.includes(`w:name="${bookmark}"`));
  const copy = rows.slice(at, at + 2).map((row) => row.replace(/<w:bookmark(?:Start|End)[^>]*>/g, ''));
  const place = xml.indexOf(rows[at] ?? '');
  parts['word/document.xml'] = new TextEncoder().encode(
    xml.slice(0, place) + copy.join('') + xml.slice(place),
  );
  return zipSync(parts);
}

async function updated(bytes: Uint8Array, name: string): Promise<string[]> {
  const saved = await driveOffice({ name, bytes }, '\ndocument.getTextFields().refresh()\n', {}, [
    { name: `updated-${name}`, filter: 'MS Word 2007 XML' },
  ]);
  const text = await convertToText(keep(`updated-${name}`, saved), folder);
  return text.split('\n').map((line) => line.trim());
}

describe.runIf(libreOffice())('Annex in LibreOffice', () => {
  it('opens and prints, numbered in both languages', async () => {
    for (const [name, model, expected] of [
      [
        'en-ar',
        annexOf(['en', 'ar']),
        ['1.2 A duty of the Partner', '1.2 يلتزم بواجبات', 'English', 'العربية'],
      ],
      [
        'fr-zh',
        annexOf(['fr', 'zh']),
        ['(b) « Accord »', '(b) “协定”', '4.2 La clause 2 survit', '4.2 第2条'],
      ],
    ] as const) {
      const path = keep(`${name}.docx`, await writeAnnex(model));
      const text = await convertToText(path, folder);
      for (const words of expected) expect(text).toContain(words);
      expect((await readFile(await convertToPdf(path, folder))).subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('opens in the office’s letterhead', async () => {
    const made = await mergeIntoTemplate(annexOf(['en', 'ar']), letterhead());
    if (!made.ok) throw new Error(made.error.message);
    const text = await convertToText(keep('letterhead.docx', made.value), folder);
    // The letterhead's own list goes on counting by itself.
    for (const words of ['I. Country Office', '1.1 In this Annex', '1.1 تكون للعبارات', 'II. Copy: file'])
      expect(text).toContain(words);
  });

  it.runIf(libreOffice() && officePython())(
    'renumbers and refers rightly after a clause was inserted, in both columns',
    async () => {
      const english = insertClause(await writeAnnex(annexOf(['en', 'ar'])), 'psea_reporting_en');
      const lines = await updated(english, 'en-ar.docx');
      for (const line of [
        '3 Reporting',
        '3 الإبلاغ',
        '4.1 The Partner shall cooperate with any investigation that follows a report under clause 3.1, and shall keep all evidence.',
        '4.1 يتعاون الشريك في أي تحقيق يعقب بلاغا مقدما بموجب البند 3.1 ويحفظ جميع الأدلة.',
        '5.2 Clause 3 survives the end of the Agreement.',
        '5.2 يظل البند 3 ساريا بعد انتهاء الاتفاق.',
      ])
        expect(lines).toContain(line);

      const french = insertClause(await writeAnnex(annexOf(['fr', 'zh'])), 'psea_reporting_fr');
      const others = await updated(french, 'fr-zh.docx');
      for (const line of [
        '5.2 La clause 3 survit à la fin de l’Accord.',
        '5.2 第3条在协定终止后继续有效。',
        '5.1 如合作伙伴未履行第3条和第4.1条规定的义务，联合国实体可立即中止或终止协定。',
      ])
        expect(others).toContain(line);
    },
  );
});
