import { cellText, layOut, mostPasted, type Pasted, type RawCell } from './pasted-table.ts';

/**
 * A table as plain text: a line for each row, a tab between cells. A cell in quotation marks may hold lines and tabs,
 * as Excel writes it. Text without any tab is no table.
 */
export function readTabText(text: string): Pasted {
  if (text.length > mostPasted.characters) return { ok: false, problem: 'too-large' };
  if (!text.includes('\t')) return { ok: false, problem: 'no-table' };
  const rows: RawCell[][] = [];
  let row: RawCell[] = [];
  let at = 0;
  const put = (raw: string) => row.push({ text: cellText(raw), colspan: 1, rowspan: 1 });
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedFrom(text, at) : null;
    const end = quoted?.end ?? plainEnd(text, at);
    put(quoted?.text ?? text.slice(at, end));
    const sign = text[end];
    at = end + 1;
    if (sign === '\t') continue;
    rows.push(row);
    row = [];
    if (sign === undefined) break;
    if (sign === '\r' && text[at] === '\n') at += 1;
    if (at === text.length) break;
  }
  return layOut([rows]);
}

/** A quoted cell whose closing mark is followed by the end of the cell; null where the mark is a mere letter. */
function quotedFrom(text: string, at: number): { readonly text: string; readonly end: number } | null {
  const parts: string[] = [];
  let from = at + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return null;
    parts.push(text.slice(from, mark));
    const next = text[mark + 1];
    if (next !== '"')
      return next === undefined || next === '\t' || next === '\n' || next === '\r'
        ? { text: parts.join('"'), end: mark + 1 }
        : null;
    from = mark + 2;
  }
}

function plainEnd(text: string, at: number): number {
  for (let end = at; end < text.length; end += 1) {
    const sign = text[end];
    if (sign === '\t' || sign === '\n' || sign === '\r') return end;
  }
  return text.length;
}
