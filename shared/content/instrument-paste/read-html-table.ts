import { decodeEntities } from './decode-entities.ts';
import { cellText, layOut, mostPasted, type Pasted, type RawCell } from './pasted-table.ts';

/**
 * The tables of HTML that Word, Excel or a browser put into the clipboard. Nothing of it is run, shown or followed: it
 * is read tag by tag for the text of its cells. What a table holds inside of a cell is text of that cell.
 */
export function readHtmlTable(html: string): Pasted {
  if (html.length > mostPasted.characters) return { ok: false, problem: 'too-large' };
  const reader = createReader();
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') reader.text(token.text);
    else if (token.isEnd) reader.close(token.name);
    else reader.open(token.name, token.attributes);
    if (reader.isTooLarge()) return { ok: false, problem: 'too-large' };
  }
  return layOut(reader.tables());
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly isEnd: boolean; readonly attributes: string };

/** Everything up to the end of these is no text. */
const unread = new Set(['style', 'script', 'title', 'xml', 'template', 'noscript']);

/** Tags and the text between them, in one pass; a tag that never ends is text. */
function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0) return yield { kind: 'text', text: decodeEntities(html.slice(at)) };
    if (next > at) yield { kind: 'text', text: decodeEntities(html.slice(at, next)) };
    if (html.startsWith('<!--', next)) {
      at = after(html, '-->', next + 4);
      continue;
    }
    if (html.startsWith('<!', next) || html.startsWith('<?', next)) {
      at = after(html, '>', next + 2);
      continue;
    }
    const end = endOfTag(html, next + 1);
    const name = /^\/?([A-Za-z][A-Za-z0-9:-]*)/.exec(html.slice(next + 1, next + 60))?.[1]?.toLowerCase();
    if (end < 0 || name === undefined) {
      yield { kind: 'text', text: '<' };
      at = next + 1;
      continue;
    }
    const isEnd = html[next + 1] === '/';
    at = end + 1;
    if (!isEnd && unread.has(name)) {
      at = endOfUnread(html, name, at);
      continue;
    }
    yield { kind: 'tag', name, isEnd, attributes: html.slice(next + 1 + name.length, end) };
  }
}

function after(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found < 0 ? html.length : found + sign.length;
}

/** A ">" inside of a quoted value ends no tag. A tag longer than this is none. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  const last = Math.min(html.length, from + 20_000);
  for (let at = from; at < last; at += 1) {
    const sign = html[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return -1;
}

function endOfUnread(html: string, name: string, from: number): number {
  const found = new RegExp(`</${name}[^>]*>`, 'gi');
  found.lastIndex = from;
  const match = found.exec(html);
  return match ? match.index + match[0].length : html.length;
}

/** Tags after or before which a line ends. */
const lines = new Set([
  'p',
  'div',
  'br',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dt',
  'dd',
]);

function createReader() {
  const tables: RawCell[][][] = [];
  let depth = 0;
  let rows: RawCell[][] = [];
  let row: RawCell[] | null = null;
  let cell: { parts: string[]; colspan: number; rowspan: number } | null = null;
  const endCell = () => {
    if (!cell) return;
    row ??= [];
    row.push({ text: cellText(cell.parts.join('')), colspan: cell.colspan, rowspan: cell.rowspan });
    cell = null;
  };
  const endRow = () => {
    endCell();
    if (row) rows.push(row);
    row = null;
  };
  const endTable = () => {
    endRow();
    if (rows.length > 0) tables.push(rows);
    rows = [];
  };
  return {
    text(text: string) {
      // The source's own line ends are spaces.
      cell?.parts.push(text.replace(/[\r\n]+/g, ' '));
    },
    open(name: string, attributes: string) {
      if (name === 'table') {
        if (depth === 0) endTable();
        depth += 1;
      } else if (depth === 1 && name === 'tr') {
        endRow();
        row = [];
      } else if (depth === 1 && (name === 'td' || name === 'th')) {
        endCell();
        cell = { parts: [], colspan: spanIn(attributes, 'colspan'), rowspan: spanIn(attributes, 'rowspan') };
      } else if (depth > 1 && (name === 'td' || name === 'th')) cell?.parts.push(' ');
      if (lines.has(name)) cell?.parts.push('\n');
    },
    close(name: string) {
      if (name === 'table' && depth > 0) {
        depth -= 1;
        if (depth === 0) endTable();
      } else if (depth === 1 && name === 'tr') endRow();
      else if (depth === 1 && (name === 'td' || name === 'th')) endCell();
      if (lines.has(name) && name !== 'br') cell?.parts.push('\n');
    },
    /** Nobody waits for the rest of what is refused anyway. */
    isTooLarge: () => rows.length > mostPasted.rows,
    tables() {
      endTable();
      return tables;
    },
  };
}

function spanIn(attributes: string, name: 'colspan' | 'rowspan'): number {
  const found = new RegExp(`\\s${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'i').exec(` ${attributes}`);
  return Math.max(1, Number(found?.[1] ?? 1));
}
