import { utf16Flavour } from './read-kind.ts';

/** The text of an XML part: UTF-8 unless its first bytes say UTF-16. Null when it is neither. */
export function decodeXml(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(utf16Flavour(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether XML declares a document type or entities. A workbook never needs them; they are how a small
 * part grows without end or asks for files of this machine.
 */
export function hasDeclarations(xml: string): boolean {
  return /<!(DOCTYPE|ENTITY)/i.test(xml);
}

/** Some programs write `<x:row>` for `<row>`; exceljs knows the short form only. */
export function withoutPrefix(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*):(worksheet|sst|styleSheet|workbook|Relationships)\b/.exec(xml.slice(0, 2000));
  return root ? xml.replace(new RegExp(`<(/?)${root[1]}:`, 'g'), '<$1') : xml;
}

/** The attributes of one start tag, by local name, with entities resolved. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of tag.matchAll(/([\w.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    found.set(match[1] ?? '', unescapeXml(match[3] ?? match[4] ?? ''));
  }
  return found;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
