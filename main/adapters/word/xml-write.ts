import { cleanText } from '../../../shared/ground/words/clean.ts';

/** Attributes of an element by qualified name, in the order in which they are written. */
export type XmlAttributes = Readonly<Record<string, string | number>>;

/** One element of XML; `children` are elements already written, or escaped text. */
export function tag(name: string, attributes: XmlAttributes = {}, ...children: readonly string[]): string {
  let start = `<${name}`;
  for (const key in attributes) start += ` ${key}="${escapeXml(String(attributes[key]))}"`;
  const content = children.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element whose only attribute is `w:val`, as most properties are. */
export function value(name: string, val: string | number): string {
  return `<${name} w:val="${typeof val === 'number' ? val : escapeXml(val)}"/>`;
}

const escapes: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for content or attribute, without what XML can't hold. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[<>&"']/g, (character) => escapes[character] ?? character);
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;
