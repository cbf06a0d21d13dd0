import { app, nativeTheme } from 'electron';
import type { PreferenceStore } from '../stored-preferences.ts';

/** Lets dialogs, menus and the title bar follow the language and colours that the person chose for the screens. */
export const setupLook = {
  beforeReady(preferences: PreferenceStore): void {
    const { language } = preferences.read();
    // The direction of the system's own parts is settled at the start.
    if (language !== null) app.commandLine.appendSwitch('lang', language);
  },
  whenReady(preferences: PreferenceStore): void {
    const { colorScheme } = preferences.read();
    nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme;
  },
};
