import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';

/** A register without partners: what it is for, and the first step. */
export function EmptyRegister() {
  const { t } = useText('register');
  return (
    <EmptyState title={t('empty.title')} text={t('empty.text')}>
      <Button component={Link} to="/import" leftSection={<Icon name="upload" />}>
        {t('empty.import')}
      </Button>
      <Button component={Link} to="/partners/new" variant="default" leftSection={<Icon name="plus" />}>
        {t('empty.add')}
      </Button>
      <Text size="sm" c="dimmed" w="100%">
        {t('empty.demo')}
      </Text>
    </EmptyState>
  );
}
