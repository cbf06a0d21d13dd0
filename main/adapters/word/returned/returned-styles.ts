import type { XmlElement } from '../xml-tree.ts';
import { childElements } from '../xml-tree.ts';
import { MAX_CHAIN } from './returned-limits.ts';
import { over, plainTone, type Tone, toneOf } from './returned-tone.ts';
import { type WordNames, wordNames } from './word-names.ts';

/** What a style says of its paragraphs or runs, with what it takes from those it rests on; null where it says nothing. */
export interface ReturnedStyle {
  readonly name: string;
  readonly outline: number | null;
  readonly listId: string | null;
  readonly level: number | null;
  readonly tone: Tone;
}

export interface ReturnedStyles {
  readonly find: (id: string | null) => ReturnedStyle | null;
  /** Id of the style of paragraphs that name none. */
  readonly usual: string | null;
  /** What text looks like of which no style says anything. */
  readonly defaults: Tone;
}

/** Styles of a document by id; one that rests on itself is read as far as it goes. */
export function readStyles(root: XmlElement | null): ReturnedStyles {
  const names = root && wordNames(root);
  if (!root || !names) return { find: () => null, usual: null, defaults: plainTone };
  const { kind, attribute, child, value } = names;
  const elements = new Map<string, XmlElement>();
  let usual: string | null = null;
  for (const element of childElements(root)) {
    const id = attribute(element, 'styleId');
    if (kind(element) !== 'style' || id === null) continue;
    elements.set(id, element);
    const isUsual = /^(?:1|true|on)$/.test(attribute(element, 'default') ?? '');
    if (isUsual && attribute(element, 'type') === 'paragraph') usual ??= id;
  }
  const found = new Map<string, ReturnedStyle>();
  const find = (id: string | null, depth = 0): ReturnedStyle | null => {
    const element = id === null ? undefined : elements.get(id);
    if (id === null || !element || depth > MAX_CHAIN) return null;
    const known = found.get(id);
    if (known) return known;
    const style = styleOf(element, names, find(value(element, 'basedOn'), depth + 1));
    found.set(id, style);
    return style;
  };
  const defaults = childElements(root).find((each) => kind(each) === 'docDefaults') ?? null;
  const usualRun = child(child(defaults, 'rPrDefault'), 'rPr');
  return { find, usual, defaults: toneOf(usualRun, names) };
}

function styleOf(element: XmlElement, names: WordNames, base: ReturnedStyle | null): ReturnedStyle {
  const { child, value } = names;
  const look = child(element, 'pPr');
  const list = child(look, 'numPr');
  const name = value(element, 'name') ?? '';
  const builtIn = /^heading ([1-9])$/i.exec(name);
  const outline = readLevel(value(look, 'outlineLvl')) ?? (builtIn ? Number(builtIn[1]) - 1 : null);
  return {
    name,
    outline: outline ?? base?.outline ?? null,
    listId: value(list, 'numId') ?? base?.listId ?? null,
    level: readLevel(value(list, 'ilvl')) ?? base?.level ?? null,
    tone: over(base?.tone ?? plainTone, toneOf(child(element, 'rPr'), names)),
  };
}

/** A level from 0 to 9; null for anything else. */
export function readLevel(text: string | null): number | null {
  return text !== null && /^\d$/.test(text) ? Number(text) : null;
}
