import type { DocumentRow, FormDocument } from '../../../../shared/documents/form-word/form-document.ts';
import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import { fileKind } from '../../file-kind.ts';
import { openZip } from '../../open-zip.ts';
import { openWord, type WordPackage } from '../word-package.ts';
import { childElements, firstChild, textOf, type XmlElement } from '../xml-tree.ts';
import { readCell, type Watch } from './read-form-cell.ts';

/**
 * Opens a Word document that came back, made by anybody, under the limits for files of others: each paragraph and each
 * row of a table in order, as they would stand with every tracked change accepted, with the names of the fields in it;
 * and beside them what else the document holds. Null for any other file.
 */
export async function readFormWord(
  file: FileContent,
): Promise<Result<FormDocument, 'FORM_DOCUMENT_REFUSED'> | null> {
  if (!(await looksLikeWord(file.bytes))) return null;
  const opened = await openWord(file.bytes);
  if (!opened.ok) return refuse('FORM_DOCUMENT_REFUSED', { file: file.name, problem: opened.problem.found });
  const word = opened.value;
  const body = firstChild(word.part(word.mainPath)?.root ?? emptyElement, 'w:body');
  if (!body) return refuse('FORM_DOCUMENT_REFUSED', { file: file.name, problem: 'it has no text in it' });
  const watch: Watch = { tracked: false, pictures: 0, hidden: [], comments: new Map() };
  const rows: DocumentRow[] = [];
  collect(body, rows, watch);
  return ok({
    rows,
    comments: commentsOf(word, watch),
    asides: [...watch.hidden, ...storiesOf(word, watch)],
    pictures: watch.pictures,
    tracked: watch.tracked,
    savedBy: savedBy(word),
  });
}

const emptyElement: XmlElement = {
  name: '',
  attributes: new Map(),
  children: [],
  start: 0,
  contentStart: 0,
  contentEnd: 0,
  end: 0,
};

/** Told from its list of names, before any of it is unpacked. */
async function looksLikeWord(bytes: Uint8Array): Promise<boolean> {
  if (fileKind(bytes).kind !== 'zip') return false;
  const zip = await openZip(bytes, {
    entries: 2_000,
    unpackedBytes: 64 * 1024 * 1024,
    ratio: 150,
    ratioFreeBytes: 1024 * 1024,
  });
  return zip.ok && zip.value.names.some((name) => /^word\/document\d*\.xml$/i.test(name));
}

/** Elements that hold others and say nothing themselves. */
const wrappers = new Set(['w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'mc:Choice']);

function collect(parent: XmlElement, rows: DocumentRow[], watch: Watch): void {
  for (const child of childElements(parent)) {
    if (child.name === 'w:p') rows.push({ isTable: false, cells: [readCell([child], watch, rows.length)] });
    else if (child.name === 'w:tbl') collectTable(child, rows, watch);
    else if (child.name === 'w:sdt') collect(firstChild(child, 'w:sdtContent') ?? emptyElement, rows, watch);
    else if (child.name === 'w:del' || child.name === 'w:moveFrom') watch.tracked = true;
    else if (child.name === 'mc:AlternateContent')
      collect(childElements(child, 'mc:Choice')[0] ?? emptyElement, rows, watch);
    else if (wrappers.has(child.name)) {
      if (child.name === 'w:ins' || child.name === 'w:moveTo') watch.tracked = true;
      collect(child, rows, watch);
    }
  }
}

function collectTable(table: XmlElement, rows: DocumentRow[], watch: Watch): void {
  for (const child of childElements(table)) {
    if (child.name === 'w:tr') {
      if (firstChild(child, 'w:trPr', 'w:del')) {
        watch.tracked = true;
        continue;
      }
      if (firstChild(child, 'w:trPr', 'w:ins')) watch.tracked = true;
      const cells = cellsIn(child).map((cell) => readCell([cell], watch, rows.length));
      rows.push({ isTable: true, cells });
    } else if (child.name === 'w:sdt')
      collectTable(firstChild(child, 'w:sdtContent') ?? emptyElement, rows, watch);
    else if (wrappers.has(child.name)) collectTable(child, rows, watch);
  }
}

/** A field around a whole cell names it too: LibreOffice writes it so. */
function cellsIn(parent: XmlElement): XmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    if (child.name === 'w:sdt')
      return cellsIn(firstChild(child, 'w:sdtContent') ?? emptyElement).length > 0 ? [child] : [];
    return wrappers.has(child.name) ? cellsIn(child) : [];
  });
}

/** Texts of other parts: above and below the pages, under the line. */
function storiesOf(word: WordPackage, watch: Watch): string[] {
  return word.relationsOf(word.mainPath).flatMap(({ type, path }) => {
    const kind = /\/(header|footer|footnotes|endnotes)$/.exec(type)?.[1];
    const root = kind && path ? word.part(path)?.root : null;
    if (!root) return [];
    const parts = kind === 'footnotes' || kind === 'endnotes' ? childElements(root) : [root];
    return parts.flatMap((part) => {
      const rows: DocumentRow[] = [];
      collect(part, rows, watch);
      return rows.flatMap(({ cells }) => cells.map(({ text }) => text.trim()).filter((text) => text !== ''));
    });
  });
}

/** Comments, each with the number of the row that it stands beside, from zero; null where that isn't known. */
function commentsOf(word: WordPackage, watch: Watch): FormDocument['comments'] {
  const path = word.relationsOf(word.mainPath).find(({ type }) => type.endsWith('/comments'))?.path;
  const root = path ? word.part(path)?.root : null;
  return childElements(root ?? emptyElement, 'w:comment').flatMap((comment) => {
    const text = childElements(comment, 'w:p')
      .map((each) => readCell([each], watch, 0).text)
      .join('\n')
      .trim();
    const row = watch.comments.get(comment.attributes.get('w:id') ?? '') ?? null;
    return text === '' ? [] : [{ row, text }];
  });
}

function savedBy(word: WordPackage): string | null {
  const root = word.part('docProps/app.xml')?.root;
  const name = root && childElements(root, 'Application')[0];
  return name ? textOf(name).trim().slice(0, 100) || null : null;
}
