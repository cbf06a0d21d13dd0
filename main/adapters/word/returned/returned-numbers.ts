import type { XmlElement } from '../xml-tree.ts';
import { inFormat } from './number-format.ts';
import { type List, readLists } from './returned-lists.ts';
import type { ReturnedStyles } from './returned-styles.ts';

/** Counts the numbered paragraphs of a document as Word does. */
export interface ReturnedNumbers {
  /** The number that the next paragraph of a list shows, such as "4.1"; null for a list that does not exist. */
  readonly next: (list: string, level: number) => string | null;
  /** The level that a list has bound to a style. */
  readonly levelOf: (list: string, style: string | null) => number | null;
}

/** `onUse` is told of each level of a list that counts something, once. */
export function readNumbers(
  root: XmlElement | null,
  styles: ReturnedStyles,
  onUse: (level: XmlElement, near: number | null) => void = () => undefined,
): ReturnedNumbers {
  const lists = readLists(root, styles);
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  return {
    levelOf(id, style) {
      if (style === null) return null;
      for (const [level, each] of lists.get(id)?.levels ?? []) if (each.style === style) return level;
      return null;
    },
    next(id, level) {
      const list = lists.get(id);
      if (!list) return null;
      const counts = counters.get(list.counter) ?? [];
      counters.set(list.counter, counts);
      const used = list.levels.get(level);
      if (used && !restarted.has(`${id}/${level}`) && !/^(?:bullet|none)$/.test(used.format))
        onUse(used.element, styles.near);
      const isRestart = list.restarts.has(level) && !restarted.has(`${id}/${level}`);
      restarted.add(`${id}/${level}`);
      const before = isRestart ? undefined : counts[level];
      for (let above = 0; above < level; above += 1) counts[above] ??= startOf(list, above);
      counts[level] = before === undefined ? startOf(list, level) : before + 1;
      counts.length = level + 1;
      return printed(list, level, counts);
    },
  };
}

function startOf({ levels, restarts }: List, level: number): number {
  return restarts.get(level) ?? levels.get(level)?.start ?? 1;
}

function printed({ levels }: List, level: number, counts: readonly number[]): string {
  const own = levels.get(level);
  if (!own) return '';
  // Neither counts; but what stands there in letters is printed before the paragraph like any other word.
  if (own.format === 'none' || own.format === 'bullet') return /\p{L}{2,}/u.test(own.text) ? own.text : '';
  return own.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const format = own.isLegal ? 'decimal' : (levels.get(at)?.format ?? 'decimal');
    return inFormat(counts[at] ?? 1, format);
  });
}
