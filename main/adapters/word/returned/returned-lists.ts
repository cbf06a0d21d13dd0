import { childElements, type XmlElement } from '../xml-tree.ts';
import { MAX_CHAIN } from './returned-limits.ts';
import { type ReturnedStyles, readLevel } from './returned-styles.ts';
import { type WordNames, wordNames } from './word-names.ts';

export interface ListLevel {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly isLegal: boolean;
  readonly style: string | null;
  readonly element: XmlElement;
}

/** A list of a document with the levels that it has in the end. */
export interface List {
  /** Lists of one definition count on through each other. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Lists by id, over the definitions and styles that they rest on. */
export function readLists(root: XmlElement | null, styles: ReturnedStyles): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  const names = root && wordNames(root);
  if (!root || !names) return lists;
  const { kind, attribute, value } = names;
  const all = childElements(root);
  const abstracts = new Map(
    all
      .filter((each) => kind(each) === 'abstractNum')
      .map((each) => [attribute(each, 'abstractNumId') ?? '', each]),
  );
  const nums = new Map(
    all.filter((each) => kind(each) === 'num').map((each) => [attribute(each, 'numId') ?? '', each]),
  );
  /** The definition of a list, over a style that stands for it. */
  const definitionOf = (num: XmlElement | undefined, depth = 0): [id: string, element: XmlElement] | null => {
    const id = value(num ?? null, 'abstractNumId');
    const element = id === null ? undefined : abstracts.get(id);
    if (id === null || !element || depth > MAX_CHAIN) return null;
    const link = value(element, 'numStyleLink');
    const linked = link === null ? null : styles.find(link)?.listId;
    return (typeof linked === 'string' && definitionOf(nums.get(linked), depth + 1)) || [id, element];
  };
  for (const [id, num] of nums) {
    const definition = definitionOf(num);
    if (!definition) continue;
    const levels = new Map(levelsOf(definition[1], names));
    const restarts = new Map<number, number>();
    for (const override of childElements(num).filter((each) => kind(each) === 'lvlOverride')) {
      const level = readLevel(attribute(override, 'ilvl'));
      if (level === null) continue;
      for (const own of levelsOf(override, names)) levels.set(own[0], own[1]);
      const start = value(override, 'startOverride');
      if (start !== null) restarts.set(level, readCount(start));
    }
    lists.set(id, { counter: definition[0], levels, restarts });
  }
  return lists;
}

function levelsOf(element: XmlElement, { kind, attribute, value, toggle }: WordNames): [number, ListLevel][] {
  return childElements(element)
    .filter((each) => kind(each) === 'lvl')
    .flatMap((each): [number, ListLevel][] => {
      const level = readLevel(attribute(each, 'ilvl'));
      if (level === null) return [];
      const own: ListLevel = {
        start: readCount(value(each, 'start')),
        format: value(each, 'numFmt') ?? 'decimal',
        text: (value(each, 'lvlText') ?? '').slice(0, 100),
        isLegal: toggle(each, 'isLgl') ?? false,
        style: value(each, 'pStyle'),
        element: each,
      };
      return [[level, own]];
    });
}

function readCount(text: string | null): number {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : 1;
}
