import { Kbd } from '@mantine/core';
import { useId } from 'react';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import classes from './ElementTable.module.css';
import { stateIcons } from './state-icons.ts';
import { type ElementState, elementStates } from './typed-elements.ts';

interface StateChoicesProps {
  /** Whose state it is, for assistive technology. */
  readonly label: string;
  readonly value: ElementState | null;
  readonly onChoose: (state: ElementState) => void;
}

/** Present, absent, not applicable or changed; nothing is chosen by itself. */
export function StateChoices({ label, value, onChoose }: StateChoicesProps) {
  const { t } = useText('agreement');
  const name = useId();
  return (
    <div className={classes.choices} role="radiogroup" aria-label={label}>
      {elementStates.map((state, index) => (
        <label key={state} className={classes.choice} data-checked={value === state ? state : undefined}>
          <input
            type="radio"
            name={name}
            value={state}
            checked={value === state}
            onChange={() => onChoose(state)}
            className={classes.input}
          />
          {value === state && <Icon name={stateIcons[state]} size={13} />}
          <span>{t(`state.${state}`)}</span>
          <Kbd size="xs" aria-hidden="true">
            {index + 1}
          </Kbd>
        </label>
      ))}
    </div>
  );
}
