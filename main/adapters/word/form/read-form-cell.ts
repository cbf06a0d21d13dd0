import type { DocumentCell } from '../../../../shared/documents/form-word/form-document.ts';
import { childElements, firstChild, textOf, type XmlElement } from '../xml-tree.ts';

/** What is met beside the text that a reader sees. */
export interface Watch {
  tracked: boolean;
  pictures: number;
  /** Texts that nobody sees, and those of boxes and drawings. */
  readonly hidden: string[];
  /** Row of each comment, by its id. */
  readonly comments: Map<string, number>;
}

interface Reading {
  text: string;
  struck: boolean;
  readonly tags: string[];
  readonly watch: Watch;
  readonly row: number;
}

/** The text of paragraphs or of a cell as it is seen, with the names of the fields in it. */
export function readCell(elements: readonly XmlElement[], watch: Watch, row: number): DocumentCell {
  const reading: Reading = { text: '', struck: false, tags: [], watch, row };
  for (const element of elements) readInto(element, reading);
  return { text: reading.text.replace(/^\n+|\n+$/g, ''), isStruck: reading.struck, tags: reading.tags };
}

const passed = new Set([
  'w:pPr',
  'w:tcPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rPr',
]);
const removed = new Set(['w:del', 'w:moveFrom']);
const drawn = new Set(['w:drawing', 'w:pict', 'w:object']);

function readInto(element: XmlElement, reading: Reading): void {
  const { name, attributes } = element;
  if (passed.has(name)) {
    if (name === 'w:pPr' && (firstChild(element, 'w:rPr', 'w:ins') || firstChild(element, 'w:rPr', 'w:del')))
      reading.watch.tracked = true;
    return;
  }
  if (removed.has(name)) {
    reading.watch.tracked = true;
    return;
  }
  if (drawn.has(name)) {
    readDrawing(element, reading);
    return;
  }
  switch (name) {
    case 'w:p':
      if (reading.text !== '') reading.text += '\n';
      break;
    case 'w:ins':
    case 'w:moveTo':
      reading.watch.tracked = true;
      break;
    case 'w:r':
      readRun(element, reading);
      return;
    case 'w:sdt':
      readField(element, reading);
      return;
    case 'w:commentReference':
    case 'w:commentRangeStart':
      reading.watch.comments.set(attributes.get('w:id') ?? '', reading.row);
      return;
    case 'mc:AlternateContent': {
      const [choice] = childElements(element, 'mc:Choice');
      if (choice) readInto(choice, reading);
      return;
    }
  }
  for (const child of childElements(element)) readInto(child, reading);
}

/** A field that shows what it asks for is empty. Its name tells the row; the text of one of ours is read like any. */
function readField(element: XmlElement, reading: Reading): void {
  const properties = firstChild(element, 'w:sdtPr');
  const tag = properties && firstChild(properties, 'w:tag')?.attributes.get('w:val');
  if (tag) reading.tags.push(tag);
  const placeholder = properties && firstChild(properties, 'w:showingPlcHdr');
  const isEmpty = placeholder && !isOff(placeholder);
  const content = firstChild(element, 'w:sdtContent');
  if (content && !isEmpty) for (const child of childElements(content)) readInto(child, reading);
}

const isOff = ({ attributes }: XmlElement) => /^(?:0|false|off)$/.test(attributes.get('w:val') ?? '');

function readRun(element: XmlElement, reading: Reading): void {
  const look = (...names: readonly string[]) =>
    names.some((each) => {
      const found = firstChild(element, 'w:rPr', each);
      return found !== null && !isOff(found);
    });
  let text = '';
  for (const child of childElements(element)) {
    switch (child.name) {
      case 'w:t':
        text += textOf(child);
        break;
      case 'w:tab':
        text += '\t';
        break;
      case 'w:br':
      case 'w:cr':
        text += '\n';
        break;
      case 'w:noBreakHyphen':
        text += '-';
        break;
      case 'w:sym':
        text += symbolOf(child);
        break;
      case 'w:rPr':
      case 'w:instrText':
      case 'w:delText':
        break;
      default:
        readInto(child, reading);
    }
  }
  if (text === '') return;
  if (look('w:vanish', 'w:specVanish')) {
    if (text.trim() !== '') reading.watch.hidden.push(text.trim());
    return;
  }
  if (look('w:strike', 'w:dstrike') && text.trim() !== '') reading.struck = true;
  reading.text += text;
}

/** Signs of the fonts that Word takes for ticks; any other sign of such a font is told as one that can't be read. */
const symbols: Readonly<Record<string, string>> = {
  F0FC: '✓',
  F0FE: '☑',
  F052: '☑',
  F0FD: '☒',
  F0FB: '✗',
  F0A8: '☐',
  F06F: '☐',
  F0A3: '☐',
};

const symbolOf = ({ attributes }: XmlElement) =>
  symbols[(attributes.get('w:char') ?? '').toUpperCase()] ?? '\uFFFD';

/** What a box says is no answer in its row; a picture is counted. */
function readDrawing(element: XmlElement, reading: Reading): void {
  reading.watch.pictures += 1;
  const within = readCell(textBoxes(element), reading.watch, reading.row).text.trim();
  if (within !== '') reading.watch.hidden.push(within);
}

function textBoxes(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) =>
    child.name === 'w:txbxContent' ? [child] : textBoxes(child),
  );
}
