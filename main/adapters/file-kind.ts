/**
 * What a file is by its first bytes. Names lie: a ".xlsx" may be a web page, a ".csv" a workbook.
 */
export type FileKind =
  | { readonly kind: 'zip' }
  | { readonly kind: 'encrypted-workbook' }
  | { readonly kind: 'old-workbook'; readonly what: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other'; readonly what: string };

const signatures: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF document'],
  ['89504e47', 'a picture (PNG)'],
  ['ffd8ff', 'a picture (JPEG)'],
  ['47494638', 'a picture (GIF)'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['526172211a07', 'a RAR archive'],
  ['1f8b', 'a gzip archive'],
  ['4d5a', 'a program'],
  ['7f454c46', 'a program'],
  ['53514c69746520666f726d6174', 'a database'],
  ['6167652d656e6372797074696f6e2e6f7267', 'a package encrypted with age'],
  ['7b5c727466', 'a rich-text document'],
];

/** Sniffs the kind of file from its content; never throws. */
export function fileKind(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) return { kind: 'empty' };
  const start = buffer.subarray(0, 20).toString('hex');
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return { kind: 'zip' };
  if (start.startsWith('d0cf11e0a1b11ae1')) return compoundKind(buffer);
  // A lone BIFF stream, as Excel 4 to 5 wrote it.
  if (/^09(00|02|04|08)(04|06|08|10)00/.test(start))
    return { kind: 'old-workbook', what: 'an Excel workbook from before 1997' };
  for (const [hex, what] of signatures) if (start.startsWith(hex)) return { kind: 'other', what };
  return textKind(buffer);
}

/** OLE compound files name their streams in UTF-16; an encrypted workbook has two that no other has. */
function compoundKind(buffer: Buffer): FileKind {
  const has = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return { kind: 'encrypted-workbook' };
  if (has('WordDocument')) return { kind: 'other', what: 'an old Word document' };
  if (has('PowerPoint Document')) return { kind: 'other', what: 'an old presentation' };
  if (has('Workbook') || has('Book'))
    return { kind: 'old-workbook', what: 'an Excel 97–2003 workbook (.xls)' };
  return { kind: 'other', what: 'an old Office file without a workbook in it' };
}

function textKind(buffer: Buffer): FileKind {
  const head = buffer.subarray(0, 4096);
  const utf16 = utf16Flavour(head);
  if (utf16 === null && head.includes(0)) return { kind: 'other', what: 'data that is not text' };
  const text = utf16 ? new TextDecoder(utf16).decode(head) : head.toString('latin1');
  const visible = text.replace(/^\uFEFF|^\u00EF\u00BB\u00BF/, '').trimStart();
  if (visible.trim() === '') return { kind: buffer.length > head.length ? 'text' : 'empty' };
  if (/progid="Excel\.Sheet"|schemas-microsoft-com:office:spreadsheet/.test(visible)) {
    return { kind: 'old-workbook', what: 'an Excel 2003 XML workbook' };
  }
  if (/^<(!doctype html|html|head|body|table|meta)\b/i.test(visible))
    return { kind: 'other', what: 'a web page' };
  if (/^<\?xml|^<!doctype/i.test(visible)) return { kind: 'other', what: 'an XML document' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells data from text
  const strange = visible.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return strange > visible.length / 200 ? { kind: 'other', what: 'data that is not text' } : { kind: 'text' };
}

/** UTF-16 by its mark, or without one by where the zero bytes stand; null for anything else. */
export function utf16Flavour(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, 2048) / 2);
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  // Separators, digits and line ends are ASCII in any language, so one side is often zero, the other never.
  if (odd > pairs / 10 && even === 0) return 'utf-16le';
  if (even > pairs / 10 && odd === 0) return 'utf-16be';
  return null;
}
