import { describe, expect, it } from 'vitest';
import { writeAnnex } from '../../../../../main/adapters/word/annex/write-annex.ts';
import type { AnnexModel, AnnexRun } from '../../../../../shared/documents/annex/annex-model.ts';
import { annexBookmark } from '../../../../../shared/rules/agreement/annex-bookmark.ts';
import { decodeXml, invalidInXml, paragraphsOf, unzipTexts } from '../../../../support/unzip.ts';
import { wordProblems } from '../../../../support/word-structure.ts';
import { annexOf, sha256 } from './sample-annexes.ts';

async function partsOf(model: AnnexModel) {
  const parts = await unzipTexts(await writeAnnex(model));
  const part = (name: string) => parts.get(name) ?? '';
  return {
    document: part('word/document.xml'),
    numbering: part('word/numbering.xml'),
    styles: part('word/styles.xml'),
    header: part('word/header1.xml'),
    footer: part('word/footer1.xml'),
    core: part('docProps/core.xml'),
    custom: part('docProps/custom.xml'),
    settings: part('word/settings.xml'),
    all: [...parts.values()],
  };
}

/** The text whose hash the annex states, from its document alone: the rule as `printedText` tells it. */
function hashedText(document: string, languages: readonly string[]): string {
  const paragraphs = (document.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((xml) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '',
    text: [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:(?:br|tab)\/>/gs)]
      .map(([, text]) => (text === undefined ? ' ' : decodeXml(text)))
      .join(''),
  }));
  return languages
    .flatMap((code) =>
      paragraphs
        .filter(({ style }) => new RegExp(`^(?:Annex\\d+)?Psea(?:Clause|Paragraph|Item)${code}$`).test(style))
        .map(({ text }) => text),
    )
    .join('\n')
    .replace(/[\u200E\u200F]/g, '')
    .normalize('NFC');
}

const fieldsOf = (document: string) =>
  [...document.matchAll(/<w:instrText[^>]*>([^<]*)<.*?"separate".*?<w:t[^>]*>([^<]*)</gs)].map(
    ([, instruction = '', number]) => [instruction.trim(), number] as const,
  );

