import type { KnownEntryId } from '../../../core/ports-salvage.ts';
import type { Carved } from './carve-register.ts';
import type { PageSource } from './page-source.ts';
import type { Cell } from './read-cells.ts';
import { rootsOf, walkTree } from './walk-tree.ts';

interface Known {
  /** Whether every entry that was recorded is among those that were read or those that are lost. */
  readonly isListWhole: boolean;
  readonly lost: readonly KnownEntryId[];
}

/**
 * Which entries were there, told by the trees: that of the entries themselves where it is whole, else the index over
 * their ids, which stands on other pages. Where both are broken, what is left of them names some, and never all.
 */
export function knownEntries(source: PageSource, { read, streams }: Carved): Known {
  const roots = rootsOf(source);
  const [table, index] = [roots?.get('entry'), roots?.get('sqlite_autoindex_entry_1')];
  if (table !== undefined) {
    const walked = walkTree(source, table, (cell) => !isRead(cell.values?.[2]));
    if (walked.isWhole) return { isListWhole: true, lost: walked.cells.flatMap(lostOf(1, 2)) };
  }
  const walked = index === undefined ? null : walkTree(source, index, ({ values }) => !isRead(values?.[1]));
  const sound = (walked?.cells ?? []).filter(({ isWhole }) => isWhole);
  return { isListWhole: walked?.isWhole ?? false, lost: sound.flatMap(lostOf(0, 1)) };

  function isRead(id: unknown): boolean {
    return typeof id === 'string' && read.has(id);
  }
  function lostOf(streamAt: number, idAt: number) {
    return ({ values }: Cell): KnownEntryId[] => {
      const [number, id] = [values?.[streamAt], values?.[idAt]];
      if (typeof id !== 'string') return [];
      return [{ id, stream: typeof number === 'number' ? (streams.get(number) ?? null) : null }];
    };
  }
}
