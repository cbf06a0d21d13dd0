import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormReport } from '../../../../shared/documents/form/form-report.ts';
import { type FormLanguage, formLanguages } from '../../../../shared/documents/form/text/form-text.ts';
import { code, value } from '../../../support/app.ts';
import { officePython } from '../../../support/edit-in-libreoffice.ts';
import {
  answersOf,
  carefulAnswers,
  carefulIds,
  cellOf,
  codesOf,
  type IssuedForm,
  issueForm,
  startAssessment,
} from '../../../support/fill-form.ts';
import {
  editDocument,
  fieldOf,
  fillField,
  fillWord,
  fillWordInLibreOffice,
} from '../../../support/fill-word-form.ts';
import { libreOffice } from '../../../support/libreoffice.ts';

// A partner that has Word alone: the form out as a document with fields, and back with a report on each of them.

const words: Readonly<Record<FormLanguage, readonly [yes: string, no: string, na: string]>> = {
  en: ['Yes', 'No', 'Not applicable'],
  fr: ['Oui', 'Non', 'Sans objet'],
  es: ['Sí', 'No', 'No procede'],
  ar: ['نعم', 'لا', 'لا ينطبق'],
  ru: ['Да', 'Нет', 'Неприменимо'],
  zh: ['是', '否', '不适用'],
};

let issued: IssuedForm;
let empty: Uint8Array;
let filled: Uint8Array;
beforeAll(async () => {
  issued = await issueForm();
  empty = await write(['en']);
  filled = fillWord(empty, 'en', carefulAnswers(...words.en));
});
afterAll(async () => {
  expect(issued.test.bugs).toEqual([]);
  await issued.test.end();
});

async function write(languages: readonly FormLanguage[]): Promise<Uint8Array> {
  const { client } = issued.test;
  const { assessment } = issued;
  return value(await client.form.export({ assessment, format: 'word', languages: [...languages] })).file
    .bytes;
}

/** The report, but for that a later form was handed out: every test hands out its own. */
async function read(bytes: Uint8Array, name = 'form.docx'): Promise<FormReport> {
  const { report } = value(await issued.test.client.form.import({ file: { name, bytes }, dryRun: true }));
  return { ...report, findings: report.findings.filter((each) => each.code !== 'LATER_FORM_ISSUED') };
}

const readChanged = (change: (xml: string) => string, parts = {}) =>
  read(editDocument(filled, change, parts));

test.each(formLanguages)('filled in with Word in %s, every answer comes back', async (language) => {
  const fills = carefulAnswers(...words[language]);
  const report = await read(fillWord(await write([language]), language, fills));
  expect(answersOf(report)).toEqual(carefulIds);
  expect(report.counts).toMatchObject({ 'not-understood': 0, conflict: 0 });
  expect(report.findings).toEqual([]);
  expect([report.language, cellOf(report, 'CS2', 'reason').read]).toEqual([
    language,
    'No work is passed on.',
  ]);
  expect(report.answers.CS1?.comment).toContain('Adopted in 2024, signed by all.\n');
  expect(cellOf(report, null, 'date').read).toBe('2026-03-01');
});

test('nobody filled it in: nothing is taken over, whatever the fields show', async () => {
  const report = await read(empty);
  expect([report.answers, codesOf(report)]).toEqual([{}, ['FORM_EMPTY']]);
  expect(report.cells.every(({ outcome }) => outcome === 'empty')).toBe(true);
});

test('what came back is taken over, and the document is kept byte for byte', async () => {
  const { client } = issued.test;
  const { partner, assessment } = await startAssessment(issued.test, 'Fictional Second Partner');
  const form = value(await client.form.export({ assessment, format: 'word' }));
  const bytes = fillWord(form.file.bytes, 'en', carefulAnswers(...words.en));
  const done = value(await client.form.import({ file: { name: 'back.docx', bytes } }));
  expect(done.changed?.assessment.standards.map(({ self }) => self.answer)).toEqual(
    Object.values(carefulIds),
  );
  const { rows } = value(await client.evidence.list({ partner }));
  expect(rows.map(({ file }) => file?.name)).toEqual(['back.docx']);
  const again = value(await client.form.import({ file: { name: 'back.docx', bytes } }));
  expect([again.changed, codesOf(again.report)[0]]).toEqual([null, 'ALREADY_IMPORTED']);
});

test('two languages in one document are read together, and the one that was filled counts', async () => {
  const bytes = await write(['en', 'ar']);
  const report = await read(fillWord(bytes, 'ar', carefulAnswers(...words.ar)));
  expect([answersOf(report), report.language, report.findings]).toEqual([carefulIds, 'ar', []]);
  const both = fillWord(fillWord(bytes, 'ar', { 'CS1.answer': 'نعم' }), 'en', { 'CS1.answer': 'No' });
  const twice = await read(both);
  expect([answersOf(twice), cellOf(twice, 'CS1', 'answer').remark?.code]).toEqual([{}, 'TWO_ANSWERS']);
});

