import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { host } from '../../client/host.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { ask, type Refusal } from '../../components/session/requests.ts';
import { useText } from '../../text/text.ts';

interface AttachmentChoiceProps {
  readonly chosen: readonly FileContent[];
  readonly onChoose: (files: readonly FileContent[]) => void;
}

/** Takes the archive of files that partners attached to their answers, or single files of it. */
export function AttachmentChoice({ chosen, onChoose }: AttachmentChoiceProps) {
  const { t } = useText('form');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const choose = async () => {
    const picked = await ask(() => host.pickFile({ accept: [] }));
    setRefusal(picked.ok ? null : picked.error);
    if (picked.ok && picked.value) onChoose([...chosen, picked.value]);
  };
  return (
    <section aria-label={t('attachments.label')}>
      <RefusalAlert refusal={refusal} />
      <Group gap="sm" align="center">
        <Button size="compact-sm" variant="default" onClick={() => void choose()}>
          {t('attachments.choose')}
        </Button>
        {chosen.map(({ name }) => (
          <Text key={name} size="sm">
            <bdi>{name}</bdi>
          </Text>
        ))}
        {chosen.length > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => onChoose([])}>
            {t('attachments.clear')}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {t('attachments.hint')}
      </Text>
    </section>
  );
}
