import { ownValue } from '../../../shared/ground/own-value.ts';

/** Some programs write `<x:row>` for `<row>`; exceljs knows the short form only. */
export function withoutPrefix(xml: string): string {
  const root =
    /<([A-Za-z_][\w.-]{0,30}):(?:worksheet|sst|styleSheet|workbook|Relationships|comments|ThreadedComments)\b/.exec(
      xml.slice(0, 2000),
    );
  return root ? xml.replace(new RegExp(`<(/?)${root[1]}:`, 'g'), '<$1') : xml;
}

/** No tag of a workbook that we read comes near this length; a longer one is not looked into. */
const MAX_TAG_CHARACTERS = 8_192;

export interface StartTag {
  readonly attributes: string;
  /** Where the content after the tag begins. */
  readonly end: number;
  readonly isClosed: boolean;
}

/**
 * The start tag whose "<" and name end at `nameEnd`, null when it has no end within reason. Searching by
 * position keeps a hostile part from costing more than its length, as a pattern over it would.
 */
export function startTagAt(xml: string, nameEnd: number): StartTag | null {
  const within = xml.slice(nameEnd, nameEnd + MAX_TAG_CHARACTERS).indexOf('>');
  if (within < 0) return null;
  const end = nameEnd + within;
  const isClosed = xml[end - 1] === '/';
  return { attributes: xml.slice(nameEnd, isClosed ? end - 1 : end), end: end + 1, isClosed };
}

/** Whether the tag name that begins at `start` is exactly this one. */
export function isTagName(xml: string, start: number, name: string): boolean {
  return xml.startsWith(name, start) && !/[\w.:-]/.test(xml.charAt(start + name.length));
}

/** The attributes of every start tag of that name, at most `most` of them. */
export function tagsNamed(xml: string, name: string, most: number): ReadonlyMap<string, string>[] {
  const found: ReadonlyMap<string, string>[] = [];
  let at = xml.indexOf(`<${name}`);
  while (at >= 0 && found.length < most) {
    const tag = isTagName(xml, at + 1, name) ? startTagAt(xml, at + 1 + name.length) : null;
    if (tag) found.push(attributesOf(tag.attributes));
    at = xml.indexOf(`<${name}`, at + 1);
  }
  return found;
}

/** The attributes of one start tag, by local name, with entities resolved. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of tag.matchAll(/(?<![\w.-])([\w.-]{1,64})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(match[1] ?? '', unescapeXml(match[2] ?? match[3] ?? ''));
  }
  return found;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities resolved. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return ownValue(named, name) ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Elements inside each other. A workbook's own parts stay below a dozen. */
const MAX_DEPTH = 40;

/**
 * Whether a parser can take the XML at a cost that fits its length: not nested without end, no tag beyond
 * reason, no more elements than given. A parser keeps something for every open element and attribute.
 */
export function isModestXml(xml: string, mostElements: number): boolean {
  let depth = 0;
  let elements = 0;
  let at = xml.indexOf('<');
  while (at >= 0) {
    const sign = xml.charAt(at + 1);
    if (sign === '!' || sign === '?') {
      const close = sign === '?' ? '?>' : xml.startsWith('<![CDATA[', at) ? ']]>' : '-->';
      at = xml.indexOf(close, at);
      if (at < 0) return false;
    } else {
      const tag = startTagAt(xml, at);
      if (!tag) return false;
      if (sign === '/') depth -= 1;
      else {
        elements += 1;
        if (!tag.isClosed) depth += 1;
      }
      if (depth > MAX_DEPTH || elements > mostElements) return false;
      at = tag.end - 1;
    }
    at = xml.indexOf('<', at + 1);
  }
  return true;
}