test('a program that loses the fields leaves the words, and the rows are found by these', async () => {
  // As a web editor saves it: no fields, the words that they showed as plain text.
  const bare = (xml: string) =>
    xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '').replace(/<\/?w:sdt(?:Content)?>/g, '');
  const report = await readChanged(bare);
  expect(answersOf(report)).toEqual(carefulIds);
  expect(codesOf(report)).toEqual(['FIELDS_MISSING']);
  const nothing = await read(editDocument(empty, bare));
  expect([nothing.answers, codesOf(nothing)]).toEqual([{}, ['FIELDS_MISSING', 'FORM_EMPTY']]);
});

test('words typed beside an answer are never dropped: the answer is not believed', async () => {
  const report = await readChanged((xml) => {
    const { end } = fieldOf(xml, 'CS4.answer.en');
    return `${xml.slice(0, end)}<w:r><w:t xml:space="preserve"> , but in Goma only</w:t></w:r>${xml.slice(end)}`;
  });
  expect(report.answers.CS4).toBeUndefined();
  expect(cellOf(report, 'CS4', 'answer')).toMatchObject({
    outcome: 'not-understood',
    found: 'Yes , but in Goma only',
  });
});

test('struck words, hidden words, tracked changes, comments, boxes and footers are told', async () => {
  const struck = await readChanged((xml) =>
    xml
      .replace('>Yes</w:t></w:r></w:sdtContent>', '>Yes</w:t></w:r></w:sdtContent>')
      .replace(
        fieldOf(xml, 'CS4.answer.en').field,
        fieldOf(xml, 'CS4.answer.en').field.replace('<w:r><w:t', '<w:r><w:rPr><w:strike/></w:rPr><w:t'),
      ),
  );
  expect(cellOf(struck, 'CS4', 'answer').remark?.code).toBe('STRUCK_THROUGH');

  const more = await readChanged((xml) => {
    const { field } = fieldOf(xml, 'CS4.answer.en');
    const tracked = field.replace(
      '<w:r><w:t xml:space="preserve">Yes</w:t></w:r>',
      '<w:del w:id="1" w:author="A"><w:r><w:delText>Yes</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>No</w:t></w:r></w:ins>',
    );
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>A hidden remark</w:t></w:r></w:p>';
    const typed = '<w:p><w:r><w:t>Please call us about CS5</w:t></w:r></w:p>';
    return xml.replace(field, tracked).replace('<w:sectPr>', `${hidden}${typed}<w:sectPr>`);
  });
  expect(more.answers.CS4?.answer).toBe('no');
  expect(codesOf(more)).toEqual(['CHANGES_TRACKED', 'ASIDES_NOT_READ', 'TEXT_BESIDE']);
  expect(more.findings[1]?.details.more).toBe('“A hidden remark”');
  expect(more.findings[2]?.details.more).toContain('“Please call us about CS5”');
});

test('a comment in the margin and a line in the footer are told', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${base}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${base}/header" Target="header1.xml"/><Relationship Id="rId4" Type="${base}/footer" Target="footer1.xml"/><Relationship Id="rId9" Type="${base}/comments" Target="comments.xml"/></Relationships>`;
  const report = await readChanged(
    (xml) => {
      const { start } = fieldOf(xml, 'CS5.answer.en');
      return `${xml.slice(0, start)}<w:commentRangeStart w:id="7"/>${xml.slice(start)}`;
    },
    {
      'word/_rels/document.xml.rels': link,
      'word/comments.xml': `<w:comments ${w}><w:comment w:id="7"><w:p><w:r><w:t>Only since May</w:t></w:r></w:p></w:comment></w:comments>`,
      'word/footer1.xml': `<w:ftr ${w}><w:p><w:r><w:t>Draft, not for the UN</w:t></w:r></w:p></w:ftr>`,
    },
  );
  expect(answersOf(report)).toEqual(carefulIds);
  expect(codesOf(report).sort()).toEqual(['ASIDES_NOT_READ', 'NOTES_NOT_READ']);
  expect(report.findings.find((each) => each.code === 'NOTES_NOT_READ')?.details.notes).toBe(
    'CS5.answer “Only since May”',
  );
});

test('altered wording and missing rows are told as in the workbook', async () => {
  const report = await readChanged((xml) =>
    xml.replace(/(CS5\.requirement\.en.*?<w:t[^>]*>)[^<]*/s, '$1We like this one better'),
  );
  expect(answersOf(report)).toEqual(carefulIds);
  expect(report.findings).toMatchObject([{ code: 'TEXT_ALTERED', details: { where: 'CS5' } }]);
  const cut = await readChanged((xml) => {
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const own = rows.find((row) => row.includes('CS6.answer.en')) ?? '';
    return xml.replace(own, '');
  });
  expect(codesOf(cut)).toEqual(['ROWS_MISSING']);
  expect(cellOf(cut, 'CS6', 'answer').remark?.code).toBe('CELL_MISSING');
});

