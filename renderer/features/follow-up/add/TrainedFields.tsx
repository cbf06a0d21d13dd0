import { Checkbox, Group, TextInput } from '@mantine/core';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useText } from '../../../text/text.ts';
import classes from './ActivityForm.module.css';
import type { TypedActivity } from './typed-activity.ts';

type Typed = TypedActivity['trained'];

interface TrainedFieldsProps {
  readonly value: Typed;
  readonly onChange: (trained: Typed) => void;
  readonly errorOf: (field: string) => string | null;
}

/** Partner personnel trained: in which course, how many, of how many. */
export function TrainedFields({ value, onChange, errorOf }: TrainedFieldsProps) {
  const { t } = useText('followUp');
  const field = (name: 'trained' | 'total') => (
    <TextInput
      id={`trained-${name}`}
      label={t(`field.${name}`)}
      value={value[name]}
      onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
      error={errorOf(`trained-${name}`)}
      inputMode="numeric"
      maxLength={8}
      className={classes.number ?? ''}
    />
  );
  return (
    <fieldset className={classes.part}>
      <legend>{t('field.training')}</legend>
      <Checkbox
        checked={value.chosen}
        onChange={(event) => onChange({ ...value, chosen: event.currentTarget.checked })}
        label={t('field.trainingOf')}
      />
      {value.chosen && (
        <div className={classes.fields}>
          <TextInput
            id="trained-course"
            label={t('field.course')}
            value={value.course}
            onChange={(event) => onChange({ ...value, course: event.currentTarget.value })}
            error={errorOf('trained-course')}
            required
            withAsterisk
            maxLength={200}
            dir="auto"
          />
          <GuardNote text={value.course} />
          <Group gap="sm" align="flex-start">
            {field('trained')}
            {field('total')}
          </Group>
        </div>
      )}
    </fieldset>
  );
}
