import { Group, NativeSelect, TextInput } from '@mantine/core';
import { priorities } from '../../../../shared/content/actions/action-library.ts';
import type { ImprovementWindow } from '../../../../shared/rules/assessment/window-view.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useText } from '../../../text/text.ts';
import { DueField } from './DueField.tsx';
import { SupportField } from './SupportField.tsx';
import type { TypedAction } from './typed-action.ts';

interface ActionFieldInputsProps {
  readonly value: TypedAction;
  readonly window: ImprovementWindow | null;
  readonly onChange: (change: Partial<TypedAction>) => void;
  readonly errorOf: (field: string) => string | null;
}

const texts = [
  { name: 'gap', required: false, max: 4000 },
  { name: 'description', required: false, max: 8000 },
  { name: 'verification', required: true, max: 4000 },
] as const;

/** All fields of an action, for writing one and for editing one. */
export function ActionFieldInputs({ value, window, onChange, errorOf }: ActionFieldInputsProps) {
  const { t } = useText('plan');
  return (
    <>
      <TextInput
        id="action-title"
        label={t('field.title')}
        value={value.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
        error={errorOf('action-title')}
        required
        withAsterisk
        maxLength={300}
        dir="auto"
      />
      <GuardNote text={value.title} />
      {texts.map(({ name, required, max }) => (
        <div key={name}>
          <GuardedText
            id={`action-${name}`}
            label={t(`field.${name}`)}
            value={value[name]}
            onChange={(text) => onChange({ [name]: text })}
            error={errorOf(`action-${name}`)}
            required={required}
            maxLength={max}
          />
        </div>
      ))}
      <TextInput
        id="action-responsible"
        label={t('field.responsible')}
        placeholder={t('field.responsibleHint')}
        value={value.responsible}
        onChange={(event) => onChange({ responsible: event.currentTarget.value })}
        maxLength={200}
        dir="auto"
      />
      <GuardNote text={value.responsible} />
      <SupportField
        id="action-support"
        value={value.supportedBy}
        onChange={(supportedBy) => onChange({ supportedBy })}
      />
      <DueField
        ids={{ due: 'action-due', reason: 'action-reason' }}
        window={window}
        dueOn={value.dueOn}
        dueReason={value.dueReason}
        onChange={onChange}
        errorOf={errorOf}
      />
      <Group gap="sm" align="flex-start">
        <NativeSelect
          id="action-priority"
          label={t('field.priority')}
          value={value.priority}
          onChange={(event) => onChange({ priority: event.currentTarget.value })}
          data={priorities.map((each) => ({ value: each, label: t(`priority.${each}`) }))}
        />
        <TextInput
          id="action-amount"
          label={t('field.amount')}
          value={value.amount}
          onChange={(event) => onChange({ amount: event.currentTarget.value })}
          error={errorOf('action-amount')}
          inputMode="decimal"
          maxLength={20}
          w={150}
        />
        <TextInput
          id="action-currency"
          label={t('field.currency')}
          value={value.currency}
          onChange={(event) => onChange({ currency: event.currentTarget.value })}
          error={errorOf('action-currency')}
          maxLength={3}
          w={110}
        />
      </Group>
    </>
  );
}