test('a partner that was renamed since is no alteration of the form', async () => {
  const { client } = issued.test;
  const { partner, assessment } = await startAssessment(issued.test, 'Fictional Old Name');
  const { file } = value(await client.form.export({ assessment, format: 'word' }));
  value(await client.partner.edit({ partner, fields: { name: 'Fictional New Name', country: 'KE' } }));
  const report = await read(fillWord(file.bytes, 'en', carefulAnswers(...words.en)));
  expect([answersOf(report), codesOf(report)]).toEqual([carefulIds, []]);
});

test('detail of a case anywhere in the document is asked about before anything is recorded', async () => {
  const telling = 'The 14-year-old girl was raped by the driver on 3 May';
  const inField = fillField(editText(filled), 'CS6.comment.en', telling);
  const report = await issued.test.client.form.import({
    file: { name: 'form.docx', bytes: editDocument(filled, () => inField) },
  });
  expect(code(report)).toBe('CASE_DETAIL_UNDECIDED');
  const hidden = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${telling}</w:t></w:r></w:p><w:sectPr>`;
  const unseen = await issued.test.client.form.import({
    file: { name: 'form.docx', bytes: editDocument(filled, (xml) => xml.replace('<w:sectPr>', hidden)) },
  });
  expect(code(unseen)).toBe('CASE_DETAIL_UNDECIDED');
});

function editText(bytes: Uint8Array): string {
  let text = '';
  editDocument(bytes, (xml) => {
    text = xml;
    return xml;
  });
  return text;
}

describe('what a hurried partner sends', () => {
  const atEnd = (more: string) => (xml: string) => xml.replace('<w:sectPr>', `${more}<w:sectPr>`);

  test('the form pasted twice is read together, and both are named', async () => {
    const report = await readChanged((xml) => atEnd(/<w:body>(.*)<w:sectPr>/s.exec(xml)?.[1] ?? '')(xml));
    expect([answersOf(report), codesOf(report)]).toEqual([carefulIds, ['SEVERAL_SHEETS_FILLED']]);
  });

  test('an answer in a table of its own below the form is told and not read', async () => {
    const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>CS5 No</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const report = await readChanged(atEnd(table));
    expect(report.findings).toMatchObject([
      { code: 'TEXT_BESIDE', details: { more: expect.stringContaining('“CS5 No”') } },
    ]);
  });

  test('an answer in a box is told and not read', async () => {
    const box =
      '<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>All yes</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>';
    const report = await readChanged(atEnd(box));
    expect(codesOf(report)).toEqual(['PICTURES_NOT_READ', 'ASIDES_NOT_READ']);
    expect(report.findings[1]?.details.more).toBe('“All yes”');
  });

  test('a letter in the place of the form says that it is none of ours', async () => {
    const letter = '<w:p><w:r><w:t>Dear colleagues, we answer yes to all.</w:t></w:r></w:p>';
    const bytes = editDocument(filled, (xml) =>
      xml.replace(/<w:body>.*<w:sectPr>/s, `<w:body>${letter}<w:sectPr>`),
    );
    const { assessment } = issued;
    const file = { name: 'letter.docx', bytes };
    const { report } = value(await issued.test.client.form.import({ file, assessment, dryRun: true }));
    expect([report.answers, codesOf(report)]).toEqual([{}, ['NOT_OUR_FORM', 'FORM_EMPTY']]);
  });
});

describe('what can’t be read is refused by name', () => {
  test('macros', async () => {
    const bytes = editDocument(filled, (xml) => xml, { 'word/vbaProject.bin': 'x' });
    const answer = await issued.test.client.form.import({ file: { name: 'form.docm', bytes }, dryRun: true });
    expect(answer).toMatchObject({ ok: false, error: { code: 'FORM_DOCUMENT_REFUSED' } });
  });

  test('a document type', async () => {
    const bytes = editDocument(filled, (xml) => xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a "b">]>'));
    expect(
      code(await issued.test.client.form.import({ file: { name: 'form.docx', bytes }, dryRun: true })),
    ).toBe('FORM_DOCUMENT_REFUSED');
  });

  test('the form of another partner', async () => {
    const { assessment } = await startAssessment(issued.test, 'Fictional Third Partner');
    const answer = await issued.test.client.form.import({
      file: { name: 'form.docx', bytes: filled },
      assessment,
      dryRun: true,
    });
    expect(code(answer)).toBe('FORM_OF_OTHER_PARTNER');
  });
});

describe.runIf(libreOffice() && officePython())('filled in with LibreOffice', () => {
  test.each([
    ['en', ['docx']],
    ['ar', ['docx']],
    ['fr', ['odt', 'docx']],
  ] as const)(
    'in %s and saved as %s, every answer comes back',
    async (language, formats) => {
      const fills = carefulAnswers(...words[language]);
      const bytes = await fillWordInLibreOffice(await write([language]), language, fills, formats);
      const report = await read(bytes);
      expect(answersOf(report)).toEqual(carefulIds);
      expect(report.counts['not-understood']).toBe(0);
      // An older LibreOffice forgets what the fields are called.
      expect(['SAVED_BY', 'SAVED_BY FIELDS_MISSING']).toContain(codesOf(report).join(' '));
      expect(report.answers.CS1?.comment).toContain('Adopted in 2024, signed by all.\n');
    },
    180_000,
  );
});
