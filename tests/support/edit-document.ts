import { unzipSync, zipSync } from 'fflate';
import { decodeXml } from './unzip.ts';

/** Edits of a Word document as people and programs make them, on its XML. */

/** A document with its text changed; other parts by name where `edit` asks for them. */
export function editDocument(
  bytes: Uint8Array,
  edit: (xml: string) => string,
  part = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(bytes);
  const before = new TextDecoder().decode(parts[part]);
  const after = edit(before);
  if (after === before) throw new Error('The edit changed nothing.');
  parts[part] = new TextEncoder().encode(after);
  return zipSync(parts);
}

/** Types over a word, in the one paragraph that holds the words around it. */
export function replaceWord(xml: string, around: string, word: string, by: string): string {
  const [paragraph] = paragraphsWith(xml, around);
  if (paragraph === undefined || !paragraph.includes(word)) throw new Error(`No paragraph says “${around}”.`);
  return xml.replace(paragraph, paragraph.replace(word, by));
}

/** As `replaceWord`, with changes tracked. */
export function trackWord(xml: string, around: string, word: string, by: string): string {
  const [paragraph] = paragraphsWith(xml, around);
  const run = (paragraph?.match(/<w:r>(?:(?!<w:r>).)*?<\/w:r>/gs) ?? []).find((each) => each.includes(word));
  if (paragraph === undefined || run === undefined) throw new Error(`No paragraph says “${around}”.`);
  const look = /<w:rPr>.*?<\/w:rPr>/s.exec(run)?.[0] ?? '';
  const whole = /<w:t[^>]*>(.*?)<\/w:t>/s.exec(run)?.[1] ?? '';
  const at = whole.indexOf(word);
  const [before, after] = [whole.slice(0, at), whole.slice(at + word.length)];
  const text = (words: string, name = 'w:t') =>
    `<w:r>${look}<${name} xml:space="preserve">${words}</${name}></w:r>`;
  const mark = 'w:id="900" w:author="Partner (fictional)" w:date="2026-03-01T09:00:00Z"';
  const tracked = [
    text(before),
    `<w:del ${mark}>${text(word, 'w:delText')}</w:del>`,
    `<w:ins ${mark}>${text(by)}</w:ins>`,
    text(after),
  ].join('');
  return xml.replace(paragraph, paragraph.replace(run, tracked));
}

function paragraphsWith(xml: string, words: string): string[] {
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((paragraph) =>
    decodeXml(paragraph.replace(/<w:instrText.*?<\/w:instrText>/gs, '').replace(/<[^>]*>/g, '')).includes(
      words,
    ),
  );
}

/** Rows of a clause: from its title to that of the next one. */
export function rowsOfClause(xml: string, bookmark: string): string[] {
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const isTitle = (row: string) => row.includes('w:pStyle w:val="PseaClause');
  const start = rows.findIndex((row) => row.includes(`w:name="${bookmark}"`));
  if (start < 0) throw new Error(`No row has the bookmark “${bookmark}”.`);
  const length = rows
    .slice(start + 1)
    .findIndex((row) => isTitle(row) || !/w:val="Psea(?:Paragraph|Item)/.test(row));
  return rows.slice(start, start + 1 + length);
}

export function removeClause(xml: string, bookmark: string): string {
  return rowsOfClause(xml, bookmark).reduce((left, row) => left.replace(row, ''), xml);
}

/** Deletes a clause's rows with changes tracked, as Word writes it: rows, runs and paragraph marks. */
export function trackRemoval(xml: string, bookmark: string): string {
  const mark = 'w:id="901" w:author="Partner (fictional)" w:date="2026-03-01T09:00:00Z"';
  return rowsOfClause(xml, bookmark).reduce((left, row) => {
    const deleted = row
      .replace(
        /<w:r>.*?<\/w:r>/gs,
        (run) =>
          `<w:del ${mark}>${run.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`,
      )
      .replace(/<\/w:pPr>/g, `<w:rPr><w:del ${mark}/></w:rPr></w:pPr>`)
      .replace(/<w:trPr>/, `<w:trPr><w:del ${mark}/>`);
    return left.replace(row, deleted);
  }, xml);
}

/** Puts a clause before another one: rows copied from it, with a text of their own in each column. */
export function insertClause(
  xml: string,
  before: string,
  title: readonly string[],
  body: readonly string[],
): string {
  const [titleRow = '', bodyRow = ''] = rowsOfClause(xml, before);
  const filled = (row: string, texts: readonly string[]) => {
    let column = -1;
    return row
      .replace(/<w:bookmark(?:Start|End)[^>]*>/g, '')
      .replace(/(<\/w:pPr>).*?(<\/w:p>)/gs, (_, start, end) => {
        column += 1;
        return `${start}<w:r><w:t xml:space="preserve">${texts[column] ?? ''}</w:t></w:r>${end}`;
      });
  };
  return xml.replace(titleRow, filled(titleRow, title) + filled(bodyRow, body) + titleRow);
}

export function withoutBookmarks(xml: string): string {
  return xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '');
}

/** References as a program leaves them that knows no fields: their digits. */
export function withoutFields(xml: string): string {
  return xml.replace(
    /<w:r>(?:(?!<w:r>).)*?<w:fldChar w:fldCharType="begin"\/><\/w:r>.*?w:fldCharType="separate"\/><\/w:r>(.*?)<w:r>(?:(?!<w:r>).)*?<w:fldChar w:fldCharType="end"\/><\/w:r>/gs,
    '$1',
  );
}

/** Style and numbering lost, the numbers typed: as after a conversion. */
export function withTypedNumbers(xml: string): string {
  const counts = new Map<string, number[]>();
  return xml.replace(
    /<w:pStyle w:val="Psea(Clause|Paragraph|Item)([a-z]+)"\/>(.*?<\/w:pPr>)/gs,
    (_, kind: 'Clause' | 'Paragraph' | 'Item', language: string, rest: string) => {
      const count = counts.get(language) ?? [0, 0, 0];
      const level = { Clause: 0, Paragraph: 1, Item: 2 }[kind];
      const next = [...count.slice(0, level), (count[level] ?? 0) + 1, 0, 0].slice(0, 3);
      counts.set(language, next);
      const number = [
        `${next[0]}.`,
        `${next[0]}.${next[1]}`,
        `(${String.fromCharCode(96 + (next[2] ?? 1))})`,
      ][level];
      return `${rest}<w:r><w:t>${number}</w:t><w:tab/></w:r>`;
    },
  );
}
