import type { XmlElement } from '../xml-tree.ts';
import { childElements } from '../xml-tree.ts';
import { MAX_CHAIN } from './returned-limits.ts';
import { officeColours, type ThemeColours } from './returned-theme.ts';
import { groundOf, over, plainTone, styleTone, type Tone, toneOf } from './returned-tone.ts';
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
  /** Of tables that name none. */
  readonly usualTable: string | null;
  /** Where the text stands that asks for a style, for what is said of it; kept by whoever reads. */
  near: number | null;
  /** What text looks like of which no style says anything. */
  readonly defaults: Tone;
}

/** Told of each style that is used, once, and of what holds where none says anything. */
export type StyleUse = (element: XmlElement, name: string, near: number | null) => void;

/** Styles of a document by id; one that rests on itself is read as far as it goes. */
export function readStyles(
  root: XmlElement | null,
  colours: ThemeColours = officeColours,
  onUse: StyleUse = () => undefined,
): ReturnedStyles {
  const names = root && wordNames(root, colours);
  if (!root || !names)
    return { find: () => null, usual: null, usualTable: null, near: null, defaults: plainTone };
  const { kind, attribute, child, value } = names;
  const elements = new Map<string, XmlElement>();
  const usual = new Map<string, string>();
  for (const element of childElements(root)) {
    const id = attribute(element, 'styleId');
    if (kind(element) !== 'style' || id === null) continue;
    elements.set(id, element);
    const isUsual = /^(?:1|true|on)$/.test(attribute(element, 'default') ?? '');
    const type = attribute(element, 'type') ?? '';
    if (isUsual && !usual.has(type)) usual.set(type, id);
  }
  const found = new Map<string, ReturnedStyle>();
  const find = (id: string | null, depth = 0): ReturnedStyle | null => {
    const element = id === null ? undefined : elements.get(id);
    if (id === null || !element || depth > MAX_CHAIN) return null;
    const known = found.get(id);
    if (known) return known;
    const style = styleOf(element, names, find(value(element, 'basedOn'), depth + 1));
    found.set(id, style);
    onUse(element, style.name || id, styles.near);
    return style;
  };
  const defaults = childElements(root).find((each) => kind(each) === 'docDefaults') ?? null;
  if (defaults) onUse(defaults, '', null);
  const styles = {
    find,
    usual: usual.get('paragraph') ?? null,
    usualTable: usual.get('table') ?? null,
    near: null as number | null,
    defaults: toneOf(child(child(defaults, 'rPrDefault'), 'rPr'), names),
  };
  styles.defaults = over(styles.defaults, styleTone(find(usual.get('character') ?? null)));
  return styles;
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
    tone: over(base?.tone ?? plainTone, onGround(toneOf(child(element, 'rPr'), names), look, element, names)),
  };
}

/** The look of letters on the ground that a style gives its paragraphs or cells. */
function onGround(tone: Tone, look: XmlElement | null, style: XmlElement, names: WordNames): Tone {
  const { child } = names;
  const ground = [child(style, 'tcPr'), child(style, 'tblPr'), look]
    .map((each) => groundOf(child(each, 'shd'), names))
    .find((each) => each !== null);
  return ground === undefined || tone.ground !== null ? tone : { ...tone, ground };
}

/** A level from 0 to 9; null for anything else. */
export function readLevel(text: string | null): number | null {
  return text !== null && /^\d$/.test(text) ? Number(text) : null;
}
