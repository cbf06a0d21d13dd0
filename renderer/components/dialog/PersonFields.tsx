import { Group, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { Role } from '../../../shared/record/shapes/people.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { NameField } from '../people/NameField.tsx';
import { leftOn, type Suggested, suggestionsOf } from '../people/suggestions.ts';
import { useAllPeople, usePeople } from '../people/use-people.ts';
import { formatDate } from '../text/dates.ts';
import classes from './PersonFields.module.css';

/** A person as typed: both texts may be empty. */
export interface TypedPerson {
  readonly name: string;
  readonly function: string;
}

export const nobody: TypedPerson = { name: '', function: '' };

interface PersonFieldsProps {
  /** Inputs get the ids `<id>-name` and `<id>-function`. */
  readonly id: string;
  readonly legend: string;
  readonly labels: { readonly name: string; readonly function: string };
  readonly value: TypedPerson;
  readonly onChange: (value: TypedPerson) => void;
  readonly errorOf?: (field: string) => string | null;
  readonly hint?: string;
  readonly autoFocus?: boolean;
  /** Roles of those who are suggested first. */
  readonly suits?: readonly Role[];
  /** Who is suggested in the place of the office's people, such as the partner's contacts. */
  readonly from?: readonly Suggested[];
}

const anyRole: readonly Role[] = [];

/**
 * Name and functional title: whoever signs, approves or completed a form. Suggests people by name and fills in their
 * function; any other name can be typed.
 */
export function PersonFields(props: PersonFieldsProps) {
  const { id, legend, labels, value, onChange, errorOf, hint, autoFocus = false, suits = anyRole } = props;
  const { t } = useText('people');
  const { language } = useLanguage();
  const all = useAllPeople();
  const listed = usePeople();
  const people = props.from ?? listed;
  const suggestions = useMemo(() => suggestionsOf(people, suits), [people, suits]);
  const left = props.from ? null : leftOn(all, value.name);
  const classNames = { root: classes.field ?? '', label: classes.label ?? '' };
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{legend}</legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      <Group gap="sm" align="flex-start">
        <NameField
          id={`${id}-name`}
          label={labels.name}
          value={value.name}
          suggestions={suggestions}
          onType={(name) => onChange({ ...value, name })}
          onChoose={(person) => onChange({ name: person.name, function: person.function || value.function })}
          error={errorOf?.(`${id}-name`)}
          takesFocus={autoFocus}
          classNames={classNames}
        />
        <TextInput
          id={`${id}-function`}
          label={labels.function}
          value={value.function}
          maxLength={200}
          dir="auto"
          classNames={classNames}
          onChange={(event) => onChange({ ...value, function: event.currentTarget.value })}
          error={errorOf?.(`${id}-function`)}
        />
      </Group>
      {left !== null && (
        <p className={classes.hint} role="status">
          {t('signerLeft', { name: value.name.trim(), date: formatDate(left, language) })}
        </p>
      )}
    </fieldset>
  );
}

/** The person typed, or null when nothing was typed at all. */
export function personOrNull({ name, function: title }: TypedPerson): TypedPerson | null {
  return name.trim() === '' && title.trim() === '' ? null : { name: name.trim(), function: title.trim() };
}
