// biome-ignore-all lint/a11y/useSemanticElements: table elements laid out as a grid lose their meaning in some browsers; roles keep it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the focus for its cells.
import type { ReactNode } from 'react';
import classes from './Grid.module.css';

/** Where a row stands, and what is done with it. */
export interface GridRowPlace {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly template: string;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onToggle: (id: string) => void;
  readonly onFocusRow: (index: number) => void;
}

interface GridRowProps<Id extends string> extends GridRowPlace {
  readonly id: string;
  /** Of the box that selects the row. */
  readonly selectLabel: string;
  readonly onOpen: () => void;
  readonly columns: readonly Id[];
  readonly cellOf: (column: Id) => ReactNode;
}

/** One row of a list that only draws the rows in sight: a box that selects it, and its cells. */
export function GridRow<Id extends string>(props: GridRowProps<Id>) {
  const { id, index, top, height, template, isCurrent, isSelected, selectLabel, columns, cellOf } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for all rows.
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      data-grid-row={index}
      className={classes.row}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)`, height }}
      onFocus={() => props.onFocusRow(index)}
      onClick={props.onOpen}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space on the row selects it. */}
      <span
        role="gridcell"
        aria-colindex={1}
        className={classes.check}
        onClick={(event) => {
          event.stopPropagation();
          props.onToggle(id);
        }}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={selectLabel}
          checked={isSelected}
          // The cell around it takes the click, so that missing the box by a little doesn't open the row.
          readOnly
        />
      </span>
      {columns.map((column, at) => {
        const content = cellOf(column);
        // Words alone need no element of their own.
        const name = typeof content === 'string' ? `${classes.cell} ${classes.text}` : classes.cell;
        return (
          <span key={column} role="gridcell" aria-colindex={at + 2} className={name}>
            {content}
          </span>
        );
      })}
    </div>
  );
}
