import type { UnLanguage } from '../../ground/un-languages.ts';
import type { TextRow } from './text-row.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/**
 * The texts as XLIFF 1.2 (OASIS, 2008), which the tools of translators read: a file for each catalogue, a unit for each
 * text, its state as theirs, and who reviewed it in a note.
 */
export function buildXliff(rows: readonly TextRow[], language: UnLanguage, program: string): string {
  const files = new Map<string, TextRow[]>();
  for (const row of rows) {
    const name = catalogueOf(row.key);
    files.set(name, [...(files.get(name) ?? []), row]);
  }
  const parts = [...files].map(([name, units]) =>
    [
      `  <file original="${escaped(name)}" source-language="en" target-language="${language}" datatype="plaintext" tool-id="psea">`,
      `    <header><tool tool-id="psea" tool-name="PSEA Partner Assessment" tool-version="${escaped(program)}"/></header>`,
      '    <body>',
      ...units.map(unit),
      '    </body>',
      '  </file>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    ...parts,
    '</xliff>',
    '',
  ].join('\n');
}

/** Names of catalogues hold dots in versions of content alone, which stand before a known beginning of a key. */
function catalogueOf(key: string): string {
  return /^(content\/[^/]+?@\d+\.\d+\.\d+|[^.]+)\./.exec(key)?.[1] ?? key;
}

function unit({ key, english, text, note, state }: TextRow): string {
  const isReviewed = state.state === 'reviewed';
  return [
    `      <trans-unit id="${escaped(key)}" xml:space="preserve"${isReviewed ? ' approved="yes"' : ''}>`,
    `        <source>${escaped(english)}</source>`,
    `        <target state="${text === null ? 'new' : isReviewed ? 'signed-off' : 'needs-review-translation'}">${escaped(text ?? '')}</target>`,
    ...(note === null ? [] : [`        <note from="developer">${escaped(note)}</note>`]),
    ...(isReviewed ? [`        <note from="reviewer">${escaped(`${state.on} ${state.by}`)}</note>`] : []),
    '      </trans-unit>',
  ].join('\n');
}
