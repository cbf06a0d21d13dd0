import type {
  ReturnedCell,
  ReturnedParagraph,
} from '../../../../shared/documents/comparison/returned-text.ts';
import { childElements, descendants, textOf, type XmlElement } from '../xml-tree.ts';
import { MAX_CHARACTERS, MAX_PARAGRAPHS } from './returned-limits.ts';
import type { ReturnedNumbers } from './returned-numbers.ts';
import { boundText, createRunReader, type ParagraphDraft } from './returned-runs.ts';
import type { AsidePlace, ReturnedSink } from './returned-sink.ts';
import { type ReturnedStyles, readLevel } from './returned-styles.ts';
import { groundOf, over, styleTone, type Tone } from './returned-tone.ts';
import type { WordNames } from './word-names.ts';

/** What the stories of a document share. */
export interface StoryContext {
  readonly names: WordNames;
  readonly styles: ReturnedStyles;
  readonly numbers: ReturnedNumbers;
  readonly sink: ReturnedSink;
  /** Boxes met so far, in the order in which they stand. */
  boxes: number;
  /** Told of each section's properties, with the number of the section from 1. */
  readonly section?: (properties: XmlElement, number: number) => void;
}

type Draft = ParagraphDraft & Omit<ReturnedParagraph, 'runs' | 'bookmarks'>;

/** Lines of a height below which no letter shows, in twentieths of a point. */
const leastLine = 60;

/**
 * The paragraphs of a story: the body, a header, a note, a box. What is beside their flow goes to the sink. Null when
 * they are more than are read. `placeOf` says where a text after so many paragraphs stands.
 */
export function readStory(
  root: XmlElement,
  context: StoryContext,
  placeOf: (paragraphs: number) => AsidePlace,
): ReturnedParagraph[] | null {
  const { names, styles, numbers, sink } = context;
  const { kind, child, value, attribute } = names;
  const drafts: Draft[] = [];
  const place = () => placeOf(drafts.length);
  const runs = createRunReader(names, styles, {
    sink,
    place,
    drawing: (element, isRemoved) => readDrawing(element, context, place(), isRemoved),
    alternate: (element) => readAlternate(element, context, place()),
  });
  // Bookmarks that begin between paragraphs, and what stands before a paragraph mark that was deleted.
  let carried: ParagraphDraft = { runs: [], bookmarks: [] };
  let tables = 0;
  let sections = 0;
  let isTooLong = false;

  const addSection = (properties: XmlElement | null) => {
    if (!properties) return;
    sections += 1;
    context.section?.(properties, sections);
  };

  const addParagraph = (element: XmlElement, cells: readonly ReturnedCell[], around: Tone) => {
    isTooLong ||= drafts.length >= MAX_PARAGRAPHS || runs.length() > MAX_CHARACTERS;
    if (isTooLong) return;
    const properties = child(element, 'pPr');
    const { listId, level, tone, ...rest } = lookOf(properties, around);
    sink.end();
    runs.read(element, carried, tone);
    addSection(child(properties, 'sectPr'));
    const mark = child(properties, 'rPr');
    if (child(mark, 'del') || child(mark, 'moveFrom')) return;
    const number = listId === null ? null : numbers.next(listId, level);
    const list = listId === null || number === null ? null : { id: listId, level, number };
    drafts.push({ ...carried, ...rest, list, cells });
    carried = { runs: [], bookmarks: [] };
  };

  /** What a paragraph's own properties and its style say together. */
  const lookOf = (properties: XmlElement | null, around: Tone) => {
    const named = value(properties, 'pStyle');
    const style = styles.find(named ?? styles.usual);
    const list = child(properties, 'numPr');
    const listId = value(list, 'numId') ?? style?.listId ?? null;
    const outline = readLevel(value(properties, 'outlineLvl')) ?? style?.outline ?? null;
    const bound = listId === null ? null : numbers.levelOf(listId, named);
    const ground = groundOf(child(properties, 'shd'), names);
    const line = child(properties, 'spacing');
    const isFlat =
      line !== null && attribute(line, 'lineRule') === 'exact' && Number(attribute(line, 'line')) < leastLine;
    const tone = over(around, styleTone(style));
    return {
      style: named,
      styleName: named === null ? '' : (style?.name ?? ''),
      outline: outline === 9 ? null : outline,
      listId: listId === '0' ? null : listId,
      level: Math.min(readLevel(value(list, 'ilvl')) ?? bound ?? style?.level ?? 0, 8),
      tone:
        ground === null && !isFlat
          ? tone
          : { ...tone, ground: ground ?? tone.ground, size: isFlat ? 1 : tone.size },
    };
  };

  const addTable = (table: XmlElement, cells: readonly ReturnedCell[], around: Tone) => {
    const number = tables;
    tables += 1;
    let row = -1;
    const look = child(table, 'tblPr');
    const ground = groundOf(child(look, 'shd'), names);
    const style = styleTone(styles.find(value(look, 'tblStyle')));
    const inTable = over({ ...around, ground: ground ?? around.ground }, style);
    const addRow = (element: XmlElement) => {
      const properties = child(element, 'trPr');
      if (child(properties, 'del')) {
        sink.tracked += 1;
        sink.consumed += characters(element);
        return;
      }
      row += 1;
      let column = Number(names.value(properties, 'gridBefore') ?? 0) || 0;
      const addCell = (cell: XmlElement) => {
        const cellLook = child(cell, 'tcPr');
        if (child(cellLook, 'cellDel')) sink.consumed += characters(cell);
        else {
          const fill = groundOf(child(cellLook, 'shd'), names);
          const own = [...cells, { table: number, row, column }];
          addBlocks(cell, own, fill === null ? inTable : { ...inTable, ground: fill });
          endCell(own);
        }
        column += Number(names.value(cellLook, 'gridSpan') ?? 1) || 1;
      };
      each(element, 'tc', addCell);
    };
    each(table, 'tr', addRow);
  };

  /** Nothing goes on from one cell into the next. */
  const endCell = (cells: readonly ReturnedCell[]) => {
    if (carried.runs.length === 0) return;
    drafts.push({ ...carried, style: null, styleName: '', outline: null, list: null, cells });
    carried = { runs: [], bookmarks: [] };
  };

  /** Rows or cells, over the wrappers in which Word puts them. */
  const each = (element: XmlElement, name: string, visit: (found: XmlElement) => void) => {
    for (const inner of childElements(element)) {
      const what = kind(inner);
      if (what === name) visit(inner);
      else if (what === 'bookmarkStart' || what === 'bookmarkEnd') runs.mark(inner, carried);
      else if (what === 'sdtPr') boundText(inner, names, sink, place());
      else if (what === 'del' || what === 'moveFrom') sink.consumed += characters(inner);
      else if (!what.endsWith('Pr')) each(inner, name, visit);
    }
  };

  const addBlocks = (element: XmlElement, cells: readonly ReturnedCell[], tone: Tone) => {
    for (const inner of element.children) {
      if (!('name' in inner)) continue;
      const what = kind(inner);
      if (what === 'p') addParagraph(inner, cells, tone);
      else if (what === 'tbl') addTable(inner, cells, tone);
      else if (what === 'bookmarkStart' || what === 'bookmarkEnd') runs.mark(inner, carried);
      else if (what === 'sdtPr') boundText(inner, names, sink, place());
      else if (what === 'sectPr') addSection(inner);
      else if (what === '#Fallback') readAlternate(inner, context, place());
      // The file that it puts in is named with the other parts.
      else if (what !== 'altChunk' && !what.endsWith('Pr')) addBlocks(inner, cells, tone);
    }
  };

  addBlocks(root, [], styles.defaults);
  endCell([]);
  return isTooLong
    ? null
    : drafts.map((draft) => ({
        ...draft,
        bookmarks: draft.bookmarks.filter(({ isEmptied }) => !isEmptied).map(({ name }) => name),
      }));
}

