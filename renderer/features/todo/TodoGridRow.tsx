// biome-ignore-all lint/a11y/useSemanticElements: table elements laid out as a grid lose their meaning in some browsers; roles keep it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the focus for its cells.
import { memo } from 'react';
import { countryName } from '../../../shared/ground/countries/countries.ts';
import type { TodoRow } from '../../../shared/rules/deadline/due.ts';
import shared from '../../components/grid/Grid.module.css';
import { Icon } from '../../components/status/Icon.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { DateText } from '../../components/text/DateText.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import type { RowPlace } from './row-place.ts';
import classes from './TodoGrid.module.css';
import { stateIcons, useDaysWords, useDueWords } from './todo-words.ts';

interface TodoGridRowProps extends RowPlace {
  readonly row: TodoRow;
  readonly isSelected: boolean;
  readonly onToggle: (id: string) => void;
  readonly onOpen: (row: TodoRow) => void;
}

/** One thing to do: when, what, about whom, and who has to do it. */
export const TodoGridRow = memo(function TodoGridRow(props: TodoGridRowProps) {
  const { row, index, top, height, isCurrent, isSelected } = props;
  const { t } = useText('todo');
  const dueWords = useDueWords();
  const { language } = useLanguage();
  const daysWords = useDaysWords();
  const { partner } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for all rows.
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      data-todo-row={index}
      data-state={row.state}
      className={classes.row}
      style={{ transform: `translateY(${top}px)`, height }}
      onFocus={() => props.onFocusRow(index)}
      onClick={() => props.onOpen(row)}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space on the row selects it. */}
      <span
        role="gridcell"
        aria-colindex={1}
        className={shared.check}
        onClick={(event) => {
          event.stopPropagation();
          props.onToggle(row.id);
        }}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('selection.select', { what: row.title || dueWords(row), partner: partner.name })}
          checked={isSelected}
          // The cell around it takes the click, so that missing the box by a little doesn't open the row.
          readOnly
        />
      </span>
      <span role="gridcell" aria-colindex={2} className={classes.when}>
        {row.on !== null && (
          <span className={classes.first}>
            <DateText date={row.on} format="short" />
          </span>
        )}
        <span className={classes.days}>
          <Icon name={stateIcons[row.state]} size={13} /> {daysWords(row)}
        </span>
      </span>
      <span role="gridcell" aria-colindex={3} className={classes.what}>
        <span className={classes.first}>
          {row.standard && (
            <span className={classes.standard}>
              <bdi dir="ltr">{row.standard}</bdi>
            </span>
          )}
          {dueWords(row)}
        </span>
        <span className={classes.second} title={row.title}>
          {row.title && <ContentText>{row.title}</ContentText>}
          {row.reference !== partner.reference && (
            <>
              {row.title && ' · '}
              <bdi dir="ltr">{row.reference}</bdi>
            </>
          )}
        </span>
      </span>
      <span role="gridcell" aria-colindex={4} className={classes.partner}>
        <span className={classes.first} title={partner.name}>
          <ContentText>{partner.name}</ContentText>
        </span>
        <span className={classes.second}>
          {partner.country && `${countryName(partner.country, language)} · `}
          <bdi dir="ltr">{partner.reference}</bdi>
        </span>
      </span>
      <span role="gridcell" aria-colindex={5} className={classes.person} title={row.person ?? undefined}>
        {row.person ? (
          <ContentText>{row.person}</ContentText>
        ) : (
          <>
            <span className={shared.hidden}>{t('nobody')}</span>
            <span className={classes.nobody}>
              <Icon name="dash" size={12} />
            </span>
          </>
        )}
      </span>
    </div>
  );
});
