import { Code } from '@mantine/core';
import { useRouteError } from 'react-router';
import { EmptyState } from '../components/page/EmptyState.tsx';
import { PageHeader } from '../components/page/PageHeader.tsx';
import { useText } from '../text/text.ts';
import { RegisterLink } from './RegisterLink.tsx';

/** Stands in the place of a page that failed; the rest of the window keeps working. */
export function FaultPage() {
  const { t } = useText('shell');
  const error = useRouteError();
  return (
    <>
      <PageHeader title={t('fault.title')} />
      <EmptyState title={t('fault.title')} text={t('fault.text')}>
        <RegisterLink label={t('fault.action')} />
        <Code block dir="ltr" w="100%">
          {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
        </Code>
      </EmptyState>
    </>
  );
}

export function NotFoundPage() {
  const { t } = useText('shell');
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState title={t('notFound.title')} text={t('notFound.text')}>
        <RegisterLink label={t('notFound.action')} />
      </EmptyState>
    </>
  );
}
