import { useMantineColorScheme } from '@mantine/core';
import { useCallback } from 'react';
import type { Preferences } from '../../../shared/contract/host.ts';
import { host } from '../../client/host.ts';
import type { Language } from '../../text/languages.ts';
import { showLanguage } from '../../text/text.ts';
import { ask } from './requests.ts';

/** Language and appearance of this computer, and how to change them; the change shows at once. */
export function usePreferences(): {
  readonly colorScheme: Preferences['colorScheme'];
  readonly setLanguage: (language: Language) => void;
  readonly setColorScheme: (scheme: Preferences['colorScheme']) => void;
} {
  const { colorScheme, setColorScheme: show } = useMantineColorScheme();
  const keep = useCallback(async (change: Partial<Preferences>) => {
    await ask(() => host.setPreferences(change));
  }, []);
  return {
    colorScheme,
    setLanguage: (language) => {
      // Should its texts not come, the next start asks for them anew.
      void showLanguage(language).catch(() => {});
      void keep({ language });
    },
    setColorScheme: (scheme) => {
      show(scheme);
      void keep({ colorScheme: scheme });
    },
  };
}
