import type { StruckCells } from './read-sheet-xml.ts';
import { attributesOf, isTagName, startTagAt } from './read-xml.ts';

/** Struck through, where the element doesn't say that it is off. */
const isOn = (xml: string) => {
  for (const [, attributes = ''] of xml.matchAll(/<strike\b([^>]*)>/g))
    if (!/\bval\s*=\s*["'](?:0|false)["']/.test(attributes)) return true;
  return false;
};

/**
 * Tells which cells of a workbook are struck through: by their style, or by words inside their text. Both parts as the
 * archive has them, without prefixes; undefined for one that is not there.
 */
export function struckCells(styles: string | undefined, sharedStrings: string | undefined): StruckCells {
  const looks = struckStyles(styles ?? '');
  const texts = struckTexts(sharedStrings ?? '');
  return (style, type, body) => {
    if (looks.size > 0 && style !== undefined && looks.has(Number(style))) return true;
    if (type === 's') return texts.size > 0 && texts.has(Number(/<v>\s*(\d{1,9})/.exec(body)?.[1] ?? -1));
    return type === 'inlineStr' && body.includes('<strike') && isOn(body);
  };
}

/** Numbers of the cell formats whose font is struck through. */
function struckStyles(xml: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!xml.includes('<strike')) return found;
  const fonts = elementsIn(xml, 'fonts', 'font').map(isOn);
  elementsIn(xml, 'cellXfs', 'xf').forEach((format, index) => {
    const font = Number(attributesOf(format.slice(3, format.indexOf('>'))).get('fontId') ?? 0);
    if (fonts[font]) found.add(index);
  });
  return found;
}

/** Numbers of the shared texts in which words are struck through. */
function struckTexts(xml: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!xml.includes('<strike')) return found;
  elementsIn(xml, 'sst', 'si').forEach((text, index) => {
    if (isOn(text)) found.add(index);
  });
  return found;
}

/** The elements of a name that stand in another, each as it is written. */
function elementsIn(xml: string, parent: string, name: string): string[] {
  const found: string[] = [];
  const start = xml.indexOf(`<${parent}`);
  const end = xml.indexOf(`</${parent}>`, start);
  if (start < 0 || end < 0) return found;
  let at = xml.indexOf(`<${name}`, start + parent.length + 1);
  while (at >= 0 && at < end) {
    const tag = isTagName(xml, at + 1, name) ? startTagAt(xml, at + 1 + name.length) : null;
    if (!tag) {
      at = xml.indexOf(`<${name}`, at + 1);
      continue;
    }
    const closing = tag.isClosed ? tag.end : xml.indexOf(`</${name}>`, tag.end);
    const close = closing < 0 ? end : closing;
    found.push(xml.slice(at, close));
    at = xml.indexOf(`<${name}`, Math.max(close, at + 1));
  }
  return found;
}
