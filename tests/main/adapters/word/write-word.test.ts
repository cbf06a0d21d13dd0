import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWord } from '../../../../main/adapters/word/write-word.ts';
import { buildAssessmentReport } from '../../../../shared/documents/assessment/build-assessment-report.ts';
import type { ReportLanguage } from '../../../../shared/documents/report/text/report-text.ts';
import { convertToText, libreOffice } from '../../../support/libreoffice.ts';
import {
  clearWater,
  hopeForRuralWomen,
  lightAssociation,
  reliefBridge,
  type SampleFile,
  safeNeighbourhood,
} from '../../../support/sample-files.ts';
import { decodeXml, invalidInXml, paragraphsOf, unzipTexts } from '../../../support/unzip.ts';
import { answer, harmonized, legacy, reportContext, sha256 } from '../../../support/views.ts';

const reportOf = (file: SampleFile, language: ReportLanguage = 'en') =>
  buildAssessmentReport({
    ...reportContext({ language }),
    evidence: [],
    ...file,
    instrument: file.assessment.instrument === legacy.definition.id ? legacy : harmonized,
    sha256,
  });

const wordOf = (file: SampleFile, language: ReportLanguage = 'en') => writeWord(reportOf(file, language));

async function partsOf(file: SampleFile, language: ReportLanguage = 'en') {
  const parts = await unzipTexts(await wordOf(file, language));
  const part = (name: string) => parts.get(name) ?? '';
  return {
    parts,
    document: part('word/document.xml'),
    header: part('word/header1.xml'),
    footer: part('word/footer1.xml'),
    custom: part('docProps/custom.xml'),
    core: part('docProps/core.xml'),
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
  };
}

/** A partner whose every word is an attack on the document. */
function hostile(): SampleFile {
  const file = hopeForRuralWomen();
  const name =
    '=HYPERLINK("https://x.example","</w:t>") {headings-0} {REF standard_CS1 \\h} \u0000\u202Eevil\uFFFF & <w:p/> ]]>';
  const comment = `Line one\u000B\r\nسطر ثانٍ with English (x) 12\n${'long '.repeat(1600)}`;
  const standards = file.assessment.standards.map((view) => ({
    ...view,
    self: answer({ answer: 'no', comment }),
    review: answer({ answer: 'no', comment: '{ PAGE } \uD800 \uDC00 «%%PARTNER%%» &amp; &#0;' }),
  }));
  return {
    partner: { ...file.partner, fields: { ...file.partner.fields, name } },
    assessment: { ...file.assessment, standards },
  };
}

