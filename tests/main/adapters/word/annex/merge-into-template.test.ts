import { describe, expect, it } from 'vitest';
import { mergeIntoTemplate } from '../../../../../main/adapters/word/annex/template/merge-into-template.ts';
import { compoundFile } from '../../../../support/compound-file.ts';
import {
  contentTypes,
  documentRelations,
  type LetterheadParts,
  letterhead,
  letterheadBody,
  letterheadMark,
  relation,
  relationsOf,
} from '../../../../support/letterhead.ts';
import { paragraphsOf, unzipTexts } from '../../../../support/unzip.ts';
import { wordProblems } from '../../../../support/word-structure.ts';
import { annexOf, sha256 } from './sample-annexes.ts';

const final = annexOf(['en', 'ar'], { watermark: null });

async function merged(change: LetterheadParts = {}, model = final) {
  const result = await mergeIntoTemplate(model, letterhead(change));
  if (!result.ok) throw new Error(result.error.message);
  return { bytes: result.value, parts: await unzipTexts(result.value) };
}

async function refused(change: LetterheadParts) {
  const result = await mergeIntoTemplate(final, letterhead(change));
  return result.ok ? 'accepted' : result.error;
}

const withMark = (marked: string) => ({ 'word/document.xml': letterheadBody(marked) });

