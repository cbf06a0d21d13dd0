import { ok } from '../../../shared/ground/result.ts';
import type { CellNote } from '../../../shared/ground/sheet/sheet.ts';
import { partXml, relationsOf } from './read-package-parts.ts';
import { refuse, type SheetResult } from './read-refusals.ts';
import { attributesOf, isModestXml, isTagName, startTagAt, unescapeXml, withoutPrefix } from './read-xml.ts';
import type { ZipParts } from './read-zip.ts';
import { MAX_ELEMENTS } from './zip-limits.ts';

/** By the end of a relation's type: the element that holds one note, and the one that holds its words. */
const kinds = [
  { suffix: '/comments', element: 'comment', words: 't' },
  { suffix: '/threadedComment', element: 'threadedComment', words: 'text' },
] as const;

/**
 * What stands beside the cells of a sheet: notes, and the threads that Excel calls comments. A workbook holds both of a
 * thread, the second as a note for older programs; words that stand twice at a cell are given once. Pictures, boxes
 * and charts on it are counted.
 */
export async function readNotes(
  zip: ZipParts,
  sheet: { readonly name: string; readonly part: string },
): Promise<SheetResult<{ readonly notes: readonly CellNote[]; readonly pictures: number }>> {
  const relations = await relationsOf(zip, sheet.part);
  if (!relations.ok) return relations;
  const notes = new Map<string, CellNote>();
  let pictures = 0;
  for (const { type, target } of relations.value.values()) {
    const kind = kinds.find(({ suffix }) => type.endsWith(suffix));
    if (!kind && !type.endsWith('/drawing')) continue;
    const xml = await partXml(zip, resolved(target));
    if (!xml.ok) return xml;
    if (!kind) {
      pictures += (xml.value ?? '').match(/<(?:\w{1,9}:)?(?:pic|sp|graphicFrame|cxnSp)[\s>]/g)?.length ?? 0;
      continue;
    }
    const text = withoutPrefix(xml.value ?? '');
    if (!isModestXml(text, MAX_ELEMENTS))
      return refuse(
        'SPREADSHEET_TOO_LARGE',
        'xml',
        `The notes of the sheet “${sheet.name}” are nested too deeply or have too many elements.`,
        { where: sheet.name },
      );
    for (const note of notesIn(text, kind)) notes.set(`${note.cell} ${note.text}`, note);
  }
  return ok({ notes: [...notes.values()], pictures });
}

/** "xl/worksheets/../comments1.xml" as the archive names it. */
function resolved(target: string): string {
  const parts: string[] = [];
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function* notesIn(xml: string, { element, words }: (typeof kinds)[number]): Generator<CellNote> {
  for (const { attributes, content } of elementsNamed(xml, element)) {
    const cell = attributesOf(attributes).get('ref') ?? '';
    const text = [...elementsNamed(content, words)].map((each) => unescapeXml(each.content)).join('');
    if (text.trim() !== '') yield { cell, text: text.trim() };
  }
}

/** Elements of a name that don't hold each other, with what stands in them; one that breaks off reaches to the end. */
function* elementsNamed(xml: string, name: string): Generator<{ attributes: string; content: string }> {
  let at = xml.indexOf(`<${name}`);
  while (at >= 0) {
    const tag = isTagName(xml, at + 1, name) ? startTagAt(xml, at + 1 + name.length) : null;
    if (!tag) {
      at = xml.indexOf(`<${name}`, at + 1);
      continue;
    }
    const closing = tag.isClosed ? tag.end : xml.indexOf(`</${name}>`, tag.end);
    const end = closing < 0 ? xml.length : closing;
    yield { attributes: tag.attributes, content: tag.isClosed ? '' : xml.slice(tag.end, end) };
    at = xml.indexOf(`<${name}`, end);
  }
}
