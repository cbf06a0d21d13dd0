import { useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { useCallback } from 'react';
import type { Preferences } from '../../../shared/contract/host.ts';
import { host } from '../../client/host.ts';
import type { Language } from '../../text/languages.ts';
import { ask, keys } from './requests.ts';
import { useRequest } from './use-request.ts';

/** Language and appearance of this computer, and how to change them; the change shows at once. */
export function usePreferences(): {
  readonly colorScheme: Preferences['colorScheme'];
  readonly setLanguage: (language: Language) => void;
  readonly setColorScheme: (scheme: Preferences['colorScheme']) => void;
} {
  const queries = useQueryClient();
  const { colorScheme, setColorScheme: show } = useMantineColorScheme();
  const { value } = useRequest(keys.preferences, () => host.getPreferences());
  const keep = useCallback(
    async (change: Partial<Preferences>) => {
      queries.setQueryData(keys.preferences, await ask(() => host.setPreferences(change)));
    },
    [queries],
  );
  return {
    colorScheme: value?.colorScheme ?? colorScheme,
    setLanguage: (language) => {
      void i18next.changeLanguage(language);
      void keep({ language });
    },
    setColorScheme: (scheme) => {
      show(scheme);
      void keep({ colorScheme: scheme });
    },
  };
}