describe('Annex in the office’s letterhead', () => {
  it('stands in the marked place of a sound document', async () => {
    const { bytes, parts } = await merged();
    expect(await wordProblems(bytes)).toEqual([]);
    const texts = paragraphsOf(parts.get('word/document.xml') ?? '');
    expect(texts[0]).toBe('Country Office (fictional)');
    expect(texts[1]).toBe('Protection from Sexual Exploitation and Abuse');
    expect(texts.slice(-2)).toEqual(['Kind regards', 'Copy: file']);
    expect(texts.join()).not.toContain('{{annex}}');
  });

  it('takes page, header, footer, body text and headings from the letterhead', async () => {
    const { parts } = await merged();
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toMatch(/w:styleId="PseaTitle">.*?<w:basedOn w:val="berschrift1"\/>/);
    expect(styles).toMatch(/w:styleId="PseaParagraphen">.*?<w:basedOn w:val="Standard"\/>/);
    // The letterhead's headings are numbered; the title of the annex is not.
    expect(styles).toMatch(/w:styleId="PseaTitle">.*?<w:numId w:val="0"\/>/);
    // 12240 less two margins of 1800.
    expect(parts.get('word/document.xml')).toContain('<w:tblW w:w="8640" w:type="dxa"/>');
    expect(parts.get('word/document.xml')?.match(/<w:sectPr>/g)).toHaveLength(1);
  });

  it('leaves every part that it adds nothing to as it was, and only adds to the others', async () => {
    const before = await unzipTexts(letterhead().bytes);
    const { parts } = await merged();
    for (const name of [
      'word/header1.xml',
      'word/footer1.xml',
      'word/settings.xml',
      'word/_rels/document.xml.rels',
      '_rels/.rels',
      '[Content_Types].xml',
    ])
      expect(parts.get(name)).toBe(before.get(name));
    for (const name of ['word/styles.xml', 'word/numbering.xml', 'docProps/custom.xml']) {
      let rest = parts.get(name) ?? '';
      // What was there is there still, in its order.
      for (const piece of (before.get(name) ?? '').split(/(?<=>)(?=<)/)) {
        const at = rest.indexOf(piece);
        expect(at).toBeGreaterThanOrEqual(0);
        rest = rest.slice(at + piece.length);
      }
    }
    const [start, end] = letterheadBody().split(letterheadMark);
    const document = parts.get('word/document.xml') ?? '';
    expect(document.startsWith(start ?? '')).toBe(true);
    expect(document.endsWith(end ?? '')).toBe(true);
  });

  it('gives way where a style, list, bookmark or number is taken', async () => {
    const { parts } = await merged();
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toContain('w:styleId="PseaText"><w:name w:val="Something Else"/>');
    expect(styles).toContain('w:styleId="Annex2PseaText"');
    const numbering = parts.get('word/numbering.xml') ?? '';
    expect([...numbering.matchAll(/w:abstractNumId="(\d+)"/g)].map(([, id]) => id)).toEqual(['4', '5', '6']);
    expect([...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id)).toEqual(['3', '4', '5']);
    const document = parts.get('word/document.xml') ?? '';
    expect(document).toContain('w:name="PSEA_Reporting_EN"');
    expect(document).not.toContain('w:name="psea_reporting_en"');
    expect(document).toContain('REF psea_reporting_2_en ');
  });

  it('bears the properties of the annex and keeps the letterhead’s own', async () => {
    const { parts } = await merged();
    expect(parts.get('docProps/core.xml')).toContain('AOC-2026-014');
    expect(parts.get('docProps/core.xml')).not.toContain('Letterhead 2019');
    expect(parts.get('docProps/custom.xml')).toMatch(/pid="2" name="Office".*pid="3" name="Agreement"/);
  });

  it('brings what a bare letterhead lacks: styles, lists, properties', async () => {
    const { bytes, parts } = await merged({
      '[Content_Types].xml': contentTypes().replace(
        /<Override PartName="\/(?:word\/(?!document|header|footer)|docProps)[^>]*>/g,
        '',
      ),
      '_rels/.rels': relationsOf(relation('rId1', 'officeDocument', 'word/document.xml')),
      'word/_rels/document.xml.rels': relationsOf(...documentRelations.slice(3)),
      'word/styles.xml': null,
      'word/numbering.xml': null,
      'word/settings.xml': null,
      'docProps/core.xml': null,
      'docProps/custom.xml': null,
      'word/document.xml': letterheadBody()
        .replace('<w:pStyle w:val="berschrift1"/>', '')
        .replace(/<w:numPr>.*?<\/w:numPr>/, ''),
    });
    expect(await wordProblems(bytes)).toEqual([]);
    expect(parts.get('word/styles.xml')).toContain('w:default="1"');
    expect(parts.get('docProps/custom.xml')).toContain('Agreement');
  });

  it('finds the mark when Word cut it into pieces, and keeps bookmarks and section of its paragraph', async () => {
    const section =
      '<w:sectPr><w:pgSz w:w="10000" w:h="14000"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr>';
    const change = withMark(
      `<w:p><w:pPr>${section}</w:pPr><w:bookmarkStart w:id="9" w:name="_GoBack"/><w:r><w:t>{{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>an</w:t></w:r><w:r><w:t xml:space="preserve">nex}} </w:t></w:r><w:bookmarkEnd w:id="9"/></w:p>`,
    );
    for (const model of [final, annexOf(['en', 'ar'])]) {
      const { bytes, parts } = await merged(change, model);
      expect(await wordProblems(bytes)).toEqual([]);
      const document = parts.get('word/document.xml') ?? '';
      expect(document).toContain('w:name="_GoBack"');
      expect(document).toContain('<w:pgSz w:w="10000" w:h="14000"/>');
      expect(document).toContain('<w:tblW w:w="8000" w:type="dxa"/>');
    }
  });

  it('shows on each page of a draft that it is one, whatever headers there are', async () => {
    const draft = annexOf(['en', 'ar']);
    const usual = await merged({}, draft);
    expect(usual.parts.get('word/header1.xml')).toContain('string="DRAFT"');
    expect(usual.parts.get('word/header1.xml')).toContain('COUNTRY OFFICE');
    const headers = async (change: LetterheadParts) => {
      const { bytes, parts } = await merged(change, draft);
      expect(await wordProblems(bytes)).toEqual([]);
      return [...parts].filter(([name, xml]) => name.includes('header') && xml.includes('DRAFT')).length;
    };
    const bare = letterheadBody().replace(/<w:headerReference[^>]*>/, '');
    expect(
      await headers({
        'word/document.xml': bare.replace('</w:sectPr>', '<w:titlePg/></w:sectPr>'),
        'word/settings.xml': `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:evenAndOddHeaders/></w:settings>`,
      }),
    ).toBe(4);
    expect(await headers({ 'word/document.xml': bare.replace(/<w:sectPr>.*<\/w:sectPr>/, '') })).toBe(2);
  });

  it('keeps a table before the mark apart from the clauses', async () => {
    const table =
      '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
    const { bytes, parts } = await merged(
      withMark(table + letterheadMark),
      annexOf(['en', 'ar'], { form: 'clauses', watermark: null }),
    );
    expect(await wordProblems(bytes)).toEqual([]);
    expect(parts.get('word/document.xml')).not.toContain('</w:tbl><w:tbl>');
  });

  it('gives the same bytes for the same model and letterhead', async () => {
    expect(Buffer.compare((await merged()).bytes, (await merged()).bytes)).toBe(0);
  });

  it('holds the text whose hash it states', async () => {
    const { parts } = await merged();
    const document = parts.get('word/document.xml') ?? '';
    const lines = (style: RegExp) =>
      paragraphsOf((document.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((each) => style.test(each)).join(''));
    const text = [
      ...lines(/"Psea(?:Clause|Paragraph|Item)en"/),
      ...lines(/"Psea(?:Clause|Paragraph|Item)ar"/),
    ].join('\n');
    expect(sha256(text.normalize('NFC'))).toBe(final.textHash);
  });
});

describe('Letterhead that is refused', () => {
  it('is no Word document', async () => {
    const offer = async (bytes: Uint8Array) => {
      const result = await mergeIntoTemplate(final, { name: 'a.docx', bytes });
      return result.ok ? 'accepted' : result.error;
    };
    const utf8 = new TextEncoder();
    for (const [bytes, problem] of [
      [new Uint8Array(0), /empty/],
      [utf8.encode('Dear partner,'), /text/],
      [utf8.encode('%PDF-1.7'), /PDF/],
      [utf8.encode('PK\u0003\u0004 cut off'), /damaged/],
      [compoundFile(['EncryptionInfo', 'EncryptedPackage']), /password/],
      [compoundFile(['WordDocument']), /old Word document/],
      [letterhead({ '[Content_Types].xml': null }).bytes, /without a document/],
      [letterhead({ 'word/document.xml': null, 'xl/workbook.xml': '<workbook/>' }).bytes, /Excel/],
      [letterhead({ 'word/styles.xml': '<w:styles' }).bytes, /damaged/],
      [letterhead({ 'word/styles.xml': null }).bytes, /styles/],
      [
        letterhead({
          '[Content_Types].xml': contentTypes(
            'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
          ),
        }).bytes,
        /template/,
      ],
      [
        letterhead({
          'word/document.xml': letterheadBody().replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          ),
        }).bytes,
        /Strict/,
      ],
    ] as const) {
      const error = await offer(bytes);
      expect(error).toMatchObject({ code: 'TEMPLATE_NOT_WORD', message: expect.stringMatching(problem) });
    }
  });

  it('declares entities or a document type', async () => {
    const bomb = '<!DOCTYPE w:styles [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    expect(
      await refused({ 'word/settings.xml': `${bomb}<w:settings xmlns:w="urn:x">&b;</w:settings>` }),
    ).toMatchObject({ code: 'TEMPLATE_NOT_WORD' });
    expect(
      await refused({ 'word/document.xml': `<!DOCTYPE x SYSTEM "file:///etc/passwd">${letterheadBody()}` }),
    ).toMatchObject({ code: 'TEMPLATE_NOT_WORD' });
  });

  it('holds macros', async () => {
    const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    expect(await refused({ '[Content_Types].xml': contentTypes(macros) })).toMatchObject({
      code: 'TEMPLATE_MACROS',
    });
    expect(await refused({ 'word/vbaProject.bin': new Uint8Array(8) })).toMatchObject({
      code: 'TEMPLATE_MACROS',
    });
    expect(await refused({ 'word/activeX/activeX1.xml': '<ax/>' })).toMatchObject({
      code: 'TEMPLATE_MACROS',
    });
  });

  it('refers to something outside itself', async () => {
    for (const [part, row] of [
      ['word/_rels/settings.xml.rels', relation('rId1', 'attachedTemplate', 'file:///C:/office.dotm', true)],
      [
        'word/_rels/document.xml.rels',
        documentRelations.join('') + relation('rId9', 'image', 'https://x.example/a.png', true),
      ],
      ['word/_rels/header1.xml.rels', relation('rId1', 'oleObject', '\\\\server\\share', true)],
    ] as const)
      expect(await refused({ [part]: relationsOf(row) })).toMatchObject({ code: 'TEMPLATE_EXTERNAL' });
    const field =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "https://x.example/a"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    expect(await refused(withMark(field + letterheadMark))).toMatchObject({
      code: 'TEMPLATE_EXTERNAL',
      details: { target: expect.stringContaining('INCLUDEPICTURE') },
    });
    const dde = '<w:p><w:fldSimple w:instr=" DDEAUTO c:\\\\cmd.exe "/></w:p>';
    expect(await refused(withMark(dde + letterheadMark))).toMatchObject({ code: 'TEMPLATE_EXTERNAL' });
  });

  it('has tracked changes in or around the marked place', async () => {
    const change = 'w:id="90" w:author="A" w:date="2026-01-01T00:00:00Z"';
    const run = '<w:r><w:t>{{annex}}</w:t></w:r>';
    for (const marked of [
      `<w:p><w:ins ${change}>${run}</w:ins></w:p>`,
      `<w:p>${run}<w:del ${change}><w:r><w:delText>old</w:delText></w:r></w:del></w:p>`,
      `<w:p><w:pPr><w:rPr><w:ins ${change}/></w:rPr></w:pPr>${run}</w:p>`,
      `<w:p><w:pPr><w:pPrChange ${change}><w:pPr/></w:pPrChange></w:pPr>${run}</w:p>`,
      `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr></w:p>${letterheadMark}`,
      `<w:moveFromRangeStart w:id="90" w:name="m"/>${letterheadMark}<w:moveFromRangeEnd w:id="90"/>`,
    ])
      expect(await refused(withMark(marked))).toMatchObject({ code: 'TEMPLATE_TRACKED' });
    const elsewhere = `<w:p><w:ins ${change}><w:r><w:t>new</w:t></w:r></w:ins></w:p><w:p/>`;
    expect(await refused(withMark(elsewhere + letterheadMark))).toBe('accepted');
  });

  it('has no mark, or none that stands alone', async () => {
    const run = '<w:r><w:t>{{annex}}</w:t></w:r>';
    const cell = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc>${letterheadMark}</w:tc></w:tr></w:tbl>`;
    const field = (type: string) => `<w:p><w:r><w:fldChar w:fldCharType="${type}"/></w:r></w:p>`;
    for (const marked of [
      '',
      '<w:p><w:r><w:t>{annex}</w:t></w:r></w:p>',
      '<w:p><w:r><w:t>See {{annex}} below</w:t></w:r></w:p>',
      cell,
      `<w:sdt><w:sdtContent>${letterheadMark}</w:sdtContent></w:sdt>`,
      `<w:p>${run}<w:r><w:drawing/></w:r></w:p>`,
      `<w:p><w:commentRangeStart w:id="3"/>${run}</w:p>`,
      `${field('begin')}${letterheadMark}${field('end')}`,
    ])
      expect(await refused(withMark(marked))).toMatchObject({
        code: 'TEMPLATE_MARK_MISSING',
        message: expect.stringContaining('{{annex}}'),
      });
  });

  it('has the mark twice in its body; headers and footers do not count', async () => {
    expect(await refused(withMark(letterheadMark + letterheadMark))).toMatchObject({
      code: 'TEMPLATE_MARK_DOUBLE',
      details: { count: 2 },
    });
    expect(await refused(withMark('<w:p><w:r><w:t>{{annex}} and {{annex}}</w:t></w:r></w:p>'))).toMatchObject(
      { code: 'TEMPLATE_MARK_DOUBLE' },
    );
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${letterheadMark}</w:hdr>`;
    expect(await refused({ 'word/header1.xml': header })).toBe('accepted');
  });

  it('is too large, before or after it is unpacked', async () => {
    const large = { name: 'large.docx', bytes: new Uint8Array(21 * 1024 * 1024) };
    expect(await mergeIntoTemplate(final, large)).toMatchObject({ error: { code: 'DOCUMENT_TOO_LARGE' } });
    expect(await refused({ 'word/media/bomb.png': new Uint8Array(40 * 1024 * 1024) })).toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
    });
  });
});
