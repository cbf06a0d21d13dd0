import { DirectionProvider, type MantineColorScheme, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { styleNonce } from '../client/style-nonce.ts';
import type { Direction } from '../text/languages.ts';
import { colorSchemeFrom } from './color-scheme.ts';
import { Gate } from './Gate.tsx';
import { usePageLanguage } from './page-language.ts';
import { mantineVariables, theme } from './theme.ts';

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
          <Notifications position="bottom-right" autoClose={6000} limit={4} />
          <Page />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

function Page() {
  usePageLanguage();
  return <Gate />;
}
