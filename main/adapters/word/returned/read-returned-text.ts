import type {
  ReturnedCell,
  ReturnedParagraph,
  ReturnedText,
} from '../../../../shared/documents/comparison/returned-text.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import { childElements, type XmlElement } from '../xml-tree.ts';
import { notWord, openReturned, tooLarge } from './open-returned.ts';
import { MAX_CHARACTERS, MAX_PARAGRAPHS } from './returned-limits.ts';
import { type ReturnedNumbers, readNumbers } from './returned-numbers.ts';
import { createRunReader, type ParagraphDraft } from './returned-runs.ts';
import { type ReturnedStyles, readLevel, readStyles } from './returned-styles.ts';
import { type WordNames, wordNames } from './word-names.ts';

/**
 * Reads the body of a Word document that came back: its paragraphs in order, those of tables cell by cell, as they
 * would stand with every tracked change accepted and without hidden text. Refused where the file is no Word document
 * or larger than a contract can be.
 */
export async function readReturnedText(
  file: FileContent,
): Promise<Result<ReturnedText, 'CONTRACT_NOT_WORD' | 'DOCUMENT_TOO_LARGE'>> {
  const parts = await openReturned(file);
  if (!parts.ok) return parts;
  const { document, styles: styleList, numbering } = parts.value;
  const names = wordNames(document);
  const body = names && names.kind(document) === 'document' ? names.child(document, 'body') : null;
  if (!names || !body) return notWord(file, 'no-document', 'it has no text of a Word document in it');
  const styles = readStyles(styleList);
  const read = readBody(body, names, styles, readNumbers(numbering, styles));
  if (read !== null) return ok({ paragraphs: read });
  return tooLarge(
    file,
    'text',
    `it has more than ${MAX_PARAGRAPHS.toLocaleString('en')} paragraphs or ${MAX_CHARACTERS.toLocaleString('en')} characters`,
  );
}

type Draft = ParagraphDraft & Omit<ReturnedParagraph, 'runs' | 'bookmarks'>;

/** The paragraphs; null when they are more than are read. */
function readBody(
  body: XmlElement,
  names: WordNames,
  styles: ReturnedStyles,
  numbers: ReturnedNumbers,
): ReturnedParagraph[] | null {
  const { kind, child } = names;
  const drafts: Draft[] = [];
  const runs = createRunReader(names, styles);
  // Bookmarks that begin between paragraphs, and what stands before a paragraph mark that was deleted.
  let carried: ParagraphDraft = { runs: [], bookmarks: [] };
  let tables = 0;
  let isTooLong = false;

  const addParagraph = (element: XmlElement, cells: readonly ReturnedCell[]) => {
    isTooLong ||= drafts.length >= MAX_PARAGRAPHS || runs.length() > MAX_CHARACTERS;
    if (isTooLong) return;
    const properties = child(element, 'pPr');
    const look = lookOf(properties, names, styles);
    runs.read(element, carried, look.isHidden);
    const mark = child(properties, 'rPr');
    if (child(mark, 'del') || child(mark, 'moveFrom')) return;
    const { isHidden: _, listId, level, ...rest } = look;
    const number = listId === null ? null : numbers.next(listId, level);
    const list = listId === null || number === null ? null : { id: listId, level, number };
    drafts.push({ ...carried, ...rest, list, cells });
    carried = { runs: [], bookmarks: [] };
  };
  const lookOf = paragraphLook(numbers);

  const addTable = (table: XmlElement, cells: readonly ReturnedCell[]) => {
    const number = tables;
    tables += 1;
    let row = -1;
    const addRow = (element: XmlElement) => {
      const properties = child(element, 'trPr');
      if (child(properties, 'del')) return;
      row += 1;
      let column = Number(names.value(properties, 'gridBefore') ?? 0) || 0;
      const addCell = (cell: XmlElement) => {
        const look = child(cell, 'tcPr');
        if (!child(look, 'cellDel')) {
          addBlocks(cell, [...cells, { table: number, row, column }]);
          endCell([...cells, { table: number, row, column }]);
        }
        column += Number(names.value(look, 'gridSpan') ?? 1) || 1;
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
      else if (what !== 'del' && what !== 'moveFrom' && !what.endsWith('Pr')) each(inner, name, visit);
    }
  };

  const addBlocks = (element: XmlElement, cells: readonly ReturnedCell[]) => {
    for (const inner of childElements(element)) {
      const what = kind(inner);
      if (what === 'p') addParagraph(inner, cells);
      else if (what === 'tbl') addTable(inner, cells);
      else if (what === 'bookmarkStart' || what === 'bookmarkEnd') runs.mark(inner, carried);
      else if (what !== '#Fallback' && what !== 'altChunk' && !what.endsWith('Pr')) addBlocks(inner, cells);
    }
  };

  addBlocks(body, []);
  endCell([]);
  return isTooLong
    ? null
    : drafts.map((draft) => ({
        ...draft,
        bookmarks: draft.bookmarks.filter(({ isEmptied }) => !isEmptied).map(({ name }) => name),
      }));
}

/** What a paragraph's own properties and its style say together. */
function paragraphLook(numbers: ReturnedNumbers) {
  return (properties: XmlElement | null, { child, value }: WordNames, styles: ReturnedStyles) => {
    const named = value(properties, 'pStyle');
    const style = styles.find(named ?? styles.usual);
    const list = child(properties, 'numPr');
    const listId = value(list, 'numId') ?? style?.listId ?? null;
    const outline = readLevel(value(properties, 'outlineLvl')) ?? style?.outline ?? null;
    const bound = listId === null ? null : numbers.levelOf(listId, named);
    return {
      style: named,
      styleName: named === null ? '' : (style?.name ?? ''),
      outline: outline === 9 ? null : outline,
      listId: listId === '0' ? null : listId,
      level: Math.min(readLevel(value(list, 'ilvl')) ?? bound ?? style?.level ?? 0, 8),
      isHidden: style?.hidden ?? false,
    };
  };
}
