import { Button, Group, TextInput } from '@mantine/core';
import { host } from '../../client/host.ts';
import { useText } from '../../text/text.ts';
import { ask } from '../session/requests.ts';
import { Icon } from '../status/Icon.tsx';

interface FolderFieldProps {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (folder: string) => void;
}

/** A folder of this computer: chosen in a dialog where the host has one, else written. */
export function FolderField({ id, label, description, value, error, onChange }: FolderFieldProps) {
  const { t } = useText('common');
  const choose = async () => {
    const chosen = await ask(() => host.pickFolder());
    if (chosen.ok && chosen.value) onChange(chosen.value);
  };
  return (
    <Group align="flex-end" gap="xs" wrap="wrap">
      <TextInput
        id={id}
        label={label}
        description={description}
        value={value}
        error={error}
        dir="ltr"
        styles={{ label: { direction: 'inherit' } }}
        flex="1 1 280px"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {host.canPickFolder && (
        <Button variant="default" leftSection={<Icon name="folder" />} onClick={() => void choose()}>
          {t('common:chooseFolder')}
        </Button>
      )}
    </Group>
  );
}