describe('Word annex', () => {
  it('is sound WordprocessingML in one language and in two, whole and as clauses to paste', async () => {
    for (const model of [
      annexOf(['en', 'ar']),
      annexOf(['fr', 'zh']),
      annexOf(['ar', 'en']),
      annexOf(['ar']),
      annexOf(['zh'], { watermark: null }),
      annexOf(['en', 'ar'], { form: 'clauses' }),
      annexOf(['en'], { channels: null, schedule: null, signatures: null }),
    ]) {
      expect(await wordProblems(await writeAnnex(model))).toEqual([]);
    }
  });

  it('numbers by a list of its own for each language, bound to styles', async () => {
    const { document, numbering, styles } = await partsOf(annexOf(['en', 'ar']));
    const definitions = numbering.match(/<w:abstractNum .*?<\/w:abstractNum>/gs) ?? [];
    expect(definitions).toHaveLength(2);
    for (const [index, code] of ['en', 'ar'].entries()) {
      const definition = definitions[index] ?? '';
      expect(definition).toContain(`<w:styleLink w:val="PseaList${code}"/>`);
      expect([...definition.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id)).toEqual([
        `PseaClause${code}`,
        `PseaParagraph${code}`,
        `PseaItem${code}`,
      ]);
      expect(
        [...definition.matchAll(/<w:lvlText w:val="([^"]+)"/g)].slice(0, 3).map(([, text]) => text),
      ).toEqual(['%1', '%1.%2', '(%3)']);
      expect(styles).toMatch(
        new RegExp(`w:styleId="PseaParagraph${code}".*?<w:ilvl w:val="1"/><w:numId w:val="${index + 1}"/>`),
      );
    }
    expect(document).not.toContain('<w:numPr>');
  });

  it('puts each title, paragraph and item beside its translation, under a header with the languages', async () => {
    const model = annexOf(['en', 'ar']);
    const { document } = await partsOf(model);
    const table = (document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).find((each) =>
      each.includes('PseaClauseen'),
    );
    const rows = table?.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows[0]).toContain('<w:tblHeader/>');
    expect(paragraphsOf(rows[0] ?? '')).toEqual(['English', 'العربية']);
    const count = model.clauses.reduce((sum, { paragraphs }) => sum + 1 + paragraphs.length, 0);
    expect(rows).toHaveLength(1 + count + 1);
    for (const row of rows.slice(1, -1)) {
      expect(row).toContain('<w:cantSplit/>');
      const styles = [...row.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id ?? '');
      expect(styles).toHaveLength(2);
      expect(styles[1]).toBe(styles[0]?.replace(/en$/, 'ar'));
    }
    expect(rows[1]).toContain('<w:keepNext/>');
  });

  it('lets only a row be cut that could be taller than a page', async () => {
    const model = annexOf(['en', 'ar']);
    const [first, ...others] = model.clauses;
    const long: AnnexRun[] = [{ kind: 'text', text: 'word '.repeat(400) }];
    if (!first) throw new Error('The sample has no clause.');
    const changed = {
      ...first,
      paragraphs: [{ level: 1 as const, bookmark: 'psea_definitions_1', runs: [long, long] }],
    };
    const { document } = await partsOf({ ...model, clauses: [changed, ...others] });
    const rows = document.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const loose = rows.filter((row) => !row.includes('<w:cantSplit/>'));
    expect(loose).toHaveLength(1);
    expect(loose[0]).toContain('word word');
  });

  it('refers by fields that show the whole number, to bookmarks of the same language', async () => {
    const { document, settings } = await partsOf(annexOf(['en', 'ar']));
    const fields = fieldsOf(document);
    expect(fields).toContainEqual(['REF psea_reporting_1_en \\w \\h', '2.1']);
    expect(fields).toContainEqual(['REF psea_reporting_1_ar \\w \\h', '2.1']);
    expect(fields).toContainEqual(['REF psea_reporting_ar \\w \\h', '2']);
    expect(fields).toHaveLength(10);
    const names = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name);
    // Each clause, and the three paragraphs that something refers to.
    expect(names).toHaveLength(2 * (4 + 3));
    expect(settings).not.toContain('updateFields');
  });

  it('runs right to left where it has to, and leaves Latin names readable', async () => {
    const { document, header } = await partsOf(annexOf(['en', 'ar']));
    for (const paragraph of document.match(/<w:p>.*?<\/w:p>/gs) ?? []) {
      const [text = ''] = paragraphsOf(paragraph);
      if (/^\p{Script=Arabic}/u.test(text)) expect(paragraph).toContain('<w:bidi/>');
      for (const run of paragraph.match(/<w:r>.*?<\/w:r>/gs) ?? []) {
        if (/\p{Script=Arabic}/u.test(run)) expect(run).toContain('<w:rtl/>');
        if (run.includes('Clean Water Initiative e.V.')) expect(run).not.toContain('<w:rtl/>');
      }
    }
    expect(document).toContain('>Clean Water Initiative e.V.<');
    expect(document).not.toContain('<w:bidiVisual/>');
    expect(header).toContain('<w:bidi/>');
    const mirrored = await partsOf(annexOf(['ar', 'en']));
    for (const table of mirrored.document.match(/<w:tblPr>.*?<\/w:tblPr>/gs) ?? [])
      expect(table).toContain('<w:bidiVisual/>');
  });

  it('keeps the groups of a telephone number in their order inside Arabic', async () => {
    const model = annexOf(['ar'], { notes: [['اتصل بالرقم +237 600 000 001 مجانا']] });
    const { document } = await partsOf(model);
    expect(document).toMatch(/<w:r><w:t[^>]*>\+237 600 000 001</);
  });

  it('marks Chinese for its own font and language', async () => {
    const { document, styles } = await partsOf(annexOf(['fr', 'zh']));
    expect(document).toMatch(
      /<w:rPr><w:rFonts w:hint="eastAsia"\/><w:lang w:eastAsia="zh-CN"\/><\/w:rPr><w:t[^>]*>定义/,
    );
    expect(styles).toMatch(/<w:rFonts [^>]*w:eastAsia="/);
  });

  it('marks what nobody filled in, and nothing else', async () => {
    const { document } = await partsOf(annexOf(['en', 'ar']));
    const marked = (document.match(/<w:r>.*?<\/w:r>/gs) ?? []).filter((run) => run.includes('w:highlight'));
    expect(paragraphsOf(`<w:p>${marked.join('')}</w:p>`)[0]).toBe(
      '[Reporting e-mail: to be completed][البريد الإلكتروني للإبلاغ: يُستكمل لاحقا]',
    );
  });

  it('states a hash that its text gives again by the rule', async () => {
    for (const codes of [['en', 'ar'], ['fr', 'zh'], ['ar']] as const) {
      const model = annexOf(codes);
      const { document } = await partsOf(model);
      expect(sha256(hashedText(document, codes))).toBe(model.textHash);
    }
  });

  it('begins a page for provenance alone, and keeps the signatures together', async () => {
    const { document } = await partsOf(annexOf(['en', 'ar']));
    const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const begins = paragraphs.filter((each) => each.includes('<w:pageBreakBefore/>'));
    expect(paragraphsOf(begins.join(''))).toEqual(['Provenance of the text']);
    const signatures = (document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).find((each) =>
      each.includes('For UNICEF'),
    );
    const rows = signatures?.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows).toHaveLength(4);
    for (const row of rows.slice(0, -1)) expect(row).toContain('<w:keepNext/>');
    expect(rows.at(-1)).not.toContain('<w:keepNext/>');
  });

  it('bears its agreement on each page, counts them, and says that it is a draft', async () => {
    const { header, footer } = await partsOf(annexOf(['en', 'ar']));
    expect(paragraphsOf(header).join()).toContain('AOC-2026-014');
    expect(header).toContain('string="DRAFT"');
    expect(footer).toMatch(/>Page <.*PAGE.*> of <.*NUMPAGES.*>صفحة <.*PAGE.*> من <.*NUMPAGES/s);
    const final = await partsOf(annexOf(['en', 'ar'], { watermark: null }));
    expect(final.header).not.toContain('DRAFT');
  });

  it('keeps provenance in its properties when only clauses are given out', async () => {
    const whole = await partsOf(annexOf(['en', 'ar']));
    expect(whole.core).toContain('<dc:identifier>AOC-2026-014</dc:identifier>');
    expect(whole.core).toContain('2026-03-07T14:02:11Z</dcterms:created>');
    expect(whole.custom).not.toContain('name="Clause 1"');
    const model = annexOf(['en', 'ar'], { form: 'clauses' });
    const { document, custom } = await partsOf(model);
    expect(decodeXml(custom)).toMatch(
      /name="Clause 2"><vt:lpwstr[^>]*>reporting · 2\. \S[^·]* · 1\.0\.0 · en \w{64} ar/,
    );
    const texts = paragraphsOf(document);
    expect(texts.at(-1)).toBe(`Provenance of the text: ${model.textHash}`);
    expect(texts).not.toContain('Signatures');
    expect(texts).not.toContain('Reporting channels');
  });

  it('takes hostile text as text', async () => {
    const hostile = '</w:t> {REF x} & <w:p/> \u0000\u202E]]> "\'\uFFFF line\ntwo\tthree \uD800 مرحبا';
    const model = annexOf(['en', 'ar']);
    const [first, ...others] = model.clauses;
    if (!first) throw new Error('The sample has no clause.');
    const value: AnnexRun[] = [{ kind: 'value', text: hostile }];
    const paragraphs = [{ level: 1 as const, bookmark: 'psea_definitions_1', runs: [value, value] }];
    const changed = { ...model, clauses: [{ ...first, paragraphs }, ...others], title: [hostile, hostile] };
    const bytes = await writeAnnex(changed);
    expect(await wordProblems(bytes)).toEqual([]);
    const { document, all } = await partsOf(changed);
    for (const part of all) expect(invalidInXml(part)).toEqual([]);
    expect(hashedText(document, ['en']).split('\n')[1]).toBe(
      '</w:t> {REF x} & <w:p/> ]]> "\' line two three  مرحبا',
    );
  });

  it('gives the same bytes for the same model', async () => {
    const [one, other] = [await writeAnnex(annexOf(['en', 'ar'])), await writeAnnex(annexOf(['en', 'ar']))];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('does not write a reference that leads nowhere, nor two bookmarks of one name', async () => {
    const model = annexOf(['en']);
    await expect(
      writeAnnex({ ...model, clauses: model.clauses.slice(0, 2).reverse() }),
    ).resolves.toBeDefined();
    await expect(writeAnnex({ ...model, clauses: model.clauses.slice(1) })).rejects.toThrow(
      'psea_definitions_1',
    );
    const twice = [...model.clauses, ...model.clauses.slice(0, 1)];
    await expect(writeAnnex({ ...model, clauses: twice })).rejects.toThrow('psea_definitions');
  });
});

describe('Name of a bookmark', () => {
  it('is legal in Word and differs where the clauses differ', () => {
    expect(annexBookmark('psea_reporting', 'ar')).toBe('psea_reporting_ar');
    const long = ['a', 'b'].map((end) => annexBookmark(`psea_${'x'.repeat(60)}_${end}`, 'en'));
    for (const name of [...long, annexBookmark('psea_Ünïcode clause-2', 'zh-Hant')])
      expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
    expect(long[0]).not.toBe(long[1]);
    expect(annexBookmark('psea_a-b', 'en')).not.toBe(annexBookmark('psea_a_b', 'en'));
  });
});
