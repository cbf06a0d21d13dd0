import { Button, Group, Radio } from '@mantine/core';
import { useText } from '../../text/text.ts';

interface YesNoFieldProps {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly className?: string;
  /** Null: not known, and neither answer is ticked. */
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}

/** A question that stays unanswered until someone answers it, and can be made open again. */
export function YesNoField({ id, label, description, className, value, onChange }: YesNoFieldProps) {
  const { t } = useText('common');
  return (
    <Radio.Group
      label={label}
      description={description}
      {...(className ? { className } : {})}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
    >
      <Group gap="md" mt={6} mih={26}>
        <Radio id={id} value="yes" label={t('common:yes')} />
        <Radio value="no" label={t('common:no')} />
        {value !== null && (
          <Button size="compact-sm" variant="subtle" onClick={() => onChange(null)}>
            {t('common:clear')}
          </Button>
        )}
      </Group>
    </Radio.Group>
  );
}
