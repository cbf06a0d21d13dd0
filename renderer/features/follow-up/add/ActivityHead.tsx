import { Group, Radio, TagsInput, TextInput } from '@mantine/core';
import { activityKinds } from '../../../../shared/record/shapes/follow-up.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useText } from '../../../text/text.ts';
import classes from './ActivityForm.module.css';
import type { TypedActivity } from './typed-activity.ts';

interface ActivityHeadProps {
  readonly value: TypedActivity;
  readonly onChange: (change: Partial<TypedActivity>) => void;
  readonly errorOf: (field: string) => string | null;
}

/** Kind, date, place and people. */
export function ActivityHead({ value, onChange, errorOf }: ActivityHeadProps) {
  const { t } = useText('followUp');
  return (
    <>
      <Radio.Group
        id="activity-kind"
        tabIndex={-1}
        label={t('field.kind')}
        value={value.kind ?? ''}
        onChange={(kind) => onChange({ kind })}
        error={errorOf('activity-kind')}
        required
        withAsterisk
      >
        <Group gap="xs" mt={4}>
          {activityKinds.map((kind, index) => (
            <Radio
              key={kind}
              value={kind}
              label={t(`kind.${kind}`)}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
            />
          ))}
        </Group>
      </Radio.Group>
      <DateField
        id="activity-on"
        label={t('field.on')}
        value={value.on}
        onChange={(on) => onChange({ on })}
        error={errorOf('activity-on')}
      />
      <div className={classes.pair}>
        <TextInput
          id="activity-place"
          label={t('field.place')}
          value={value.place}
          maxLength={200}
          dir="auto"
          onChange={(event) => onChange({ place: event.currentTarget.value })}
        />
        <TagsInput
          id="activity-people"
          label={t('field.people')}
          description={t('field.peopleHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxTags={50}
          acceptValueOnBlur
          value={[...value.people]}
          onChange={(people) => onChange({ people })}
        />
      </div>
      <GuardNote text={[value.place, ...value.people].join('\n')} />
    </>
  );
}
