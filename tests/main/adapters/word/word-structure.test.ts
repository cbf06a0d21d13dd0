import { describe, expect, it } from 'vitest';
import { writeWord } from '../../../../main/adapters/word/write-word.ts';
import { buildAssessmentReport } from '../../../../shared/documents/assessment/build-assessment-report.ts';
import { type LetterheadParts, letterhead, letterheadBody } from '../../../support/letterhead.ts';
import { hopeForRuralWomen, reliefBridge } from '../../../support/sample-files.ts';
import { harmonized, reportContext, sha256 } from '../../../support/views.ts';
import { wordProblems } from '../../../support/word-structure.ts';

const problemsOf = async (change: LetterheadParts) =>
  (await wordProblems(letterhead(change).bytes)).join('\n');
const body = (content: string) => ({ 'word/document.xml': letterheadBody(content) });

describe('Structural rules of Word files', () => {
  it('find nothing in a sound letterhead', async () => {
    expect(await problemsOf({})).toBe('');
  });

  it('find nothing in the report of an assessment', async () => {
    for (const [file, language] of [
      [hopeForRuralWomen(), 'en'],
      [reliefBridge(), 'ar'],
    ] as const) {
      const report = buildAssessmentReport({
        ...reportContext({ language }),
        evidence: [],
        ...file,
        instrument: harmonized,
        sha256,
      });
      expect(await wordProblems(await writeWord(report))).toEqual([]);
    }
  });

  it.each([
    ['a relation without a part', { 'word/header1.xml': null }, /header1\.xml, which is not there/],
    ['a part without a content type', { 'word/media/a.xyz': 'x' }, /No content type covers/],
    ['an id that is no relation', body('<w:p><w:hyperlink r:id="rId99"/></w:p>'), /rId99/],
    [
      'two bookmarks of one id',
      body('<w:p><w:bookmarkStart w:id="7" w:name="x"/><w:bookmarkEnd w:id="7"/></w:p>'),
      /Two bookmarks have the id 7/,
    ],
    [
      'two bookmarks of one name',
      body('<w:p><w:bookmarkStart w:id="8" w:name="psea_reporting_en"/><w:bookmarkEnd w:id="8"/></w:p>'),
      /called psea_reporting_en/,
    ],
    ['a bookmark that never ends', body('<w:p><w:bookmarkStart w:id="8" w:name="x"/></w:p>'), /never ends/],
    [
      'a name that is too long',
      body(`<w:p><w:bookmarkStart w:id="8" w:name="${'x'.repeat(41)}"/><w:bookmarkEnd w:id="8"/></w:p>`),
      /no name/,
    ],
    [
      'a field without a target',
      body('<w:p><w:fldSimple w:instr=" REF gone \\w "/></w:p>'),
      /refers to gone/,
    ],
    [
      'a field without an end',
      body('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'),
      /never ends/,
    ],
    [
      'a style that is not there',
      body('<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr></w:p>'),
      /no style Gone/,
    ],
    [
      'a list that is not there',
      body('<w:p><w:pPr><w:numPr><w:numId w:val="77"/></w:numPr></w:pPr></w:p>'),
      /no list 77/,
    ],
    [
      'properties in another order',
      body('<w:p><w:pPr><w:jc w:val="left"/><w:bidi/></w:pPr></w:p>'),
      /w:bidi stands too late/,
    ],
    ['properties that don’t stand first', body('<w:p><w:r/><w:pPr/></w:p>'), /does not stand first/],
    ['a paragraph in a paragraph', body('<w:p><w:p/></w:p>'), /may not hold w:p/],
    ['a run of its own', body('<w:r/>'), /may not hold w:r/],
    [
      'a cell without a paragraph',
      body('<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc/></w:tr></w:tbl>'),
      /does not end in a paragraph/,
    ],
    [
      'a row of too few cells',
      body(
        '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
      ),
      /1 of 2 columns/,
    ],
    ['a part that is no XML', { 'word/settings.xml': '<w:settings>' }, /damaged/],
  ] as const)('find %s', async (_, change, problem) => {
    expect(await problemsOf(change)).toMatch(problem);
  });
});
