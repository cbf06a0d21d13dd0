// biome-ignore-all lint/a11y/useSemanticElements: table elements laid out as a grid lose their meaning in some browsers; roles keep it.
import { useElementSize } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PartnerRow } from '../../../shared/partner/partner-view.ts';
import { useText } from '../../text/text.ts';
import { type ColumnId, columnWidths, fitColumns } from './columns.ts';
import { GridHead } from './GridHead.tsx';
import classes from './RegisterGrid.module.css';
import { RegisterRow } from './RegisterRow.tsx';
import type { RegisterView } from './register-view.ts';
import type { RowWords } from './row-words.ts';
import { useGridKeys } from './use-grid-keys.ts';

const ROW = 40;
/** Rows that carry a second line, where the window is too narrow for all columns. */
const TALL_ROW = 60;
const CHECKBOX = 34;
const SCROLLBAR = 15;

interface RegisterGridProps {
  readonly rows: readonly PartnerRow[];
  /** Made once for all cells: thousands of them share it. */
  readonly words: RowWords;
  readonly columns: readonly ColumnId[];
  readonly view: RegisterView;
  readonly today: string;
  readonly selected: ReadonlySet<string>;
  readonly lastOpened: string | null;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onOpened: (partner: string) => void;
  readonly onChange: (change: Partial<RegisterView>) => void;
}

/** The list itself: only the rows in sight exist, and the keyboard reaches every one. */
export function RegisterGrid(props: RegisterGridProps) {
  const { rows, words, columns, view, today, selected, lastOpened, onSelect, onOpened, onChange } = props;
  const { t } = useText('register');
  const { ref: sized, width } = useElementSize();
  const scroller = useRef<HTMLDivElement>(null);
  const fitted = useMemo(() => fitColumns(columns, (width || 1100) - CHECKBOX - SCROLLBAR), [columns, width]);
  const height = fitted.folded.length > 0 ? TALL_ROW : ROW;
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ id }) => id === lastOpened),
    ),
  );
  const current = Math.min(active, Math.max(0, rows.length - 1));
  // A new function would make the list be measured anew, all of it.
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    initialOffset: Math.max(0, active - 4) * height,
    getItemKey,
    // The row that holds the focus stays in the page wherever the list is scrolled to.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured again when their height changes.
  useEffect(() => {
    virtual.measure();
  }, [height]);
  const keys = useGridKeys({ rows, current, setActive, selected, onSelect, onOpened, virtual, scroller });
  const template = `${CHECKBOX}px ${fitted.shown
    .map((id) => (id === 'partner' ? `minmax(${columnWidths.partner}px, 1fr)` : `${columnWidths[id]}px`))
    .join(' ')}`;

  return (
    <div className={classes.frame} ref={sized}>
      <div
        role="grid"
        aria-label={t('grid')}
        aria-rowcount={rows.length + 1}
        aria-colcount={fitted.shown.length + 1}
        aria-multiselectable="true"
        className={classes.grid}
      >
        <GridHead
          columns={fitted.shown}
          template={template}
          rows={rows}
          view={view}
          selected={selected}
          onSelect={onSelect}
          onChange={onChange}
        />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows inside hold the focus; keys are taken here once for all of them. */}
        <div ref={scroller} className={classes.scroller} role="presentation" onKeyDown={keys.onKeyDown}>
          <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              return (
                row && (
                  <RegisterRow
                    key={row.id}
                    row={row}
                    index={index}
                    top={start}
                    height={height}
                    template={template}
                    fitted={fitted}
                    words={words}
                    today={today}
                    isCurrent={index === current}
                    isSelected={selected.has(row.id)}
                    onToggle={keys.toggle}
                    onFocusRow={setActive}
                    onOpen={keys.open}
                  />
                )
              );
            })}
          </div>
        </div>
      </div>
      {rows.length === 0 && (
        <p className={classes.none} role="status">
          {t('noneFound')}
        </p>
      )}
    </div>
  );
}
