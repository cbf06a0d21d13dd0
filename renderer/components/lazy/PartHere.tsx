import { Alert, Button, Loader, Stack } from '@mantine/core';
import { Component, type ReactNode, Suspense } from 'react';
import { useText } from '../../text/text.ts';
import { PartNotLoaded } from './lazy-part.ts';

/** Around a `lazyPart` where no page of the router is: shows that it is on its way, and says when it didn't come. */
export function PartHere({ children }: { readonly children: ReactNode }) {
  return (
    <Caught>
      <Suspense fallback={<Loader size="sm" />}>{children}</Suspense>
    </Caught>
  );
}

class Caught extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override readonly state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state as { readonly error: unknown };
    if (error === null) return this.props.children;
    if (!(error instanceof PartNotLoaded)) throw error;
    return <Missing />;
  }
}

function Missing() {
  const { t } = useText('shell');
  return (
    <Alert color="red" role="alert" title={t('notLoaded.title')}>
      <Stack gap="sm" align="flex-start">
        {t('notLoaded.text')}
        <Button onClick={() => location.reload()}>{t('notLoaded.action')}</Button>
      </Stack>
    </Alert>
  );
}
