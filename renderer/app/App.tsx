import {
  DirectionProvider,
  type MantineColorScheme,
  MantineProvider,
  MantineThemeProvider,
  Modal,
  Notification,
} from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { styleNonce } from '../client/style-nonce.ts';
import type { Direction } from '../text/languages.ts';
import { useText } from '../text/text.ts';
import { colorSchemeFrom } from './color-scheme.ts';
import { Gate } from './Gate.tsx';
import { usePageLanguage } from './page-language.ts';
import { mantineVariables, theme } from './theme.ts';

// What is told before they have come waits for them. Where they don't come, neither does the next page, which says so.
const Notices = lazy(async () => ({
  default: await import('./Notices.tsx').then(
    (part) => part.Notices,
    () => () => null,
  ),
}));

interface AppProps {
  readonly direction: Direction;
  readonly colorScheme: MantineColorScheme;
}

// Everything is on this computer: nothing goes stale by itself, and "offline" means nothing here.
const makeQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

export function App({ direction, colorScheme }: AppProps) {
  const [queries] = useState(makeQueries);
  const [manager] = useState(() => colorSchemeFrom(colorScheme));
  const [nonce] = useState(styleNonce);
  return (
    <DirectionProvider initialDirection={direction} detectDirection={false}>
      <MantineProvider
        theme={theme}
        colorSchemeManager={manager}
        defaultColorScheme={colorScheme}
        cssVariablesResolver={mantineVariables}
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queries}>
          <Page />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

function Page() {
  usePageLanguage();
  const { t } = useText('common');
  const closeLabel = t('common:close');
  // Close buttons carry no word, so each needs a name in the language of the screens.
  const named = useMemo(() => {
    const closeButtonProps = { 'aria-label': closeLabel };
    return {
      components: {
        Modal: Modal.extend({ defaultProps: { closeButtonProps } }),
        Notification: Notification.extend({ defaultProps: { closeButtonProps } }),
      },
    };
  }, [closeLabel]);
  return (
    <MantineThemeProvider inherit theme={named}>
      <Suspense>
        <Notices />
      </Suspense>
      <Gate />
    </MantineThemeProvider>
  );
}
