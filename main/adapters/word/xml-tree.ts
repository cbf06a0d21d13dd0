import { ownValue } from '../../../shared/ground/own-value.ts';

/** An element of a part that was read, with where it stands in it: a part is changed by splicing, never written anew. */
export interface XmlElement {
  /** As it is written, prefix included. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | XmlText)[];
  readonly start: number;
  /** Where its content begins and ends; both are `end` for an element that closes itself. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

export interface XmlText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What one part may cost; a parser keeps something for every element. */
export interface XmlLimits {
  readonly elements: number;
  readonly depth: number;
}

/** A letterhead or contract of a hundred pages stays far below. */
export const partLimits: XmlLimits = { elements: 500_000, depth: 256 };

type Open = {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | XmlText)[];
  start: number;
  contentStart: number;
};

/**
 * Reads XML without declarations into a tree. Null where it is not well-formed or costs more than the limits: an
 * undefined entity, tags that don't match, an attribute twice, a second root, a declaration of a document type.
 * Positions are searched, not matched by patterns, so that a hostile part costs no more than its length.
 */
export function parseXml(xml: string, limits: XmlLimits = partLimits): XmlElement | null {
  const stack: Open[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  const add = (child: XmlElement | XmlText) => {
    const parent = stack.at(-1);
    if (parent) parent.children.push(child);
    else if ('name' in child) root = child;
  };
  while (at < xml.length) {
    const parent = stack.at(-1);
    if (xml.charCodeAt(at) !== lessThan) {
      const next = xml.indexOf('<', at);
      const end = next < 0 ? xml.length : next;
      const text = readText(xml.slice(at, end));
      if (text === null || (!parent && text.trim() !== '')) return null;
      if (parent) parent.children.push({ text, start: at, end });
      at = end;
      continue;
    }
    const aside = asideAt(xml, at);
    if (aside) {
      if (aside.end < 0 || (aside.text !== null && !parent)) return null;
      if (aside.text !== null) add({ text: aside.text, start: at, end: aside.end });
      at = aside.end;
      continue;
    }
    const close = tagEnd(xml, at);
    if (close < 0) return null;
    const end = close + 1;
    if (xml[at + 1] === '/') {
      const element = stack.pop();
      if (element?.name !== xml.slice(at + 2, close).trimEnd()) return null;
      add({ ...element, contentEnd: at, end });
    } else {
      const isClosed = xml[close - 1] === '/';
      elements += 1;
      if (elements > limits.elements || stack.length >= limits.depth || (!parent && root)) return null;
      const element = readTag(xml.slice(at + 1, isClosed ? close - 1 : close), at, end);
      if (!element) return null;
      if (isClosed) add({ ...element, contentEnd: end, end });
      else stack.push(element);
    }
    at = end;
  }
  return stack.length === 0 ? root : null;
}

const lessThan = 60;

/** A comment, instruction or CDATA section at that place; its end is -1 where it has none. */
function asideAt(xml: string, at: number): { text: string | null; end: number } | null {
  const ends = (opening: string, closing: string) => {
    const close = xml.indexOf(closing, at + opening.length);
    return close < 0 ? -1 : close + closing.length;
  };
  if (xml.startsWith('<!--', at)) return { text: null, end: ends('<!--', '-->') };
  if (xml.startsWith('<?', at)) {
    const isLateDeclaration = /^<\?xml\s/i.test(xml.slice(at, at + 6)) && xml.slice(0, at).trim() !== '';
    return { text: null, end: isLateDeclaration ? -1 : ends('<?', '?>') };
  }
  if (xml.startsWith('<![CDATA[', at)) {
    const end = ends('<![CDATA[', ']]>');
    return { text: end < 0 ? '' : xml.slice(at + 9, end - 3), end };
  }
  return xml.startsWith('<!', at) ? { text: null, end: -1 } : null;
}

/** Where the ">" of the tag at `at` stands, quoted ones passed over; -1 for a tag without end. */
function tagEnd(xml: string, at: number): number {
  let quote = 0;
  for (let index = at + 1; index < xml.length; index += 1) {
    const code = xml.charCodeAt(index);
    if (code === lessThan) return -1;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return index;
  }
  return -1;
}

function readTag(text: string, start: number, contentStart: number): Open | null {
  const name = /^[A-Za-z_][\w.:-]*/.exec(text)?.[0];
  if (name === undefined) return null;
  const attributes = new Map<string, string>();
  let at = name.length;
  while (at < text.length) {
    const equals = text.indexOf('=', at);
    if (equals < 0)
      return text.slice(at).trim() === '' ? { name, attributes, children: [], start, contentStart } : null;
    const key = text.slice(at, equals);
    let open = equals + 1;
    while (/\s/.test(text.charAt(open))) open += 1;
    const quote = text.charAt(open);
    const close = quote === '"' || quote === "'" ? text.indexOf(quote, open + 1) : -1;
    const plain = close < 0 ? null : readText(text.slice(open + 1, close));
    if (plain === null || !/^\s+[A-Za-z_][\w.:-]*\s*$/.test(key) || attributes.has(key.trim())) return null;
    attributes.set(key.trim(), plain);
    at = close + 1;
  }
  return { name, attributes, children: [], start, contentStart };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Characters as they are meant; null where an entity is unknown or a section ends that never began. Written out by
 * hand: a part may be nothing but references, and a match of a pattern for each of millions costs more than the part.
 */
function readText(text: string): string | null {
  if (text.includes(']]>')) return null;
  let next = text.indexOf('&');
  if (next < 0) return text;
  const units = new Uint16Array(blockUnits);
  let count = 0;
  let plain = '';
  let at = 0;
  const flush = () => {
    if (count > 0) plain += String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
    count = 0;
  };
  while (next >= 0) {
    if (next > at) {
      flush();
      plain += text.slice(at, next);
    }
    const end = text.indexOf(';', next);
    const code = end < 0 || end - next > longestReference ? null : referenced(text, next + 1, end);
    if (code === null) return null;
    if (count + 2 > blockUnits) flush();
    if (code > 0xffff) {
      units[count++] = 0xd800 + ((code - 0x10000) >> 10);
      units[count++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    } else units[count++] = code;
    at = end + 1;
    next = text.indexOf('&', at);
  }
  flush();
  return plain + text.slice(at);
}

const blockUnits = 4096;
/** "&#1114111;" is as long as any that means something. */
const longestReference = 10;

/** The character that a reference between "&" and ";" stands for; null for none. */
function referenced(text: string, start: number, end: number): number | null {
  if (text.charCodeAt(start) !== 35) return ownValue(named, text.slice(start, end))?.charCodeAt(0) ?? null;
  const isHex = text[start + 1] === 'x';
  let code = 0;
  const first = isHex ? start + 2 : start + 1;
  for (let at = first; at < end; at += 1) {
    const digit = digitOf(text.charCodeAt(at), isHex);
    if (digit < 0) return null;
    code = code * (isHex ? 16 : 10) + digit;
  }
  return first < end && code > 0 && code <= 0x10ffff ? code : null;
}

function digitOf(unit: number, isHex: boolean): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  const letter = unit | 32;
  return isHex && letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Elements directly within, of that name or of any. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => 'name' in child && (name === undefined || child.name === name),
  );
}

/** The first element of that path below, such as `firstChild(p, 'w:pPr', 'w:sectPr')`. */
export function firstChild(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  let at: XmlElement | undefined = element;
  for (const name of path) at = at && childElements(at, name)[0];
  return at ?? null;
}

/** An element and everything below it, in the order of the document; `skips` leaves out whole branches. */
export function* descendants(
  element: XmlElement,
  skips: (element: XmlElement) => boolean = () => false,
): Generator<XmlElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if (skips(next)) continue;
    const within = childElements(next);
    for (let index = within.length - 1; index >= 0; index -= 1) waiting.push(within[index] as XmlElement);
  }
}

/** All character data within, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => ('text' in child ? child.text : textOf(child))).join('');
}

/** A change of a part: what stands from `start` to `end` gives way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts text where an element's content ends; an element that closed itself is opened for it. */
export function appendTo(xml: string, element: XmlElement, text: string): Splice {
  const isClosed = element.contentStart === element.end;
  return isClosed
    ? { start: xml.lastIndexOf('/>', element.end), end: element.end, text: `>${text}</${element.name}>` }
    : { start: element.contentEnd, end: element.contentEnd, text };
}

/** The part with its changes, none of which may overlap; the rest of it stays as it is. */
export function splice(xml: string, changes: readonly Splice[]): string {
  let result = '';
  let at = 0;
  // A stable sort keeps the order of what is put at one and the same place.
  for (const { start, end, text } of [...changes].sort((one, other) => one.start - other.start)) {
    if (start < at) throw new Error('Two changes of a part overlap.');
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}
