import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/page/EmptyState.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';

/** An empty workspace: the ways to begin. */
export function FirstSteps() {
  const { t } = useText('todo');
  return (
    <EmptyState title={t('day.first.title')} text={t('day.first.text')}>
      <Button component={Link} to="/partners/new" leftSection={<Icon name="plus" />}>
        {t('day.first.add')}
      </Button>
      <Button component={Link} to="/import" variant="default" leftSection={<Icon name="upload" />}>
        {t('day.first.import')}
      </Button>
      <Button component={Link} to="/help" variant="default" leftSection={<Icon name="book" />}>
        {t('day.first.guide')}
      </Button>
      <Text size="sm" c="dimmed" w="100%">
        {t('day.first.demo')}
      </Text>
    </EmptyState>
  );
}
