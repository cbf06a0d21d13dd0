import type { Preferences } from '../../../shared/contract/host.ts';
import ar from './text/ar.json' with { type: 'json' };
import en from './text/en.json' with { type: 'json' };
import es from './text/es.json' with { type: 'json' };
import fr from './text/fr.json' with { type: 'json' };
import ru from './text/ru.json' with { type: 'json' };
import zh from './text/zh.json' with { type: 'json' };

/** What the shell itself says: menu and native dialogs. The screens have their own catalogues. */
export type ShellText = typeof en;

const catalogues: Readonly<Record<NonNullable<Preferences['language']>, ShellText>> = {
  en,
  ar,
  es,
  fr,
  ru,
  zh,
};

/** In the language chosen, else in that of the computer where we have it, else in English. */
export function shellText(language: Preferences['language'], locale: string): ShellText {
  const base = locale.split('-')[0]?.toLowerCase() ?? '';
  return catalogues[language ?? (isShellLanguage(base) ? base : 'en')];
}

function isShellLanguage(base: string): base is keyof typeof catalogues {
  return Object.hasOwn(catalogues, base);
}
