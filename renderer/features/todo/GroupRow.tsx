// biome-ignore-all lint/a11y/useSemanticElements: table elements laid out as a grid lose their meaning in some browsers; roles keep it.
// biome-ignore-all lint/a11y/useFocusableInteractive: what opens inside takes the focus.
import { UnstyledButton } from '@mantine/core';
import type { DueState } from '../../../shared/rules/deadline/due.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import type { RowPlace } from './row-place.ts';
import classes from './TodoGrid.module.css';
import { stateIcons } from './todo-words.ts';

interface GroupRowProps extends RowPlace {
  readonly state: DueState;
  readonly count: number;
  /** Null for a group that doesn't fold. */
  readonly isOpen: boolean | null;
  readonly onToggle: () => void;
}

/** The heading of a group with its count; the one that folds opens with Enter. */
export function GroupRow({ state, count, isOpen, onToggle, ...place }: GroupRowProps) {
  const { t } = useText('todo');
  const { locale } = useLanguage();
  const words = (
    <>
      <Icon name={stateIcons[state]} size={14} />
      <strong>{t(`group.${state}`)}</strong>
      <span className={classes.count}>{new Intl.NumberFormat(locale).format(count)}</span>
    </>
  );
  return (
    <div
      role="row"
      aria-rowindex={place.index + 2}
      className={classes.group}
      data-state={state}
      style={{ transform: `translateY(${place.top}px)`, height: place.height }}
    >
      <span role="gridcell" aria-colindex={1} aria-colspan={5}>
        {isOpen === null ? (
          <span className={classes.heading}>{words}</span>
        ) : (
          <UnstyledButton
            className={classes.heading}
            aria-expanded={isOpen}
            tabIndex={place.isCurrent ? 0 : -1}
            data-todo-row={place.index}
            onFocus={() => place.onFocusRow(place.index)}
            onClick={onToggle}
          >
            {words}
            <span className={classes.fold}>
              {t(isOpen ? 'later.hide' : 'later.show')}
              <Icon name={isOpen ? 'up' : 'down'} size={12} />
            </span>
          </UnstyledButton>
        )}
      </span>
    </div>
  );
}
