import type { Pasted } from './pasted-table.ts';
import { readHtmlTable } from './read-html-table.ts';
import { readTabText } from './read-tab-text.ts';

/** What a clipboard holds, in the kinds that word processors write. */
export interface ClipboardText {
  readonly html: string;
  readonly text: string;
}

/** The table of a clipboard: of its HTML, which knows merged cells, else of its text. */
export function readPasted({ html, text }: ClipboardText): Pasted {
  const fromHtml = html === '' ? null : readHtmlTable(html);
  if (fromHtml && (fromHtml.ok || fromHtml.problem === 'too-large')) return fromHtml;
  return readTabText(text);
}
