import { Button } from '@mantine/core';
import { useText } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';
import { useMe } from './use-people.ts';

interface MineChipProps {
  /** Ids of the people that the filter holds. */
  readonly held: readonly string[];
  readonly onChange: (held: readonly string[]) => void;
}

/** Shows what is assigned to the person who works here; not there until somebody of the list is chosen for the device. */
export function MineChip({ held, onChange }: MineChipProps) {
  const { t } = useText('people');
  const me = useMe();
  if (!me) return null;
  const isOn = held.length === 1 && held[0] === me.id;
  return (
    <Button
      size="compact-sm"
      variant={isOn ? 'light' : 'default'}
      aria-pressed={isOn}
      title={t('mineHint', { name: me.name })}
      leftSection={<Icon name={isOn ? 'check' : 'person'} size={12} />}
      onClick={() => onChange(isOn ? [] : [me.id])}
    >
      {t('mine')}
    </Button>
  );
}
