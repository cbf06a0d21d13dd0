import type { ReturnedRun } from '../../../../shared/documents/comparison/returned-text.ts';
import { childElements, textOf, type XmlElement } from '../xml-tree.ts';
import { openFields, showingOf } from './returned-fields.ts';
import type { ReturnedStyles } from './returned-styles.ts';
import type { WordNames } from './word-names.ts';

/** A bookmark whose paragraph is known; whether it still holds something is known once it ended. */
export interface Bookmark {
  readonly name: string;
  isEmptied: boolean;
}

/** A paragraph while it is read. */
export interface ParagraphDraft {
  readonly runs: ReturnedRun[];
  readonly bookmarks: Bookmark[];
}

/** Reads text and bookmarks into paragraphs; one for a document, since fields and bookmarks go through all of it. */
export interface RunReader {
  /** `isHidden`: what the paragraph's style says of all its text. */
  readonly read: (element: XmlElement, into: ParagraphDraft, isHidden: boolean) => void;
  /** Of a bookmark that begins or ends between two paragraphs. */
  readonly mark: (element: XmlElement, into: ParagraphDraft) => void;
  /** Characters read so far. */
  readonly length: () => number;
}

/** Drawings hold their own text, which belongs to no paragraph. */
const skipped = new Set(['drawing', 'pict', 'object', 'pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'rt', '#Fallback']);
const removed = new Set(['del', 'moveFrom']);

const characters: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: ' ',
  cr: ' ',
  noBreakHyphen: '-',
};

export function createRunReader(names: WordNames, styles: ReturnedStyles): RunReader {
  const { kind, attribute, child, value, toggle } = names;
  const fields = openFields();
  const open = new Map<
    string,
    { readonly bookmark: Bookmark; readonly alive: number; readonly dead: number }
  >();
  let alive = 0;
  let dead = 0;

  const add = (text: string, look: Look, into: ParagraphDraft) => {
    if (look.isRemoved) {
      dead += text.length;
      return;
    }
    const showing =
      look.target === null ? fields.showing() : { kind: 'reference' as const, target: look.target };
    if (look.isHidden || text === '' || showing === null || showing.kind === 'left-out') return;
    alive += text.length;
    const run: ReturnedRun =
      showing.kind === 'reference'
        ? { kind: 'reference', text, target: showing.target }
        : { kind: look.isBlank ? 'blank' : 'text', text };
    const last = into.runs.at(-1);
    if (last && last.kind === run.kind && (run.kind !== 'reference' || look.target === null)) {
      into.runs[into.runs.length - 1] = { ...last, text: last.text + text };
    } else into.runs.push(run);
  };

  const mark: RunReader['mark'] = (element, into) => {
    const id = attribute(element, 'id') ?? '';
    if (kind(element) === 'bookmarkStart') {
      const bookmark = { name: attribute(element, 'name') ?? '', isEmptied: false };
      into.bookmarks.push(bookmark);
      open.set(id, { bookmark, alive, dead });
      return;
    }
    const start = open.get(id);
    // All that it held was deleted, and Word would take it away with that.
    if (start) start.bookmark.isEmptied = start.alive === alive && start.dead < dead;
    open.delete(id);
  };

  const readRun = (run: XmlElement, look: Look, into: ParagraphDraft) => {
    const properties = child(run, 'rPr');
    const style = styles.find(value(properties, 'rStyle'));
    const own: Look = {
      ...look,
      isHidden: toggle(properties, 'vanish') ?? style?.hidden ?? look.isHidden,
      isBlank: style?.name.startsWith('PSEA Annex Blank') ?? false,
    };
    walk(run, own, into);
  };

  const fieldCharacter = (element: XmlElement) => {
    const type = attribute(element, 'fldCharType');
    if (type === 'begin') fields.begin();
    else if (type === 'separate') fields.separate();
    else if (type === 'end') fields.end();
  };

  const walk = (element: XmlElement, look: Look, into: ParagraphDraft) => {
    for (const each of childElements(element)) {
      const name = kind(each);
      if (skipped.has(name)) continue;
      if (name === 't' || name === 'delText')
        add(textOf(each), { ...look, isRemoved: look.isRemoved || name === 'delText' }, into);
      else if (name === 'r') readRun(each, look, into);
      else if (Object.hasOwn(characters, name)) add(characters[name] ?? '', look, into);
      else if (name === 'sym') add(symbolOf(attribute(each, 'char')), look, into);
      else if (name === 'instrText') fields.code(textOf(each));
      else if (name === 'fldChar') fieldCharacter(each);
      else if (name === 'bookmarkStart' || name === 'bookmarkEnd') mark(each, into);
      else if (name === 'fldSimple') {
        const showing = showingOf(attribute(each, 'instr') ?? '');
        if (showing.kind === 'left-out') continue;
        walk(each, { ...look, target: showing.kind === 'reference' ? showing.target : look.target }, into);
      } else walk(each, removed.has(name) ? { ...look, isRemoved: true } : look, into);
    }
  };

  return {
    read: (element, into, isHidden) =>
      walk(element, { isHidden, isRemoved: false, isBlank: false, target: null }, into),
    mark,
    length: () => alive + dead,
  };
}

interface Look {
  readonly isHidden: boolean;
  readonly isRemoved: boolean;
  readonly isBlank: boolean;
  /** Of a simple field that shows a number. */
  readonly target: string | null;
}

/** A sign of a font such as Wingdings, under its number in that font. */
function symbolOf(code: string | null): string {
  return code !== null && /^[\dA-Fa-f]{4}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '';
}
