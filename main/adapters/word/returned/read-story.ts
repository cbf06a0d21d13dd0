import type {
  ReturnedCell,
  ReturnedParagraph,
} from '../../../../shared/documents/comparison/returned-text.ts';
import { childElements, type XmlElement } from '../xml-tree.ts';
import { readAlternate, readDrawing } from './read-drawing.ts';
import { MAX_CHARACTERS, MAX_PARAGRAPHS } from './returned-limits.ts';
import type { ReturnedNumbers } from './returned-numbers.ts';
import { boundText, createRunReader, type ParagraphDraft } from './returned-runs.ts';
import type { AsidePlace, ReturnedSink } from './returned-sink.ts';
import { type ReturnedStyles, readLevel } from './returned-styles.ts';
import { groundOf, over, styleTone, type Tone } from './returned-tone.ts';
import { characters } from './watch.ts';
import type { WordNames } from './word-names.ts';

/** What the stories of a document share. */
export interface StoryContext {
  readonly names: WordNames;
  readonly styles: ReturnedStyles;
  readonly numbers: ReturnedNumbers;
  readonly sink: ReturnedSink;
  /** Boxes met so far, in the order in which they stand. */
  boxes: number;
  /** Where each paragraph of the body begins in its XML; of other stories nothing is kept. */
  readonly starts?: number[];
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
    drawing: (element, isRemoved) =>
      readDrawing(
        element,
        { names, sink, box: (content, at) => readBox(content, context, at) },
        place(),
        isRemoved,
      ),
    alternate: (element) => readAlternate(element, sink, place()),
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
    context.starts?.push(element.start);
    carried = { runs: [], bookmarks: [] };
  };

  /** What a paragraph's own properties and its style say together. */
  const lookOf = (properties: XmlElement | null, around: Tone) => {
    const named = value(properties, 'pStyle');
    styles.near = context.starts ? drafts.length : null;
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
    const style = styleTone(styles.find(value(look, 'tblStyle') ?? styles.usualTable));
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
    context.starts?.push(context.starts.at(-1) ?? 0);
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
      else if (what === '#Fallback') readAlternate(inner, sink, place());
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

function readBox(content: XmlElement, context: StoryContext, { near }: AsidePlace): void {
  context.boxes += 1;
  readAside(content, context, { part: 'text-box', number: context.boxes, near });
}

/** The paragraphs of a story beside the body, each as one text of that place. */
export function readAside(root: XmlElement, context: StoryContext, place: AsidePlace): void {
  const { sink } = context;
  const paragraphs = readStory(root, withoutStarts(context), () => place) ?? [];
  for (const { runs, list } of paragraphs) {
    sink.end();
    if (list?.number) sink.add(place, 'shown', { kind: 'text', text: `${list.number} ` });
    for (const run of runs) sink.add(place, 'shown', run);
  }
  sink.end();
}

/** Boxes and parts beside the body are no places of it. */
function withoutStarts({ starts: _, ...context }: StoryContext): StoryContext {
  return { ...context, section: () => undefined };
}
