import { Button, Code, Text } from '@mantine/core';
import { useRouteError } from 'react-router';
import { PartNotLoaded } from '../components/lazy/lazy-part.ts';
import { EmptyState } from '../components/page/EmptyState.tsx';
import { PageHeader } from '../components/page/PageHeader.tsx';
import { keepPendingDrafts } from '../components/session/pending-drafts.ts';
import { useText } from '../text/text.ts';
import { RegisterLink } from './RegisterLink.tsx';

/** Stands in the place of a page that failed; the rest of the window keeps working. */
export function FaultPage() {
  const { t } = useText('shell');
  const error = useRouteError();
  if (error instanceof PartNotLoaded) return <PartMissing error={error} />;
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

/** The page's code didn't come. A fresh start of the page asks anew for everything; what is typed is kept first. */
function PartMissing({ error }: { readonly error: PartNotLoaded }) {
  const { t } = useText('shell');
  return (
    <>
      <PageHeader title={t('notLoaded.title')} />
      <EmptyState title={t('notLoaded.title')} text={t('notLoaded.text')}>
        <Button onClick={() => void keepPendingDrafts().then(() => location.reload())}>
          {t('notLoaded.action')}
        </Button>
        <RegisterLink label={t('fault.action')} />
        <Text size="xs" c="dimmed" dir="ltr" ta="start" style={{ overflowWrap: 'anywhere' }}>
          {error.cause instanceof Error ? error.cause.message : error.message}
        </Text>
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
