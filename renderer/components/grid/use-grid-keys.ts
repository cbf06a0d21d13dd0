import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { typedKey } from '../keys/typed-key.ts';

export interface GridKeysInput<Row extends { readonly id: string }> {
  readonly rows: readonly Row[];
  readonly current: number;
  readonly setActive: (index: number) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onOpen: (row: Row) => void;
  /** Of a row, in pixels. */
  readonly height: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Whether the row at hand takes the focus when the list appears. */
  readonly focusFirst?: boolean;
}

export interface GridKeys<Row> {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Selects a row, or takes it out of the selection. */
  readonly toggle: (id: string) => void;
  readonly open: (row: Row) => void;
}

/**
 * Arrows, Home, End, Page Up and Page Down move; Enter opens; Space selects, with Shift from row to row. Rows carry
 * their index as `data-grid-row`.
 */
export function useGridKeys<Row extends { readonly id: string }>(input: GridKeysInput<Row>): GridKeys<Row> {
  const latest = useRef(input);
  latest.current = input;
  const wanted = useRef<number | null>(input.focusFirst ? input.current : null);

  // The row that shall hold the focus may have to be drawn first.
  useEffect(() => {
    if (wanted.current === null) return;
    const { scroller } = latest.current;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-grid-row="${wanted.current}"]`);
    if (!element) return;
    element.focus({ preventScroll: true });
    wanted.current = null;
  });

  const toggle = useCallback((id: string) => {
    const { selected, onSelect } = latest.current;
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  }, []);

  const open = useCallback((row: Row) => latest.current.onOpen(row), []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const { rows, current, setActive, selected, onSelect, height, scroller } = latest.current;
      const row = rows[current];
      if (!row || event.altKey) return;
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 1);
      const target = {
        ArrowDown: 1,
        ArrowUp: -1,
        PageDown: page,
        PageUp: -page,
        Home: -current,
        End: rows.length,
      }[event.key];
      if (target !== undefined) {
        const next = Math.min(rows.length - 1, Math.max(0, current + target));
        if (event.shiftKey) onSelect(withRange(rows, current, next, selected));
        wanted.current = next;
        setActive(next);
        if (scroller.current) showRow(scroller.current, next * height, height);
      } else if (event.key === 'Enter') open(row);
      else if (event.key === ' ') toggle(row.id);
      else if (typedKey(event) === 'a' && (event.ctrlKey || event.metaKey)) {
        onSelect(new Set(rows.map(({ id }) => id)));
      } else if (event.key === 'Escape' && selected.size > 0) onSelect(new Set());
      else return;
      event.preventDefault();
    },
    [open, toggle],
  );

  return { onKeyDown, toggle, open };
}

/** Scrolls as little as shows a row. All rows are of one height, so nothing has to be measured for it. */
function showRow(scroller: HTMLElement, top: number, height: number): void {
  const { scrollTop, clientHeight } = scroller;
  if (top < scrollTop) scroller.scrollTop = top;
  else if (top + height > scrollTop + clientHeight) scroller.scrollTop = top + height - clientHeight;
}

function withRange(
  rows: readonly { readonly id: string }[],
  from: number,
  to: number,
  selected: ReadonlySet<string>,
): ReadonlySet<string> {
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return new Set([...selected, ...range.map(({ id }) => id)]);
}
