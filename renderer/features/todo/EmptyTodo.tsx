import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';

/** Nothing is due: what will stand here, and the first step. */
export function EmptyTodo() {
  const { t } = useText('todo');
  return (
    <EmptyState title={t('empty.title')} text={t('empty.text')}>
      <Button component={Link} to="/register" leftSection={<Icon name="list" />}>
        {t('empty.register')}
      </Button>
    </EmptyState>
  );
}