/** Text that a drawing or object holds: boxes with paragraphs of their own, words drawn as a picture. */
function readDrawing(element: XmlElement, context: StoryContext, at: AsidePlace, isRemoved: boolean): void {
  const { names, sink } = context;
  const { kind } = names;
  const visit = (inner: XmlElement) => {
    const what = kind(inner);
    if (what === '#Fallback') return readAlternate(inner, context, at);
    if (what === 'txbxContent') {
      if (isRemoved) sink.consumed += characters(inner);
      else readBox(inner, context, at);
      return;
    }
    if (what === '#t' || what === 't') {
      const text = textOf(inner);
      sink.consumed += text.length;
      if (!isRemoved) sink.add({ ...at, part: 'drawing' }, 'shown', { kind: 'text', text: `${text} ` });
    } else if (what === '#textpath') {
      const text = inner.attributes.get('string') ?? '';
      if (!isRemoved) sink.add({ ...at, part: 'drawing' }, 'shown', { kind: 'text', text: `${text} ` });
    }
    for (const each of childElements(inner)) visit(each);
  };
  sink.end();
  visit(element);
  sink.end();
}

function readBox(content: XmlElement, context: StoryContext, { near }: AsidePlace): void {
  context.boxes += 1;
  readAside(content, context, { part: 'text-box', number: context.boxes, near });
}

/** The paragraphs of a story beside the body, each as one text of that place. */
export function readAside(root: XmlElement, context: StoryContext, place: AsidePlace): void {
  const { sink } = context;
  const paragraphs = readStory(root, { ...context, section: () => undefined }, () => place) ?? [];
  for (const { runs, list } of paragraphs) {
    sink.end();
    if (list?.number) sink.add(place, 'shown', { kind: 'text', text: `${list.number} ` });
    for (const run of runs) sink.add(place, 'shown', run);
  }
  sink.end();
}

/** What older programs show in the place of a drawing: named where it says something else. */
function readAlternate(fallback: XmlElement, context: StoryContext, at: AsidePlace): void {
  const { sink } = context;
  sink.consumed += characters(fallback);
  const text = wordsIn(fallback);
  if (text === '') return;
  sink.end();
  sink.add({ ...at, part: 'drawing' }, 'hidden', { kind: 'text', text });
  sink.end();
}

function wordsIn(element: XmlElement): string {
  const parts: string[] = [];
  for (const each of descendants(element)) {
    if (/(?:^|:)(?:t|delText)$/.test(each.name)) parts.push(textOf(each));
    const drawn = /:textpath$/.test(each.name) ? each.attributes.get('string') : undefined;
    if (drawn) parts.push(drawn);
  }
  return parts.join('').trim();
}

/** Characters of text within an element, whatever is to become of them. */
export function characters(element: XmlElement): number {
  let count = 0;
  for (const child of element.children) {
    if (!('name' in child)) continue;
    const { name } = child;
    const isText = name.endsWith(':t') || name === 't' || name.endsWith(':delText') || name === 'delText';
    if (isText) count += textOf(child).length;
    else if (child.children.length > 0) count += characters(child);
  }
  return count;
}