describe('Word report of an assessment', () => {
  it('holds all text of the report, paragraph by paragraph', async () => {
    for (const file of [
      hopeForRuralWomen(),
      lightAssociation(),
      safeNeighbourhood(),
      reliefBridge(),
      clearWater(),
    ]) {
      const report = reportOf(file);
      const { document } = await partsOf(file);
      const paragraphs = new Set(paragraphsOf(document));
      const texts = [...report.sections, report.provenance].flatMap(({ blocks }) =>
        blocks.flatMap((block) => {
          if (block.kind === 'facts') return block.rows.flatMap(({ label, lines }) => [label, ...lines]);
          if (block.kind === 'table') {
            return block.rows.flatMap(({ cells }) =>
              cells.flatMap((cell) => ('anchor' in cell ? [] : cell.lines)),
            );
          }
          return block.kind === 'verdict'
            ? [block.headline, block.meaning]
            : 'text' in block
              ? [block.text]
              : [];
        }),
      );
      for (const text of texts) for (const line of text.split('\n')) expect(paragraphs).toContain(line);
    }
  });

  // WCAG 1.3.1, 2.4.6 in part, Word: en
  it('numbers its headings live and refers to them by fields', async () => {
    const { document, numbering } = await partsOf(hopeForRuralWomen());
    expect(numbering).toContain('<w:lvlText w:val="%1.%2"/>');
    const anchors = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(
      ([, anchor]) => anchor,
    );
    expect(anchors).toEqual(harmonized.definition.standards.map(({ id }) => `standard_${id}`));
    const fields = [...document.matchAll(/<w:fldSimple w:instr="(REF [^"]+)"[^>]*>.*?<w:t[^>]*>([^<]*)/gs)];
    // Eight lines of the overview and two gaps.
    expect(fields).toHaveLength(10);
    for (const [, instruction] of fields) {
      expect(anchors).toContain(instruction?.split(' ')[1]);
      expect(instruction).toMatch(/\\w/);
    }
    expect(fields.map(([, , number]) => number)).toContain('4.3');
    const headings = document.match(/<w:pStyle w:val="Heading[12]"\/>.{0,40}<w:numPr>/g) ?? [];
    expect(headings).toHaveLength(9 + 8);
  });

  // WCAG 1.3.1 in part, Word: en
  it('repeats table headers, keeps rows whole, and lets only a very long row be cut', async () => {
    const { document } = await partsOf(hopeForRuralWomen());
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(1 + 8 + 1 + 1);
    for (const row of tables.join('').match(/<w:tr>.*?<\/w:tr>/gs) ?? [])
      expect(row).toContain('<w:cantSplit/>');
    expect((await partsOf(hostile())).document).toMatch(/<w:trPr>(?!.{0,40}<w:cantSplit\/>)/);
  });

  it('carries reference, date and marking on each page, with page numbers and a watermark', async () => {
    const { header, footer } = await partsOf(reliefBridge());
    const texts = paragraphsOf(header);
    expect(texts).toContain('A-K7M-0004');
    expect(texts).toContain('7 March 2026');
    expect(texts.join()).toContain(
      'Share within the UN only · Fictional sample data · Unfinished: no signed determination',
    );
    expect(header).toContain('string="UNFINISHED"');
    expect(footer).toMatch(/instrText[^>]*>PAGE<.*instrText[^>]*>NUMPAGES</s);
  });

  it('states ids, versions and text hash in its properties', async () => {
    const file = hopeForRuralWomen();
    const { core, custom } = await partsOf(file);
    expect(decodeXml(core)).toContain(
      '<dc:title>Assessment report A-K7M-0001 – Hope for Rural Women Association</dc:title>',
    );
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-07T14:02:11Z</dcterms:created>',
    );
    expect(core).toContain('<dc:language>en</dc:language>');
    for (const [name, value] of [
      ['AssessmentReference', 'A-K7M-0001'],
      ['PartnerReference', 'P-K7M-0001'],
      ['Instrument', 'un-ip-psea-2020'],
      ['InstrumentVersion', harmonized.definition.version],
      ['TextHash', reportOf(file).textHash],
      ['ProgramVersion', '0.1.0'],
    ]) {
      expect(custom).toContain(`name="${name}"><vt:lpwstr>${value}</vt:lpwstr>`);
    }
  });

  it('is mirrored in Arabic: tables, paragraphs and runs', async () => {
    const { document, header, styles } = await partsOf(lightAssociation(), 'ar');
    const tables = document.match(/<w:tblPr>.*?<\/w:tblPr>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) expect(table).toMatch(/<w:bidiVisual(\/>| w:val="(on|true|1)")/);
    expect(header).toMatch(/<w:bidiVisual/);
    expect(styles).toContain('w:bidi="ar-SA"');
    for (const paragraph of document.match(/<w:p[ >].*?<\/w:p>/gs) ?? []) {
      const [first] = paragraphsOf(paragraph);
      if (/^\p{Script=Arabic}/u.test(first ?? ''))
        expect(paragraph).toMatch(/<w:bidi\/>|<w:bidi w:val="true"/);
      for (const run of paragraph.match(/<w:r>.*?<\/w:r>/gs) ?? []) {
        if (/\p{Script=Arabic}/u.test(run)) expect(run).toContain('<w:rtl/>');
      }
    }
  });

  it('turns only the Arabic lines in an English document', async () => {
    const { document } = await partsOf(lightAssociation());
    const line = (document.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).find((one) => one.includes('template v2.1'));
    expect(line).toMatch(/<w:bidi\/>|<w:bidi w:val="true"/);
    expect(line).toMatch(/<w:r><w:rPr><w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>see template v2\.1</);
    // What an Arabic voice reads and an Arabic speller checks is the Arabic alone.
    expect(line).toMatch(/<w:rtl\/><w:lang w:bidi="ar-SA"\/><\/w:rPr><w:t[^>]*>لا يتضمن/);
    expect(document).toMatch(/<w:bidiVisual w:val="(off|false|0)"/);
  });

  it('takes hostile text as text', async () => {
    const file = hostile();
    const { document, core, parts } = await partsOf(file);
    for (const part of parts.values()) {
      expect(invalidInXml(part)).toEqual([]);
    }
    const paragraphs = paragraphsOf(document);
    expect(paragraphs).toContain(
      '=HYPERLINK("https://x.example","</w:t>") {headings-0} {REF standard_CS1 \\h} evil & <w:p/> ]]>',
    );
    expect(paragraphs).toContain('Line one');
    expect(paragraphs).toContain('سطر ثانٍ with English (x) 12');
    expect(paragraphs).toContain('{ PAGE }   «%%PARTNER%%» &amp; &#0;');
    expect(document.match(/w:instr="(?!REF standard_CS\d )/g)).toBeNull();
    expect(core).not.toContain('<w:p/>');
  });

  it('leaves no placeholder, and the same report gives the same bytes', async () => {
    const file = hopeForRuralWomen();
    for (const part of (await unzipTexts(await wordOf(file))).values()) {
      expect(part).not.toMatch(/\{[^{}<>]*(headings|standard)|undefined|\[object|NaN/);
    }
    for (const each of [file, reliefBridge()]) {
      const [one, two] = [await wordOf(each, 'ar'), await wordOf(each, 'ar')];
      expect(Buffer.compare(one, two)).toBe(0);
    }
  });

  it.runIf(libreOffice())('opens in LibreOffice in both languages, whatever the text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'psea-word-'));
    try {
      for (const [name, file, language, expected] of [
        [
          'medium',
          hopeForRuralWomen(),
          'en',
          ['Medium capacity · Moderate risk', 'CS3 Human resources systems', '4.3'],
        ],
        ['low', lightAssociation(), 'ar', ['قدرة منخفضة', 'جمعية النور للتنمية المحلية', 'مذكرة للملف']],
        ['hostile', hostile(), 'en', ['=HYPERLINK("https://x.example","</w:t>")', 'Line one']],
      ] as const) {
        const path = join(folder, `${name}.docx`);
        writeFileSync(path, await wordOf(file, language));
        const text = await convertToText(path, folder);
        for (const words of expected) expect(text).toContain(words);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
