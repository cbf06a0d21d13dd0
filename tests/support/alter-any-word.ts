import { unzipSync, zipSync } from 'fflate';
import { decodeXml } from './unzip.ts';

/** One word of a document's visible text, put in, taken out, moved or replaced, wherever it stands. */

/** Numbers from 0 to 1 choose; the same ones make the same change. */
export interface Change {
  readonly how: 'insert' | 'delete' | 'alter' | 'move';
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

interface Piece {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Word {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

/** The texts of a document in which a change may fall; what a program counts by itself is none. */
export interface VisibleText {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly xml: ReadonlyMap<string, string>;
  readonly words: readonly Word[];
}

const wordPattern = /\p{Script=Han}|[\p{L}\p{M}\p{N}@.-]*[\p{L}\p{M}\p{N}]/gu;

export function visibleText(bytes: Uint8Array): VisibleText {
  const parts = unzipSync(bytes);
  const xml = new Map<string, string>();
  const words: Word[] = [];
  for (const name of Object.keys(parts).sort()) {
    if (!/^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name)) continue;
    const content = new TextDecoder().decode(parts[name]);
    xml.set(name, content);
    const counted = [
      ...content.matchAll(/<w:fldSimple w:instr=" (?:PAGE|NUMPAGES) ">.*?<\/w:fldSimple>/gs),
    ].map(({ index, 0: whole }) => ({ from: index, until: index + whole.length }));
    for (const match of content.matchAll(/(<w:t(?: [^>]*)?>)([^<]+)<\/w:t>/g)) {
      const start = match.index + (match[1] ?? '').length;
      if (counted.some(({ from, until }) => start > from && start < until)) continue;
      const text = decodeXml(match[2] ?? '');
      const piece: Piece = { part: name, start, end: start + (match[2] ?? '').length, text };
      for (const { index, 0: word } of text.matchAll(wordPattern))
        words.push({ piece, start: index, end: index + word.length });
    }
  }
  return { parts, xml, words };
}

/** The document with its change, or null where that leaves the same text. */
export function changed(visible: VisibleText, { how, from, to, word }: Change): Uint8Array | null {
  const { words } = visible;
  const pick = (share: number) => words[Math.min(words.length - 1, Math.floor(share * words.length))] as Word;
  const one = pick(from);
  const other = pick(to);
  const said = textOf(one);
  const edits = new Map<Piece, ((text: string) => string)[]>();
  const at = (piece: Piece, edit: (text: string) => string) =>
    edits.set(piece, [...(edits.get(piece) ?? []), edit]);
  if (how === 'insert') at(one.piece, (text) => insert(text, one.start, word));
  else if (how === 'delete') at(one.piece, (text) => cut(text, one));
  else if (how === 'alter') {
    if (said === word) return null;
    at(one.piece, (text) => text.slice(0, one.start) + word + text.slice(one.end));
  } else if (one.piece === other.piece) {
    at(one.piece, (text) =>
      one.start < other.start
        ? cut(insert(text, other.start, said), one)
        : insert(cut(text, one), other.start, said),
    );
  } else {
    at(one.piece, (text) => cut(text, one));
    at(other.piece, (text) => insert(text, other.start, said));
  }
  const parts = { ...visible.parts };
  for (const [name, content] of visible.xml) {
    const own = [...edits].filter(([{ part }]) => part === name).sort(([a], [b]) => b.start - a.start);
    let next = content;
    for (const [piece, changes] of own) {
      const text = changes.reduce((before, edit) => edit(before), piece.text);
      next = next.slice(0, piece.start) + escaped(text) + next.slice(piece.end);
    }
    if (own.length > 0) {
      if (readLines(next) === readLines(content)) return null;
      parts[name] = new TextEncoder().encode(next);
    }
  }
  return zipSync(parts, { level: 1 });
}

function textOf({ piece, start, end }: Word): string {
  return piece.text.slice(start, end);
}

function insert(text: string, at: number, word: string): string {
  return `${text.slice(0, at)}${word} ${text.slice(at)}`;
}

function cut(text: string, { start, end }: Word): string {
  return (text.slice(0, start) + text.slice(end)).replace(/ {2,}/g, ' ');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** What stands in each paragraph, without the spaces. */
function readLines(xml: string): string {
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? [])
    .map((paragraph) =>
      (paragraph.match(/<w:t(?: [^>]*)?>[^<]*/g) ?? []).map((each) => each.replace(/^<[^>]*>/, '')).join(''),
    )
    .map((text) => text.replace(/\s+/g, ''))
    .join('\n');
}
