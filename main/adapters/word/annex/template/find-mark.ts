import { annexMark } from '../../../../../shared/documents/annex/annex-model.ts';
import { childElements, descendants, firstChild, type XmlElement } from '../../xml-tree.ts';

/** The paragraph that the annex takes the place of, or why there is no such place. */
export type FoundMark =
  | { readonly kind: 'found'; readonly paragraph: XmlElement }
  | { readonly kind: 'missing' }
  | { readonly kind: 'tracked' }
  | { readonly kind: 'double'; readonly count: number };

/**
 * Looks for the mark in the document's body. It has to stand alone in a paragraph of its own, between the other
 * paragraphs and tables: in a cell, a box or a field, or beside other words, the annex would have no place. Headers
 * and footers don't count.
 */
export function findMark(body: XmlElement): FoundMark {
  const marked: XmlElement[] = [];
  let count = 0;
  for (const element of descendants(body, ({ name }) => name === 'mc:Fallback')) {
    if (element.name !== 'w:p') continue;
    const times = ownText(element).split(annexMark).length - 1;
    if (times > 0) marked.push(element);
    count += times;
  }
  const [paragraph] = marked;
  if (!paragraph) return { kind: 'missing' };
  if (count > 1) return { kind: 'double', count };
  if (isTracked(paragraph, body)) return { kind: 'tracked' };
  const stands = childElements(body).includes(paragraph);
  const isAlone = ownText(paragraph).trim() === annexMark && isPlain(paragraph);
  return stands && isAlone && !isInsideField(paragraph, body)
    ? { kind: 'found', paragraph }
    : { kind: 'missing' };
}

/** Text of a paragraph as a person reads it, without that of boxes which hang on it. */
function ownText(paragraph: XmlElement): string {
  let text = '';
  const skips = ({ name }: XmlElement) => name === 'w:txbxContent' || name === 'mc:AlternateContent';
  for (const element of descendants(paragraph, skips)) {
    if (element.name === 'w:t')
      text += element.children.map((child) => ('text' in child ? child.text : '')).join('');
    else if (element.name === 'w:tab') text += '\t';
    else if (element.name === 'w:br' || element.name === 'w:cr') text += '\n';
  }
  return text;
}

const inParagraph = new Set(['w:pPr', 'w:r', 'w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd']);
const inRun = new Set(['w:rPr', 'w:t', 'w:lastRenderedPageBreak']);

/** Whether nothing is lost with the paragraph but its text: no picture, comment, note, link or control. */
function isPlain(paragraph: XmlElement): boolean {
  return childElements(paragraph).every(
    (child) =>
      inParagraph.has(child.name) &&
      (child.name !== 'w:r' || childElements(child).every(({ name }) => inRun.has(name))),
  );
}

const changes = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:numberingChange',
]);
const changeRange =
  /^w:(?<what>move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?<edge>Start|End)$/;

/** Whether a change that nobody accepted touches the paragraph: within, around, or joining it to the one before. */
function isTracked(paragraph: XmlElement, body: XmlElement): boolean {
  const open = new Set<string>();
  let before: XmlElement | null = null;
  for (const element of descendants(body)) {
    const isAround = element.start < paragraph.start && element.end > paragraph.end;
    const isWithin = element.start >= paragraph.start && element.end <= paragraph.end;
    if ((isAround || isWithin) && changes.has(element.name)) return true;
    const range = changeRange.exec(element.name)?.groups;
    if (range && isWithin) return true;
    if (element.start >= paragraph.start) continue;
    if (element.name === 'w:p' && element.end <= paragraph.start) before = element;
    const id = `${range?.what} ${element.attributes.get('w:id')}`;
    if (range?.edge === 'Start') open.add(id);
    if (range?.edge === 'End') open.delete(id);
  }
  const end = before && firstChild(before, 'w:pPr', 'w:rPr');
  return open.size > 0 || (end !== null && childElements(end).some(({ name }) => changes.has(name)));
}

/** Whether a field that began earlier is still open, such as a table of contents: it would overwrite the annex. */
function isInsideField(paragraph: XmlElement, body: XmlElement): boolean {
  let open = 0;
  for (const element of descendants(body)) {
    if (element.start >= paragraph.start) break;
    if (element.name !== 'w:fldChar') continue;
    const type = element.attributes.get('w:fldCharType');
    if (type === 'begin') open += 1;
    else if (type === 'end') open -= 1;
  }
  return open > 0;
}
