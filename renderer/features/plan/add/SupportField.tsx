import { TagsInput } from '@mantine/core';
import { unEntities } from '../../../components/form/un-entities.ts';
import { useText } from '../../../text/text.ts';

interface SupportFieldProps {
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (entities: string[]) => void;
}

/** UN entities that support an action; several make it a joint one. */
export function SupportField({ id, value, onChange }: SupportFieldProps) {
  const { t } = useText('plan');
  return (
    <TagsInput
      id={id}
      size="sm"
      label={t('field.support')}
      {...(value.length === 0 ? { placeholder: t('field.supportHint') } : {})}
      data={[...unEntities]}
      maxTags={20}
      value={[...value]}
      onChange={onChange}
    />
  );
}
