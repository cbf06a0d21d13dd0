import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { typedKey } from '../../components/keys/typed-key.ts';
import { nextStop, rowIds, type TodoItem } from './filter-todo.ts';

interface TodoKeysInput {
  readonly items: readonly TodoItem[];
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onOpen: (item: TodoItem) => void;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Whether the row at hand takes the focus when the list appears. */
  readonly focusFirst: boolean;
}

interface TodoKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Selects a row, or takes it out of the selection. */
  readonly toggle: (id: string) => void;
}

/**
 * Arrows, Home, End, Page Up and Down move from one thing to do to the next; Enter opens; Space selects, with Shift from
 * row to row.
 */
export function useTodoKeys(input: TodoKeysInput): TodoKeys {
  const { items, current, setCurrent, selected, onSelect, onOpen, virtual, scroller } = input;
  const latest = useRef({ selected, onSelect });
  latest.current = { selected, onSelect };
  const wanted = useRef<number | null>(input.focusFirst ? current : null);
  // The row that shall hold the focus may have to be drawn first.
  useEffect(() => {
    if (wanted.current === null) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-todo-row="${wanted.current}"]`);
    if (!element) return;
    element.focus({ preventScroll: true });
    wanted.current = null;
  });
  const toggle = useCallback((id: string) => {
    const next = new Set(latest.current.selected);
    if (!next.delete(id)) next.add(id);
    latest.current.onSelect(next);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[current];
    if (!item || event.altKey) return;
    if (typedKey(event) === 'a' && (event.ctrlKey || event.metaKey)) onSelect(new Set(rowIds(items)));
    else if (event.ctrlKey || event.metaKey) return;
    else if (event.key === 'Enter') onOpen(item);
    // On the heading that folds, Space does what it does on every button.
    else if (event.key === ' ' && item.kind === 'row') toggle(item.row.id);
    else if (event.key === 'Escape' && selected.size > 0) onSelect(new Set());
    else {
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / 56) - 1);
      const by = {
        ArrowDown: 1,
        ArrowUp: -1,
        PageDown: page,
        PageUp: -page,
        Home: -items.length,
        End: items.length,
      }[event.key];
      if (by === undefined) return;
      const next = nextStop(items, current, by);
      if (event.shiftKey) {
        const range = items.slice(Math.min(current, next), Math.max(current, next) + 1);
        onSelect(new Set([...selected, ...rowIds(range)]));
      }
      wanted.current = next;
      setCurrent(next);
      // The heading over a group's first row is read with it.
      virtual.scrollToIndex(by < 0 && items[next - 1]?.kind === 'group' ? next - 1 : next, { align: 'auto' });
    }
    event.preventDefault();
  };
  return { onKeyDown, toggle };
}
