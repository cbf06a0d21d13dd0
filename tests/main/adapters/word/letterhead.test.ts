import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeIntoLetterhead } from '../../../../main/adapters/word/letterhead/write-into-letterhead.ts';
import { buildDecisionLetter } from '../../../../shared/documents/decision-letter/build-decision-letter.ts';
import { buildPartnerCopy } from '../../../../shared/documents/partner-copy/build-partner-copy.ts';
import { buildPlanDocument } from '../../../../shared/documents/plan/build-plan-document.ts';
import type { ReportLanguage } from '../../../../shared/documents/report/text/report-text.ts';
import type { WordReport } from '../../../../shared/documents/report/word-report.ts';
import { conditional, withDecision } from '../../../shared/documents/decision-letter/decided.ts';
import { letterInput } from '../../../shared/documents/plan/sample-plan.ts';
import { letterhead, letterheadBody } from '../../../support/letterhead.ts';
import { convertToText, libreOffice } from '../../../support/libreoffice.ts';
import { lightAssociation } from '../../../support/sample-files.ts';
import { tell } from '../../../support/story.ts';
import { paragraphsOf, unzipTexts } from '../../../support/unzip.ts';
import { harmonized, reportContext, sha256 } from '../../../support/views.ts';
import { wordProblems } from '../../../support/word-structure.ts';

const desk = tell('preliminary 2026-03-02 medium; action CS3 due 2026-05-01');
const input = (language: ReportLanguage) =>
  withDecision(letterInput(desk, '2026-04-10', language), { decisions: [conditional] });

function sure(report: WordReport | null): WordReport {
  if (!report) throw new Error('Nothing to write.');
  return report;
}
const documents = (language: ReportLanguage): readonly WordReport[] => [
  sure(buildDecisionLetter(input(language))),
  buildPlanDocument(input(language)),
  sure(
    buildPartnerCopy({
      ...reportContext({ language }),
      ...lightAssociation(),
      evidence: [],
      instrument: harmonized,
      sha256,
    }),
  ),
];

async function written(report: WordReport, template = letterhead()) {
  const result = await writeIntoLetterhead(report, template);
  if (!result.ok) throw new Error(result.error.message);
  const parts = await unzipTexts(result.value);
  return { bytes: result.value, parts, document: parts.get('word/document.xml') ?? '' };
}

describe('a document in the office’s letterhead', () => {
  it.each(['en', 'ar'] as const)(
    'is sound Word, between what the letterhead says before and after (%s)',
    async (language) => {
      for (const report of documents(language)) {
        const { bytes, parts, document } = await written(report);
        expect(await wordProblems(bytes)).toEqual([]);
        const texts = paragraphsOf(document);
        expect(texts[0]).toBe('Country Office (fictional)');
        expect(texts.slice(-2)).toEqual(['Kind regards', 'Copy: file']);
        expect(texts.join()).not.toContain('{{annex}}');
        // How it may be shared stood in a header that the letterhead has its own of.
        expect(texts[1]).toBe(report.markings.join(' · '));
        expect(texts.join()).toContain(report.textHash);
        expect(parts.get('word/footer1.xml')).toContain('1 Fictional Street');
        expect(parts.get('docProps/core.xml')).not.toContain('Letterhead 2019');
        expect(document.match(/<w:sectPr>/g)).toHaveLength(1);
        // As wide as the letterhead's text.
        const widths = [...document.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => width);
        expect(new Set(widths)).toEqual(new Set(['8640']));
        expect(document).not.toContain('<w:pStyle w:val="Heading1"/>');
      }
    },
  );

  it('takes the letterhead’s headings without their numbers, and its own lists', async () => {
    const { document, parts } = await written(sure(buildDecisionLetter(input('en'))));
    const heading =
      /<w:p><w:pPr><w:pStyle w:val="berschrift1"\/>((?!<\/w:pPr>).)*<\/w:pPr>((?!<\/w:p>).)*Our decision/s;
    expect(document.match(heading)?.[0]).toContain('<w:numPr><w:numId w:val="0"/></w:numPr>');
    const numbering = parts.get('word/numbering.xml') ?? '';
    const known = new Set([...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id));
    for (const [, id = ''] of document.matchAll(/<w:numId w:val="(\d+)"/g))
      if (id !== '0') expect(known.has(id), id).toBe(true);
    expect(parts.get('word/styles.xml')).not.toMatch(/w:styleId="(\w+)".*w:styleId="\1"/s);
  });

  it('gives the same bytes again, and refuses a letterhead as an annex does', async () => {
    const report = sure(buildDecisionLetter(input('en')));
    const [one, other] = [await written(report), await written(report)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
    const unmarked = letterhead({ 'word/document.xml': letterheadBody('') });
    expect(await writeIntoLetterhead(report, unmarked)).toMatchObject({
      ok: false,
      error: { code: 'TEMPLATE_MARK_MISSING' },
    });
  });

  it('goes into a letterhead without styles and lists of its own', async () => {
    const bare = letterhead({
      'word/styles.xml': null,
      'word/numbering.xml': null,
      'word/_rels/document.xml.rels': null,
    });
    const plain = letterheadBody()
      .replace(/<w:headerReference[^>]*>|<w:footerReference[^>]*>/g, '')
      .replace(/<w:numPr>.*?<\/w:numPr>/s, '');
    const { document, parts } = await written(sure(buildDecisionLetter(input('en'))), {
      ...bare,
      bytes: letterhead({
        'word/styles.xml': null,
        'word/numbering.xml': null,
        'word/_rels/document.xml.rels': null,
        'word/document.xml': plain,
      }).bytes,
    });
    expect(document).toContain('Agree on a service.');
    expect(parts.get('word/styles.xml')).toContain('w:styleId="ListLine"');
  });
});

describe.runIf(libreOffice())('a letterhead with a document in it, opened in LibreOffice', () => {
  it('is read whole, with the numbers of its lists', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'psea-letterhead-'));
    try {
      const file = join(folder, 'letter.docx');
      writeFileSync(file, (await written(sure(buildDecisionLetter(input('en'))))).bytes);
      const text = await convertToText(file, folder);
      expect(text).toMatch(/2\.\s*Agree on a service\./);
      expect(text).toContain('Kind regards');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
