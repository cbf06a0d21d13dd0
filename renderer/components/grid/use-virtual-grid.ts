import { useElementSize } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefCallback, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useNavigationType } from 'react-router';
import { type GridKeys, useGridKeys } from './use-grid-keys.ts';

/** Of a row, in pixels; and of one that carries another line, where the window is too narrow for all columns. */
interface RowHeights {
  readonly row: number;
  readonly tall: number;
}
const plainHeights: RowHeights = { row: 40, tall: 60 };
/** The column of the boxes that select, and the scroll bar beside the rows. */
export const CHECKBOX = 34;
const SCROLLBAR = 15;
/** Rows that are drawn before and after those in sight. */
const OVERSCAN = 4;

interface VirtualGridInput<Row extends { readonly id: string }> {
  readonly rows: readonly Row[];
  /** Whether a row needs its second line in a width in pixels. Made anew only when the columns change. */
  readonly isFolded: (width: number) => boolean;
  /** Of rows with more lines than one. */
  readonly heights?: RowHeights;
  readonly selected: ReadonlySet<string>;
  /** Row to come back to. */
  readonly lastOpened: string | null;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onOpen: (row: Row) => void;
}

export interface VirtualGrid<Row> {
  /** Of the frame around the list, which is measured. */
  readonly sized: RefCallback<HTMLDivElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Pixels that the columns have between them. */
  readonly width: number;
  readonly height: number;
  /** Whether rows carry another line. */
  readonly isTall: boolean;
  /** How many rows are drawn at once at most, that at hand left out. */
  readonly slots: number;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  /** The one row that Tab reaches. */
  readonly current: number;
  readonly setActive: (index: number) => void;
  readonly keys: GridKeys<Row>;
}

/** A list of which only the rows in sight exist, and of which the keyboard reaches every one. */
export function useVirtualGrid<Row extends { readonly id: string }>(
  input: VirtualGridInput<Row>,
): VirtualGrid<Row> {
  const { rows, isFolded, heights = plainHeights, selected, lastOpened, onSelect, onOpen } = input;
  const { ref: sized, width: measured } = useElementSize<HTMLDivElement>();
  const scroller = useRef<HTMLDivElement>(null);
  const width = (measured || 1100) - CHECKBOX - SCROLLBAR;
  const isTall = isFolded(width);
  const height = isTall ? heights.tall : heights.row;
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ id }) => id === lastOpened),
    ),
  );
  const current = Math.min(active, Math.max(0, rows.length - 1));
  // A new function would make the list be measured anew, all of it.
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    initialOffset: Math.max(0, active - 4) * height,
    getItemKey,
    // The row that holds the focus stays in the page wherever the list is scrolled to.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured again when their height changes.
  useEffect(() => {
    virtual.measure();
  }, [height]);
  // Who goes back stands on the row again; who comes anew begins at the page's title.
  const [isBack] = useState(useNavigationType() === 'POP' && rows[active]?.id === lastOpened);
  const keys = useGridKeys({
    rows,
    current,
    setActive,
    selected,
    onSelect,
    onOpen,
    height,
    scroller,
    focusFirst: isBack,
  });
  const inSight = Math.ceil((virtual.scrollRect?.height ?? 0) / height) + 1;
  const slots = inSight + 2 * OVERSCAN;
  return { sized, scroller, width, height, isTall, slots, virtual, current, setActive, keys };
}
