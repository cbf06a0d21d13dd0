import type { LookRemark } from '../../../../shared/documents/comparison/look-remarks.ts';
import type { AsidePart, ReturnedUnread } from '../../../../shared/documents/comparison/returned-text.ts';
import { childElements, textOf, type XmlElement } from '../xml-tree.ts';
import { isOff, type Values } from './harmless/known.ts';
import { type HarmlessList, harmless, type PartNames, partNames, remarkOn } from './harmless/names.ts';

/** Where what is held against the lists stands. */
export interface WatchPlace {
  readonly part: AsidePart | 'file';
  readonly number: number | null;
  /** Paragraph of the body at a place of its XML; null where that is not known. */
  readonly near: (start: number) => number | null;
  /** Said before what was found, such as the name of a style; empty for none. */
  readonly within: string;
}

export type Remark = (remark: Omit<ReturnedUnread, 'what'> & { readonly what: LookRemark }) => void;

/** Elements whose content is read, or told, in another way. */
const told = new Set(['drawing', 'pict', 'object']);
/** Elements in which a run's look is not read with the text. */
const untoned = new Set(['pPr', 'lvl', 'tblStylePr', 'rPrChange', 'pPrChange']);
const trackedLook = new Set([
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'tblPrExChange',
  'trPrChange',
  'tcPrChange',
  'tblGridChange',
  'numberingChange',
  'cellIns',
  'cellDel',
  'cellMerge',
]);

/** What stands in the look of a mark, a row or a list and says that it was put in; rows that go are counted as they are read. */
const trackedMarks: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['rPr', new Set(['ins', 'del', 'moveFrom', 'moveTo'])],
  ['trPr', new Set(['ins'])],
  ['numPr', new Set(['ins'])],
]);

/**
 * Holds an element and all below it against the lists of what is harmless, and gives a remark for whatever stands in
 * none of them. Answers how many characters of text it holds: the same walk serves the account of every character.
 */
export function holdAgainst(
  root: XmlElement,
  kind: keyof typeof harmless,
  place: WatchPlace,
  remark: Remark,
  tracked: () => void = () => undefined,
  names: PartNames = partNames(root),
): number {
  const list: HarmlessList = harmless[kind];
  const add = (what: LookRemark, element: XmlElement, detail: string, own: string = detail) =>
    remark({
      what,
      name: place.within === '' ? detail : `${place.within}: ${detail}`,
      near: place.near(element.start),
      key: `${place.part} ${place.within} ${own}`,
      part: place.part,
      number: place.number,
    });
  const direction = directionWatch(names, add);

  const known = new Map<string, Name>();
  const nameOf = (element: XmlElement): Name => {
    const before = known.get(element.name);
    if (before !== undefined) return before;
    if (element.name.includes(':') && !names.isDeclared(element.name)) names.declare(element);
    const found = readName(names.usual(element.name, false), list);
    if (names.isDeclared(element.name)) known.set(element.name, found);
    return found;
  };

  const visit = (element: XmlElement, parent: string, isToned: boolean): number => {
    const read = nameOf(element);
    const { name, entry } = read;
    if (entry === undefined) {
      if (name !== 'mc:AlternateContent') add(remarkOn(name), element, tagOf(element));
      else if (!holdsOnlyDrawings(element, names)) add('foreign', element, tagOf(element));
      const below = characters(element);
      // What holds no text is told with all that is in it.
      if (below === 0 || name.includes(':')) return below;
    } else if (element.attributes.size > 0 || entry.known.holds !== undefined) {
      holdValues(element, read, isToned);
    }
    if (kind === 'settings' && name.includes(':')) return 0;
    if (read.isText) return textOf(element).length;
    if (read.isTold) return characters(element);
    if (read.isTrackedLook || trackedMarks.get(parent)?.has(name)) tracked();
    if (name === 'p') direction.begin();
    else if (name === 'rtl' || name === 'bidi') direction.mark(element, name, parent);
    const { children } = element;
    if (children.length === 0) return 0;
    const isTonedBelow = isToned && !read.isUntoned;
    let count = 0;
    let looks = 0;
    for (const child of children) {
      if (!('name' in child)) continue;
      count += visit(child, name, isTonedBelow);
      // A reader takes the first of two, a program may take the second.
      if (read.hasOneLook && nameOf(child).isLook) {
        looks += 1;
        if (looks > 1) add('element', child, tagOf(child));
      }
    }
    if (name === 'p') direction.end(element);
    return count;
  };

  const holdValues = (element: XmlElement, { name, entry, harmless: raw }: Name, isToned: boolean) => {
    if (entry === undefined) return;
    const { known: group, attributes } = entry;
    if (group.holds) {
      const values: Values = (wanted) => {
        for (const [own, value] of element.attributes) if (names.usual(own, true) === wanted) return value;
        return null;
      };
      if (!group.holds(values, { isToned })) {
        add(group.otherwise ?? 'element', element, tagOf(element));
        return;
      }
    }
    for (const [own, value] of element.attributes) {
      if (raw.has(own)) continue;
      if (own.startsWith('xmlns')) {
        if (!names.declare(element)) add('foreign', element, tagOf(element));
        continue;
      }
      // Attributes of drawings bear no prefix.
      const plain = name.includes(':') && !own.includes(':');
      const attribute = plain ? own : names.usual(own, true);
      if (attributes.has(attribute)) {
        raw.add(own);
        continue;
      }
      const what = attribute === 'tooltip' ? 'tooltip' : attribute.includes('|') ? 'foreign' : 'element';
      add(what, element, `${element.name} ${own}="${value}"`.slice(0, 160), `${name} ${own}=${value}`);
    }
  };

  return visit(root, '', true);
}

