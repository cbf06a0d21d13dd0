import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { nextStop, type TodoItem } from './filter-todo.ts';

interface TodoKeysInput {
  readonly items: readonly TodoItem[];
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  readonly onOpen: (item: TodoItem) => void;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Whether the row at hand takes the focus when the list appears. */
  readonly focusFirst: boolean;
}

/** Arrows, Home, End, Page Up and Down move from one thing to do to the next; Enter opens. */
export function useTodoKeys(input: TodoKeysInput): (event: KeyboardEvent) => void {
  const { items, current, setCurrent, onOpen, virtual, scroller } = input;
  const wanted = useRef<number | null>(input.focusFirst ? current : null);
  // The row that shall hold the focus may have to be drawn first.
  useEffect(() => {
    if (wanted.current === null) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-todo-row="${wanted.current}"]`);
    if (!element) return;
    element.focus({ preventScroll: true });
    wanted.current = null;
  });
  return (event) => {
    const item = items[current];
    if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') onOpen(item);
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
      wanted.current = next;
      setCurrent(next);
      // The heading over a group's first row is read with it.
      virtual.scrollToIndex(by < 0 && items[next - 1]?.kind === 'group' ? next - 1 : next, { align: 'auto' });
    }
    event.preventDefault();
  };
}
