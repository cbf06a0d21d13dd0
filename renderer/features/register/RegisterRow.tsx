// biome-ignore-all lint/a11y/useSemanticElements: table elements laid out as a grid lose their meaning in some browsers; roles keep it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the focus for its cells.
import { memo } from 'react';
import type { PartnerRow } from '../../../shared/partner/partner-view.ts';
import { useText } from '../../text/text.ts';
import type { FittedColumns } from './columns.ts';
import classes from './RegisterGrid.module.css';
import { RowCell } from './RowCell.tsx';
import type { RowWords } from './row-words.ts';

const noColumns: FittedColumns['folded'] = [];

interface RegisterRowProps {
  readonly row: PartnerRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly template: string;
  readonly fitted: FittedColumns;
  readonly words: RowWords;
  readonly today: string;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onToggle: (partner: string) => void;
  readonly onFocusRow: (index: number) => void;
  readonly onOpen: (row: PartnerRow) => void;
}

/** One partner. Drawn again only when something of it changes, so that scrolling stays smooth. */
export const RegisterRow = memo(function RegisterRow(props: RegisterRowProps) {
  const { row, index, top, height, template, fitted, words, today, isCurrent, isSelected } = props;
  const { t } = useText('register');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for all rows.
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      data-register-row={index}
      className={classes.row}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)`, height }}
      onFocus={() => props.onFocusRow(index)}
      onClick={() => props.onOpen(row)}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space on the row selects it. */}
      <span
        role="gridcell"
        aria-colindex={1}
        className={classes.check}
        onClick={(event) => {
          event.stopPropagation();
          props.onToggle(row.id);
        }}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('select', { partner: row.name })}
          checked={isSelected}
          // The cell around it takes the click, so that missing the box by a little doesn't open the partner.
          readOnly
        />
      </span>
      {fitted.shown.map((column, at) => (
        <span key={column} role="gridcell" aria-colindex={at + 2} className={classes.cell}>
          <RowCell
            row={row}
            column={column}
            words={words}
            today={today}
            folded={column === 'partner' ? fitted.folded : noColumns}
          />
        </span>
      ))}
    </div>
  );
});
