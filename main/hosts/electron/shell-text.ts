import type { Preferences } from '../../../shared/contract/host.ts';
import ar from './text/ar.json' with { type: 'json' };
import en from './text/en.json' with { type: 'json' };

/** What the shell itself says: menu and native dialogs. The screens have their own catalogues. */
export type ShellText = typeof en;

const catalogues: Readonly<Record<'en' | 'ar', ShellText>> = { en, ar };

/** In the language chosen, else in that of the computer where we have it, else in English. */
export function shellText(language: Preferences['language'], locale: string): ShellText {
  return catalogues[language ?? (locale.startsWith('ar') ? 'ar' : 'en')];
}