/** What is known of a name as it is written in a part. */
interface Name {
  /** As the lists have it. */
  readonly name: string;
  readonly entry: ReturnType<HarmlessList['get']>;
  /** Attributes, as they are written, that were found harmless. */
  readonly harmless: Set<string>;
  readonly isText: boolean;
  readonly isTold: boolean;
  readonly isTrackedLook: boolean;
  readonly isUntoned: boolean;
  readonly isLook: boolean;
  /** Says of itself in one element what it looks like. */
  readonly hasOneLook: boolean;
}

function readName(name: string, list: HarmlessList): Name {
  return {
    name,
    entry: list.get(name),
    harmless: new Set(),
    isText: name === 't' || name === 'delText' || name === 'm:t' || name.endsWith('|:t'),
    isTold: told.has(name),
    isTrackedLook: trackedLook.has(name),
    isUntoned: untoned.has(name),
    isLook: name === 'rPr' || name === 'pPr',
    hasOneLook: name === 'p' || name === 'r' || name === 'pPr',
  };
}

/**
 * Paragraphs and runs that say they run from right to left while no letter in them does, or the other way round: signs
 * and numbers in them change their places.
 */
function directionWatch(
  names: PartNames,
  add: (what: LookRemark, element: XmlElement, detail: string, key?: string) => void,
) {
  interface Open {
    bidi: XmlElement | null;
    readonly runs: XmlElement[];
  }
  const stack: Open[] = [];
  const isOn = (element: XmlElement) => {
    for (const [name, value] of element.attributes)
      if (names.usual(name, true) === 'val') return !isOff(value);
    return true;
  };
  return {
    begin: () => {
      stack.push({ bidi: null, runs: [] });
    },
    mark(element: XmlElement, name: string, parent: string) {
      const open = stack.at(-1);
      if (!open) {
        if (isOn(element) && parent !== 'sectPr') add('direction-of-text', element, tagOf(element), name);
        return;
      }
      if (name === 'rtl') {
        if (parent === 'rPr' && isOn(element)) open.runs.push(element);
      } else if (parent === 'pPr') open.bidi = element;
    },
    end(paragraph: XmlElement) {
      const open = stack.pop();
      if (!open || (open.bidi === null && open.runs.length === 0)) return;
      const text = textIn(paragraph);
      const [toLeft, toRight] = [leftward.test(text), rightward.test(text)];
      if (!toLeft && !toRight) return;
      const key = text.slice(0, 200);
      if (open.bidi !== null) {
        const turned = isOn(open.bidi) ? !toLeft : !toRight;
        if (turned) add('direction-of-text', paragraph, tagOf(open.bidi), `bidi ${key}`);
      }
      if (open.runs.length === 0) return;
      if (!toLeft) add('direction-of-text', paragraph, '<w:rtl>', `rtl ${key}`);
      else {
        const run = turnedRun(paragraph, names, isOn);
        if (run) add('direction-of-text', run, `<w:rtl> ${textIn(run).slice(0, 60)}`, `rtl ${textIn(run)}`);
      }
    },
  };
}

const leftward = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const rightward = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Devanagari}]/u;

/** A run of letters from left to right that says it goes the other way. */
function turnedRun(
  element: XmlElement,
  names: PartNames,
  isOn: (element: XmlElement) => boolean,
): XmlElement | null {
  for (const each of childElements(element)) {
    const name = names.usual(each.name, false);
    if (name !== 'r') {
      const found = name === 'pPr' ? null : turnedRun(each, names, isOn);
      if (found) return found;
      continue;
    }
    const look = childElements(each).find((child) => names.usual(child.name, false) === 'rPr');
    const mark = look && childElements(look).find((child) => names.usual(child.name, false) === 'rtl');
    if (!mark || !isOn(mark)) continue;
    const text = textIn(each);
    if (rightward.test(text) && !leftward.test(text)) return each;
  }
  return null;
}

/** What programs put in the place of a drawing is told with the drawing; around text it decides which text is shown. */
function holdsOnlyDrawings(element: XmlElement, names: PartNames): boolean {
  return childElements(element).every((branch) =>
    childElements(branch).every((each) => {
      const name = names.usual(each.name, false);
      return (
        told.has(name) ||
        (name === 'r' &&
          childElements(each).every(
            (inner) => told.has(names.usual(inner.name, false)) || inner.name.endsWith('rPr'),
          ))
      );
    }),
  );
}

/** An element as it stands there, cut where it is long. */
function tagOf({ name, attributes }: XmlElement): string {
  const said = [...attributes].map(([own, value]) => ` ${own}="${value}"`).join('');
  return `<${name}${said}>`.slice(0, 160);
}

function textIn(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (!('name' in child)) continue;
    text += /(?:^|:)t$/.test(child.name) ? textOf(child) : textIn(child);
  }
  return text;
}

/** Characters of text within an element, whatever is to become of them. */
export function characters(element: XmlElement): number {
  let count = 0;
  for (const child of element.children) {
    if (!('name' in child)) continue;
    const { name } = child;
    const isText = name.endsWith(':t') || name === 't' || name.endsWith(':delText') || name === 'delText';
    if (isText) count += textOf(child).length;
    else if (child.children.length > 0) count += characters(child);
  }
  return count;
}
