// biome-ignore-all lint/a11y/useSemanticElements: table elements laid out as a grid lose their meaning in some browsers; roles keep it.
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus for their cells.
import { useElementSize } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigationType } from 'react-router';
import type { TodoRow } from '../../../shared/rules/deadline/due.ts';
import shared from '../../components/grid/Grid.module.css';
import { useSkipTarget } from '../../components/page/skip-target.ts';
import { useText } from '../../text/text.ts';
import { isStop, type TodoItem } from './filter-todo.ts';
import { GroupRow } from './GroupRow.tsx';
import classes from './TodoGrid.module.css';
import { TodoGridRow } from './TodoGridRow.tsx';
import { useTodoKeys } from './use-todo-keys.ts';

const columns = ['when', 'what', 'partner', 'person'] as const;
const HEADING = 34;
const ROW = 50;
/** Where the window is too narrow for four columns, the day stands over what is to do, and partner and person under it. */
const TALL_ROW = 102;
const FOUR_COLUMNS = 760;

interface TodoGridProps {
  readonly items: readonly TodoItem[];
  /** Id of the row to begin at. */
  readonly at: string | null;
  readonly laterShown: boolean;
  /** Ids of the rows that are selected. */
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onOpen: (row: TodoRow) => void;
  readonly onToggleLater: () => void;
}

/** The list: only the lines in sight exist, and the keyboard reaches every one. */
export function TodoGrid(props: TodoGridProps) {
  const { items, at, laterShown, selected, onSelect, onOpen, onToggleLater } = props;
  const { t } = useText('todo');
  const { ref: sized, width } = useElementSize();
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = width > 0 && width < FOUR_COLUMNS;
  const [chosen, setChosen] = useState(() => startAt(items, at));
  const current = isStop(items[chosen]) ? chosen : items.findIndex(isStop);
  const estimateSize = useCallback(
    (index: number) => (items[index]?.kind === 'group' ? HEADING : narrow ? TALL_ROW : ROW),
    [items, narrow],
  );
  const getItemKey = useCallback(
    (index: number) => {
      const item = items[index];
      return item?.kind === 'row' ? item.row.id : (item?.state ?? index);
    },
    [items],
  );
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    overscan: 8,
    initialOffset: Math.max(0, chosen - 4) * ROW,
    getItemKey,
    // The line that holds the focus stays in the page wherever the list is scrolled to.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.max(0, current)])].sort((a, b) => a - b),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines are measured again when their heights change.
  useEffect(() => {
    virtual.measure();
  }, [estimateSize]);
  // Who goes back stands on the row again; who comes anew begins at the page's title.
  const atHand = items[current];
  const [focusFirst] = useState(
    useNavigationType() === 'POP' && atHand?.kind === 'row' && atHand.row.id === at,
  );
  useSkipTarget('list', scroller, '[role=row][tabindex="0"]');
  const open = (item: TodoItem) => (item.kind === 'row' ? onOpen(item.row) : onToggleLater());
  const { onKeyDown, toggle } = useTodoKeys({
    items,
    current,
    setCurrent: setChosen,
    selected,
    onSelect,
    onOpen: open,
    virtual,
    scroller,
    focusFirst,
  });

  return (
    <div className={classes.frame} ref={sized} data-narrow={narrow || undefined}>
      <div
        role="grid"
        aria-label={t('grid')}
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        className={shared.grid}
      >
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className={classes.head}>
            <span role="columnheader" aria-colindex={1}>
              <span className={shared.hidden}>{t('selection.column')}</span>
            </span>
            {columns.map((column, index) => (
              <span key={column} role="columnheader" aria-colindex={index + 2} className={classes[column]}>
                {t(`column.${column}`)}
              </span>
            ))}
          </div>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows inside hold the focus; keys are taken here once for all of them. */}
        <div ref={scroller} className={shared.scroller} role="presentation" onKeyDown={onKeyDown}>
          <div role="rowgroup" className={shared.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start, size, key }) => {
              const item = items[index];
              const place = { index, top: start, height: size, isCurrent: index === current };
              if (item?.kind === 'row')
                return (
                  <TodoGridRow
                    key={key}
                    {...place}
                    row={item.row}
                    isSelected={selected.has(item.row.id)}
                    onFocusRow={setChosen}
                    onToggle={toggle}
                    onOpen={onOpen}
                  />
                );
              return (
                item && (
                  <GroupRow
                    key={key}
                    {...place}
                    state={item.state}
                    count={item.count}
                    isOpen={item.state === 'later' ? laterShown : null}
                    onFocusRow={setChosen}
                    onToggle={onToggleLater}
                  />
                )
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

function startAt(items: readonly TodoItem[], at: string | null): number {
  const found = items.findIndex((item) => item.kind === 'row' && item.row.id === at);
  return found < 0 ? Math.max(0, items.findIndex(isStop)) : found;
}
