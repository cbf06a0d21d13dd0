import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

/** Mantine's view of the appearance; `usePreferences` keeps the choice, on this computer and nowhere else. */
export function colorSchemeFrom(initial: MantineColorScheme): MantineColorSchemeManager {
  return { get: () => initial, set: () => {}, subscribe: () => {}, unsubscribe: () => {}, clear: () => {} };
}
