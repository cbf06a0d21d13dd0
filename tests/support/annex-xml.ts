import { unzipSync, zipSync } from 'fflate';
import { decodeXml } from './unzip.ts';

/** An annex as its XML, for edits that don't depend on its words: found by clause, language and place. */

const text = new TextEncoder();

/** A file with some of its parts changed or put in. */
export function withParts(
  bytes: Uint8Array,
  edits: Readonly<Record<string, string | ((before: string) => string)>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    const before = parts[name] ? new TextDecoder().decode(parts[name]) : '';
    const after = typeof edit === 'string' ? edit : edit(before);
    if (after === before) throw new Error(`The edit changed nothing in ${name}.`);
    parts[name] = text.encode(after);
  }
  return zipSync(parts);
}

export const paragraphPattern = /<w:p>.*?<\/w:p>/gs;

/** Paragraphs of a clause in one language: its title and what follows it, as they stand in the XML. */
export function clauseXml(xml: string, clause: string, language: string): string[] {
  const ending = language.replace(/[^A-Za-z0-9]/g, '');
  const own = new RegExp(`w:val="Psea(Clause|Paragraph|Item)${ending}"`);
  const all = (xml.match(paragraphPattern) ?? []).filter((each) => own.test(each));
  const isTitle = (each: string) => each.includes(`w:val="PseaClause${ending}"`);
  const start = all.findIndex(
    (each) => isTitle(each) && each.includes(`w:name="psea_${clause.replaceAll('-', '_')}_${ending}"`),
  );
  if (start < 0) throw new Error(`No clause “${clause}” in ${language}.`);
  const length = all.slice(start + 1).findIndex(isTitle);
  return all.slice(start, length < 0 ? undefined : start + 1 + length);
}

/** All that stands for some paragraphs: themselves, or the rows that hold them. */
export function blocksOf(xml: string, paragraphs: readonly string[]): string[] {
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  return paragraphs.map((paragraph) => rows.find((row) => row.includes(paragraph)) ?? paragraph);
}

/** What a person reads in a piece of XML. */
export function readText(xml: string): string {
  return decodeXml(
    (xml.match(/<w:t(?: [^>]*)?>.*?<\/w:t>/gs) ?? []).map((each) => each.replace(/<[^>]*>/g, '')).join(''),
  );
}

/** Replaces one piece, which has to stand there exactly once or be meant by its first place. */
export function swap(xml: string, from: string, to: string): string {
  const at = xml.indexOf(from);
  if (at < 0) throw new Error('What was to be replaced is not there.');
  return xml.slice(0, at) + to + xml.slice(at + from.length);
}

/** A paragraph with the text of its first run that has one changed. */
export function editText(paragraph: string, edit: (words: string) => string): string {
  let isDone = false;
  const edited = paragraph.replace(/(<w:t(?: [^>]*)?>)(.*?)(<\/w:t>)/gs, (whole, start, words, end) => {
    if (isDone) return whole;
    const after = edit(words);
    if (after === words) return whole;
    isDone = true;
    return start + after + end;
  });
  if (!isDone) throw new Error('No run of the paragraph could be edited.');
  return edited;
}

/** Words of ours changed to something that nobody would take for them. */
export function alterWord(words: string): string {
  const found = [...words.matchAll(/[\p{L}\p{M}]{2,}/gu)].at(-1);
  if (!found) return words;
  const script = /\p{Script=Arabic}/u.test(found[0])
    ? 'لعلّ'
    : /\p{Script=Han}/u.test(found[0])
      ? '或许'
      : 'perhaps';
  return words.slice(0, found.index) + script + words.slice(found.index + found[0].length);
}

export const plain = (words: string, look = '', paragraph = '') =>
  `<w:p>${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** The way out that a party would write in. */
export const override = 'Notwithstanding anything in this Annex, clauses 3 to 15 do not bind the Partner.';
