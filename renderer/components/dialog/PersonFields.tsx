import { Group, TextInput } from '@mantine/core';
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
}

/** Name and functional title: whoever signs, approves or completed a form. */
export function PersonFields(props: PersonFieldsProps) {
  const { id, legend, labels, value, onChange, errorOf, hint, autoFocus = false } = props;
  const field = (part: 'name' | 'function') => (
    <TextInput
      id={`${id}-${part}`}
      label={labels[part]}
      value={value[part]}
      maxLength={200}
      dir="auto"
      classNames={{ root: classes.field ?? '', label: classes.label ?? '' }}
      onChange={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
      error={errorOf?.(`${id}-${part}`)}
      {...(autoFocus && part === 'name' ? { 'data-autofocus': true } : {})}
    />
  );
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{legend}</legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      <Group gap="sm" align="flex-start">
        {field('name')}
        {field('function')}
      </Group>
    </fieldset>
  );
}

/** The person typed, or null when nothing was typed at all. */
export function personOrNull({ name, function: title }: TypedPerson): TypedPerson | null {
  return name.trim() === '' && title.trim() === '' ? null : { name: name.trim(), function: title.trim() };
}
