import { describe, expect, it } from 'vitest';
import { readReturnedText } from '../../../../../main/adapters/word/returned/read-returned-text.ts';
import type { ReturnedParagraph } from '../../../../../shared/documents/comparison/returned-text.ts';
import { compoundFile } from '../../../../support/compound-file.ts';
import { numberingPart, para, run, stylesPart, wordFile } from '../../../../support/word-file.ts';

async function read(body: string, parts: Record<string, string> = {}): Promise<readonly ReturnedParagraph[]> {
  const result = await readReturnedText({ name: 'contract.docx', bytes: wordFile(body, parts) });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.paragraphs;
}

const textOf = ({ runs }: ReturnedParagraph) => runs.map(({ text }) => text).join('');
const texts = async (body: string, parts: Record<string, string> = {}) =>
  (await read(body, parts)).map(textOf);

const change = 'w:id="1" w:author="Fictional" w:date="2026-01-01T00:00:00Z"';
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('reading a contract', () => {
  it('takes tracked insertions and leaves out tracked deletions', async () => {
    const deleted = `<w:del ${change}><w:r><w:delText>may </w:delText></w:r></w:del>`;
    const body = `<w:p>${run('The Partner ')}${deleted}<w:ins ${change}>${run('shall ')}</w:ins>${run('report.')}</w:p>`;
    expect(await texts(body)).toEqual(['The Partner shall report.']);
    const moved = `<w:p><w:moveFrom ${change}>${run('here')}</w:moveFrom><w:moveTo ${change}>${run('there')}</w:moveTo></w:p>`;
    expect(await texts(moved)).toEqual(['there']);
  });

  it('joins paragraphs whose mark was deleted, and leaves out rows and cells that were', async () => {
    const mark = `<w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr>`;
    expect(await texts(`<w:p>${mark}${run('One, ')}</w:p>${para('two.')}`)).toEqual(['One, two.']);
    const row = (look: string, ...cells: string[]) =>
      `<w:tr>${look}${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    const table = `<w:tbl>${row(`<w:trPr><w:del ${change}/></w:trPr>`, para('gone'))}${row('', `<w:tcPr><w:cellDel ${change}/></w:tcPr>${para('gone too')}`, para('stays'))}</w:tbl>`;
    expect(await texts(table)).toEqual(['stays']);
  });

  it('drops bookmarks whose text was deleted, and keeps the others', async () => {
    const marked = (id: number, name: string, content: string) =>
      `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
    const deleted = `<w:del ${change}><w:r><w:delText>Old title</w:delText></w:r></w:del>`;
    const body =
      `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr>${marked(1, 'gone', deleted)}</w:p>` +
      `<w:p>${marked(2, 'kept', run('Title'))}</w:p>` +
      `<w:bookmarkStart w:id="3" w:name="between"/>${para('Text')}<w:bookmarkEnd w:id="3"/>`;
    expect((await read(body)).map(({ bookmarks }) => bookmarks)).toEqual([['kept'], ['between']]);
  });

  it('leaves out hidden text, drawings and lists of contents, and reads tabs as spaces', async () => {
    const styles = stylesPart(
      '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
    );
    const body = [
      `<w:p>${run('seen')}${run(' hidden', '<w:vanish/>')}${run(' by style', '<w:rStyle w:val="Secret"/>')}${run(' shown', '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>')}</w:p>`,
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>',
      `<w:p><w:r><w:drawing>${para('in a picture')}</w:drawing></w:r>${run('beside it')}</w:p>`,
      `<w:p>${field('TOC \\o "1-3"', 'Reporting 4')}</w:p>`,
    ].join('');
    expect(await texts(body, { 'word/styles.xml': styles })).toEqual([
      'seen shown',
      'a b\nc-d',
      'beside it',
      '',
    ]);
  });

  it('knows references to numbers from other fields', async () => {
    const [paragraph] = await read(
      `<w:p>${run('See clause ')}${field('REF psea_reporting_en \\w \\h', '4.1')}${run(' of ')}${field('DOCPROPERTY Title', 'the Annex')}<w:fldSimple w:instr=" REF _Ref1 \\r ">${run('7')}</w:fldSimple></w:p>`,
    );
    expect(paragraph?.runs).toEqual([
      { kind: 'text', text: 'See clause ' },
      { kind: 'reference', text: '4.1', target: 'psea_reporting_en' },
      { kind: 'text', text: ' of the Annex' },
      { kind: 'reference', text: '7', target: '_Ref1' },
    ]);
  });

  it('knows the cells of tables, nested ones and wide ones too', async () => {
    const cell = (content: string, look = '') => `<w:tc>${look}${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(para('inner'))}</w:tr></w:tbl>`;
    const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    const body = `<w:tbl><w:tr>${cell(para('a'), wide)}${cell(inner + para('b'))}</w:tr></w:tbl>${para('after')}`;
    expect((await read(body)).map((each) => [textOf(each), each.cells])).toEqual([
      ['a', [{ table: 0, row: 0, column: 0 }]],
      [
        'inner',
        [
          { table: 0, row: 0, column: 2 },
          { table: 1, row: 0, column: 0 },
        ],
      ],
      ['b', [{ table: 0, row: 0, column: 2 }]],
      ['after', []],
    ]);
  });

  it('counts automatic numbers as Word shows them', async () => {
    const levels = ['decimal %1.', 'decimal %1.%2', 'lowerLetter (%3)']
      .map((level, at) => level.split(' ').concat(String(at)))
      .map(
        ([format, text, at]) =>
          `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
      )
      .join('');
    const numbering = numberingPart(
      `<w:abstractNum w:abstractNumId="4">${levels}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num>` +
        '<w:num w:numId="3"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
    );
    const styles = stylesPart(
      '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    );
    const item = (level: number, list = 2) =>
      para('x', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
    const body = [
      para('x', '<w:pStyle w:val="T"/>'),
      item(1),
      item(2),
      item(2),
      item(1),
      item(0),
      item(1),
      item(0, 3),
      item(1, 3),
      para('none'),
    ].join('');
    const read1 = await read(body, { 'word/styles.xml': styles, 'word/numbering.xml': numbering });
    expect(read1.map(({ list }) => list?.number ?? null)).toEqual([
      '1.',
      '1.1',
      '(a)',
      '(b)',
      '1.2',
      '2.',
      '2.1',
      '7.',
      '7.1',
      null,
    ]);
    expect(read1[0]).toMatchObject({ style: 'T', styleName: 'heading 2', outline: 1 });
  });
});

describe('a file that is no contract', () => {
  const refusal = async (bytes: Uint8Array) => {
    const result = await readReturnedText({ name: 'contract.docx', bytes });
    return result.ok ? 'read' : `${result.error.code} ${result.error.details.reason}`;
  };
  const text = (content: string) => new TextEncoder().encode(content);
  const deep = (depth: number) =>
    `${'<w:sdt><w:sdtContent>'.repeat(depth)}${para('x')}${'</w:sdtContent></w:sdt>'.repeat(depth)}`;

  it.each([
    ['empty', new Uint8Array(), 'CONTRACT_NOT_WORD not-zip'],
    ['a text', text('The Partner shall report.'), 'CONTRACT_NOT_WORD not-zip'],
    ['a PDF', text('%PDF-1.7 contract'), 'CONTRACT_NOT_WORD not-zip'],
    ['protected by a password', compoundFile(['EncryptedPackage']), 'CONTRACT_NOT_WORD encrypted'],
    ['an old Word document', compoundFile(['WordDocument']), 'CONTRACT_NOT_WORD not-zip'],
    ['cut off', wordFile(para('x')).slice(0, 300), 'CONTRACT_NOT_WORD zip'],
    ['without a document', wordFile('', { 'word/document.xml': null }), 'CONTRACT_NOT_WORD no-document'],
    [
      'of another vocabulary',
      wordFile('', { 'word/document.xml': '<html><body/></html>' }),
      'CONTRACT_NOT_WORD no-document',
    ],
    ['not well-formed', wordFile('<w:p><w:r></w:p>'), 'CONTRACT_NOT_WORD malformed'],
    ['nested without end', wordFile(deep(400)), 'CONTRACT_NOT_WORD malformed'],
    [
      'with entities',
      wordFile('', {
        'word/document.xml': '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d>&e;</d>',
      }),
      'CONTRACT_NOT_WORD declarations',
    ],
    [
      'with entities in its styles',
      wordFile(para('x'), { 'word/styles.xml': '<!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>' }),
      'CONTRACT_NOT_WORD declarations',
    ],
    [
      'that unpacks without end',
      wordFile('', { 'word/media/a.bin': new Uint8Array(30_000_000) }),
      'DOCUMENT_TOO_LARGE ratio',
    ],
    [
      'with a part beyond measure',
      wordFile(para('the same words '.repeat(2_200_000))),
      'DOCUMENT_TOO_LARGE ratio',
    ],
    ['with more paragraphs than any contract', wordFile('<w:p/>'.repeat(100_001)), 'DOCUMENT_TOO_LARGE text'],
  ])('is refused with a reason: %s', async (_, bytes, expected) => {
    expect(await refusal(bytes)).toBe(expected);
  });

  it('follows nothing outside of itself', async () => {
    const rels =
      '<Relationships><Relationship Id="r" Type="x/styles" Target="https://host.example/styles.xml" TargetMode="External"/><Relationship Id="s" Type="x/numbering" Target="../../../../etc/passwd"/></Relationships>';
    expect(await refusal(wordFile(para('x'), { 'word/_rels/document.xml.rels': rels }))).toBe('read');
  });
});
