// biome-ignore-all lint/a11y/useSemanticElements: table elements laid out as a grid lose their meaning in some browsers; roles keep it.
import type { PointerEvent, ReactNode } from 'react';
import { useSkipTarget } from '../page/skip-target.ts';
import classes from './Grid.module.css';
import type { GridRowPlace } from './GridRow.tsx';
import { slotOf } from './slot-of.ts';
import type { VirtualGrid } from './use-virtual-grid.ts';

interface GridFrameProps<Row> {
  readonly list: VirtualGrid<Row>;
  readonly rows: readonly Row[];
  readonly label: string;
  /** Columns beside that of the boxes. */
  readonly columns: number;
  readonly template: string;
  readonly selected: ReadonlySet<string>;
  readonly head: ReactNode;
  /** Draws a row, with `slot` as its key: elements of rows that leave the sight are taken again for those that come. */
  readonly rowOf: (row: Row, slot: string, place: GridRowPlace) => ReactNode;
  /** Said where no row is left. */
  readonly none: string;
}

/** What is cut off is told whole under the pointer; a title for every cell would be made for thousands. */
function showWhole({ target }: PointerEvent): void {
  if (!(target instanceof HTMLElement) || target.title !== '') return;
  if (target.scrollWidth <= target.clientWidth && target.scrollHeight <= target.clientHeight) return;
  target.title = target.innerText;
  // The element is taken again for another row.
  target.addEventListener('pointerout', () => target.removeAttribute('title'), { once: true });
}

/** The list around its rows: head, scrolling part, and what is said when nothing is left. */
export function GridFrame<Row extends { readonly id: string }>(props: GridFrameProps<Row>) {
  const { list, rows, label, columns, template, selected, head, rowOf, none } = props;
  const { sized, scroller, height, slots, virtual, current, setActive, keys } = list;
  useSkipTarget('list', scroller, '[role=row][tabindex="0"]');
  return (
    <div className={classes.frame} ref={sized} data-tall={list.isTall || undefined}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns + 1}
        aria-multiselectable="true"
        className={classes.grid}
      >
        {head}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows inside hold the focus; keys are taken here once for all of them. */}
        <div
          ref={scroller}
          className={classes.scroller}
          role="presentation"
          onKeyDown={keys.onKeyDown}
          onPointerOver={showWhole}
        >
          <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              const slot = slotOf(index, current, slots);
              const place = { index, top: start, height, template, isCurrent: index === current };
              return (
                row &&
                rowOf(row, slot, {
                  ...place,
                  isSelected: selected.has(row.id),
                  onToggle: keys.toggle,
                  onFocusRow: setActive,
                })
              );
            })}
          </div>
        </div>
      </div>
      {rows.length === 0 && (
        <p className={classes.none} role="status">
          {none}
        </p>
      )}
    </div>
  );
}
