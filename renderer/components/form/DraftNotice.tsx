import { Button, Group, Text } from '@mantine/core';
import { useLanguage, useText } from '../../text/text.ts';
import type { Draft } from '../session/use-draft.ts';
import { formatTime } from '../text/dates.ts';
import { useRefusalText } from './refusal-text.ts';

/** Tells whether what is typed is being kept, and offers to let go of typing that was brought back. */
export function DraftNotice({
  draft,
}: {
  readonly draft: Pick<Draft<unknown>, 'state' | 'restored' | 'discard'>;
}) {
  const { t } = useText('common');
  const { language } = useLanguage();
  const refusalText = useRefusalText();
  const { state } = draft;
  return (
    <Group gap="xs" mih={24}>
      {draft.restored && (
        <>
          <Text size="sm">{t('common:draft.restored')}</Text>
          <Button size="compact-sm" variant="subtle" onClick={() => void draft.discard()}>
            {t('common:draft.discard')}
          </Button>
        </>
      )}
      <Text
        size="sm"
        c={state.kind === 'failed' ? 'red' : 'dimmed'}
        {...(state.kind === 'failed' ? { role: 'alert' } : {})}
      >
        {state.kind === 'keeping' && t('common:draft.keeping')}
        {state.kind === 'kept' && t('common:draft.kept', { time: formatTime(state.at, language) })}
        {state.kind === 'failed' && t('common:draft.failed', { problem: refusalText(state.refusal) })}
      </Text>
    </Group>
  );
}
