import type { ReturnedAside, ReturnedRun } from '../../../../shared/documents/comparison/returned-text.ts';
import { childElements, textOf, type XmlElement } from '../xml-tree.ts';
import { openFields, showingOf } from './returned-fields.ts';
import type { AsidePlace, ReturnedSink } from './returned-sink.ts';
import type { ReturnedStyles } from './returned-styles.ts';
import { isFaint, over, styleTone, type Tone, toneOf } from './returned-tone.ts';
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

/** Reads text and bookmarks into paragraphs; one for a story, since fields and bookmarks go through all of it. */
export interface RunReader {
  /** `tone`: what style and ground say of all the paragraph's text. */
  readonly read: (element: XmlElement, into: ParagraphDraft, tone: Tone) => void;
  /** Of a bookmark that begins or ends between two paragraphs. */
  readonly mark: (element: XmlElement, into: ParagraphDraft) => void;
  /** Characters read so far. */
  readonly length: () => number;
}

/** What a story tells its runs: where they stand, and where what is beside the flow goes. */
export interface RunSurroundings {
  readonly sink: ReturnedSink;
  readonly place: () => AsidePlace;
  /** A drawing, picture or object with whatever it holds. */
  readonly drawing: (element: XmlElement, isRemoved: boolean) => void;
  /** What a program shows in place of what it does not know. */
  readonly alternate: (element: XmlElement) => void;
}

const skipped = new Set(['pPr', 'rPr', 'sdtEndPr', 'rubyPr']);
const drawings = new Set(['drawing', 'pict', 'object', '#drawing']);
const removed = new Set(['del', 'moveFrom']);
const tracks = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

const characters: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

export function createRunReader(
  names: WordNames,
  styles: ReturnedStyles,
  { sink, place, drawing, alternate }: RunSurroundings,
): RunReader {
  const { kind, attribute, child, value } = names;
  const fields = openFields(
    (what, code) => {
      sink.unread.push({ what, name: code, near: place().near, key: code });
    },
    () => place().part === 'body',
  );
  const open = new Map<
    string,
    { readonly bookmark: Bookmark; readonly alive: number; readonly dead: number }
  >();
  let alive = 0;
  let dead = 0;

  const beside = (look: ReturnedAside['look'], text: string, part?: 'contents') =>
    sink.add(part ? { ...place(), part } : place(), look, { kind: 'text', text });

  const add = (text: string, look: Look, into: ParagraphDraft) => {
    if (look.isRemoved) {
      dead += text.length;
      return;
    }
    if (text === '') return;
    if (look.tone.struck || look.tone.hidden) {
      // Struck through counts as deleted, so that a clause goes with its title.
      if (look.tone.struck) dead += text.length;
      beside(look.tone.hidden ? 'hidden' : 'struck', text);
      return;
    }
    const showing =
      look.target === null ? fields.showing() : { kind: 'reference' as const, target: look.target };
    if (showing === null) return beside('hidden', text);
    if (showing.kind === 'left-out') return beside('shown', text, 'contents');
    alive += text.length;
    if (look.isAbove) return beside('shown', text);
    if (text.trim() !== '' && isFaint(look.tone)) beside('faint', text);
    const run: ReturnedRun =
      showing.kind === 'reference'
        ? { kind: 'reference', text, target: showing.target }
        : { kind: look.isBlank ? 'blank' : 'text', text };
    const last = into.runs.at(-1);
    const isSame =
      last?.kind === 'reference' && run.kind === 'reference'
        ? last.target === run.target
        : last?.kind === run.kind;
    if (last && isSame) {
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
    if (properties === null) {
      walk(run, look.isBlank ? { ...look, isBlank: false } : look, into);
      return;
    }
    const style = styles.find(value(properties, 'rStyle'));
    const own: Look = {
      ...look,
      tone: over(over(look.tone, styleTone(style)), toneOf(properties, names)),
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

  const readText = (element: XmlElement, isDeleted: boolean, look: Look, into: ParagraphDraft) => {
    const text = textOf(element);
    sink.consumed += text.length;
    add(text, isDeleted ? { ...look, isRemoved: true } : look, into);
  };

  const walk = (element: XmlElement, look: Look, into: ParagraphDraft) => {
    for (const each of element.children) {
      if (!('name' in each)) continue;
      const name = kind(each);
      if (skipped.has(name)) continue;
      if (name === 't' || name === 'delText' || name === '#t') readText(each, name === 'delText', look, into);
      else if (name === 'r' || name === '#r') readRun(each, look, into);
      else if (Object.hasOwn(characters, name)) add(characters[name] ?? '', look, into);
      else if (drawings.has(name)) drawing(each, look.isRemoved);
      else if (name === '#Fallback') alternate(each);
      else if (name === 'sdtPr') boundText(each, names, sink, place());
      else if (name === 'sym') add(symbolOf(attribute(each, 'char')), look, into);
      else if (name === 'instrText') fields.code(textOf(each));
      else if (name === 'fldChar') fieldCharacter(each);
      else if (name === 'bookmarkStart' || name === 'bookmarkEnd') mark(each, into);
      // What stands above the letters, to say how they are read.
      else if (name === 'rt') walk(each, { ...look, isAbove: true }, into);
      else if (name === 'fldSimple') {
        const showing = showingOf(attribute(each, 'instr') ?? '');
        fields.begin();
        fields.code(attribute(each, 'instr') ?? '');
        fields.separate();
        walk(each, { ...look, target: showing.kind === 'reference' ? showing.target : look.target }, into);
        fields.end();
      } else {
        if (tracks.has(name)) sink.tracked += 1;
        walk(each, removed.has(name) ? { ...look, isRemoved: true } : look, into);
      }
    }
  };

  return {
    read: (element, into, tone) =>
      walk(element, { tone, isRemoved: false, isBlank: false, isAbove: false, target: null }, into),
    mark,
    length: () => alive + dead,
  };
}

interface Look {
  readonly tone: Tone;
  readonly isRemoved: boolean;
  readonly isBlank: boolean;
  readonly isAbove: boolean;
  /** Of a simple field that shows a number. */
  readonly target: string | null;
}

/** A content control that takes its text from data elsewhere in the file: it may show another one when it is opened. */
export function boundText(
  properties: XmlElement,
  { kind }: WordNames,
  sink: ReturnedSink,
  { near }: AsidePlace,
): void {
  const isBound = childElements(properties).some((each) => /^#?dataBinding$/.test(kind(each)));
  if (isBound) sink.unread.push({ what: 'bound-text', name: '', near, key: 'bound' });
}

/** A sign of a font such as Wingdings, under its number in that font. */
function symbolOf(code: string | null): string {
  return code !== null && /^[\dA-Fa-f]{4}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '';
}
