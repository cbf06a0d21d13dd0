import { useDirection } from '@mantine/core';
import { useEffect } from 'react';
import { useLanguage } from '../text/text.ts';

/** Keeps the page's language and direction, and Mantine's, with the language of the screens. */
export function usePageLanguage(): void {
  const { language, direction } = useLanguage();
  const { setDirection } = useDirection();
  // biome-ignore lint/correctness/useExhaustiveDependencies: Mantine makes a new setDirection on every render.
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    setDirection(direction);
  }, [language, direction]);
}
