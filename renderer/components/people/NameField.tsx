import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useMemo } from 'react';
import { foldForSearch } from '../../../shared/ground/words/fold.ts';
import { useText } from '../../text/text.ts';
import classes from './NameField.module.css';
import type { Suggested } from './suggestions.ts';

interface NameFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** By the text that stands for each person. */
  readonly suggestions: ReadonlyMap<string, Suggested>;
  readonly onType: (name: string) => void;
  readonly onChoose: (person: Suggested) => void;
  readonly error?: string | null | undefined;
  readonly takesFocus?: boolean;
  readonly classNames?: { readonly root?: string; readonly label?: string };
}

const SHOWN = 8;

/**
 * A name that is typed, or chosen with arrows and Enter among those that fit. It opens by typing, a click or an arrow,
 * never by the focus alone: a dialog that puts the focus here stays in sight.
 */
export function NameField(props: NameFieldProps) {
  const { id, label, value, suggestions, onType, onChoose, error, takesFocus = false, classNames } = props;
  const { t } = useText('people');
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const fitting = useMemo(() => fittingOf(suggestions, value), [suggestions, value]);
  const open = () => {
    if (suggestions.size > 0) list.openDropdown();
  };
  return (
    <Combobox
      store={list}
      onOptionSubmit={(text) => {
        const person = suggestions.get(text);
        if (person) onChoose(person);
        list.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          id={id}
          label={label}
          value={value}
          maxLength={200}
          dir="auto"
          autoComplete="off"
          classNames={{ ...classNames }}
          error={error}
          onChange={(event) => {
            onType(event.currentTarget.value);
            open();
            // Enter then takes nothing that was chosen for other letters.
            list.resetSelectedOption();
          }}
          onClick={open}
          onBlur={() => list.closeDropdown()}
          {...(takesFocus ? { 'data-autofocus': true } : {})}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={fitting.length === 0}>
        <Combobox.Options aria-label={t('suggested')}>
          {fitting.map(([text, person]) => (
            <Combobox.Option value={text} key={text}>
              <span className={classes.option}>
                <bdi>{person.name}</bdi>
                <bdi className={classes.function}>{person.function}</bdi>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** Suggestions whose name or function has every word typed; all of them where a suggested name stands there already. */
function fittingOf(suggestions: ReadonlyMap<string, Suggested>, typed: string): [string, Suggested][] {
  const all = [...suggestions];
  const isChosen = all.some(([, { name }]) => name === typed);
  const words = isChosen ? [] : foldForSearch(typed).split(' ').filter(Boolean);
  return all
    .filter(([, person]) => {
      const folded = foldForSearch(`${person.name} ${person.function}`);
      return words.every((word) => folded.includes(word));
    })
    .slice(0, SHOWN);
}
