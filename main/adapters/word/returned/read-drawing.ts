import { childElements, descendants, textOf, type XmlElement } from '../xml-tree.ts';
import type { AsidePlace, ReturnedSink } from './returned-sink.ts';
import { characters } from './watch.ts';
import type { WordNames } from './word-names.ts';

/** What reading a drawing needs of the story that it stands in. */
export interface DrawingContext {
  readonly names: WordNames;
  readonly sink: ReturnedSink;
  /** Reads a box with paragraphs of its own. */
  readonly box: (content: XmlElement, at: AsidePlace) => void;
}

/**
 * Text that a drawing or object holds: boxes with paragraphs of their own, words drawn as a picture. One without any
 * word is told as such: it may lie over ours.
 */
export function readDrawing(
  element: XmlElement,
  { names, sink, box }: DrawingContext,
  at: AsidePlace,
  isRemoved: boolean,
): void {
  const { kind } = names;
  const visit = (inner: XmlElement) => {
    const what = kind(inner);
    if (what === '#Fallback') return readAlternate(inner, sink, at);
    if (what === 'txbxContent') {
      if (isRemoved) sink.consumed += characters(inner);
      else box(inner, at);
      return;
    }
    if (what === '#t' || what === 't') {
      const text = textOf(inner);
      sink.consumed += text.length;
      if (!isRemoved) sink.add({ ...at, part: 'drawing' }, 'shown', { kind: 'text', text: `${text} ` });
    } else if (what === '#textpath') {
      const text = inner.attributes.get('string') ?? '';
      if (!isRemoved) sink.add({ ...at, part: 'drawing' }, 'shown', { kind: 'text', text: `${text} ` });
    }
    for (const each of childElements(inner)) visit(each);
  };
  sink.end();
  visit(element);
  sink.end();
  if (!isRemoved && wordsIn(element) === '') {
    const { part, near, number } = at;
    sink.unread.push({
      what: 'drawing',
      name: shapeOf(element),
      near,
      key: signature(element),
      part,
      number,
    });
  }
}

/** What older programs show in the place of a drawing: named where it says something else. */
export function readAlternate(fallback: XmlElement, sink: ReturnedSink, at: AsidePlace): void {
  sink.consumed += characters(fallback);
  const text = wordsIn(fallback);
  if (text === '') return;
  sink.end();
  sink.add({ ...at, part: 'drawing' }, 'hidden', { kind: 'text', text });
  sink.end();
}

function wordsIn(element: XmlElement): string {
  const parts: string[] = [];
  for (const each of descendants(element)) {
    if (/(?:^|:)(?:t|delText)$/.test(each.name)) parts.push(textOf(each));
    const drawn = /:textpath$/.test(each.name) ? each.attributes.get('string') : undefined;
    if (drawn) parts.push(drawn);
  }
  return parts.join('').trim();
}

/** The first thing in it that says what it draws, with what it is described as. */
function shapeOf(element: XmlElement): string {
  let shape = '';
  let description = '';
  for (const { name, attributes } of descendants(element)) {
    const preset = attributes.get('prst');
    if (
      shape === '' &&
      (preset !== undefined ||
        /^v:(?:rect|line|oval|roundrect|arc|polyline|curve|image|shape|group)$/.test(name))
    )
      shape = preset ?? name;
    description ||= attributes.get('descr') ?? attributes.get('alt') ?? attributes.get('title') ?? '';
  }
  return [shape, description].filter(Boolean).join(': ').slice(0, 160);
}

const passing = /^(?:xmlns.*|id|name|(?:r|o|wp14|w14|a14|w):\w+)$/;

/** The same for a drawing that is as large and stands as it stood, whatever it is called. */
function signature(element: XmlElement): string {
  const parts: string[] = [];
  for (const { name, attributes } of descendants(element)) {
    const said = [...attributes]
      .filter(([own]) => !passing.test(own))
      .map(([own, value]) => `${own}=${value}`);
    parts.push([name, ...said].join(' '));
  }
  return parts.join('|');
}
