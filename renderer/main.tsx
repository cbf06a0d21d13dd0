import './app/mantine.css';
import '@mantine/notifications/styles.css';
import './app/tokens.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { host } from './client/host.ts';
import { ask } from './components/session/requests.ts';
import { closestLanguage, directionOf } from './text/languages.ts';
import { startText } from './text/text.ts';

/** Texts in the language of this computer first, then the screens. */
async function start(): Promise<void> {
  const [preferences, info] = await Promise.all([
    ask(() => host.getPreferences()),
    ask(() => host.getInfo()),
  ]);
  const chosen = preferences.ok ? preferences.value.language : null;
  const language = chosen ?? closestLanguage(info.ok ? info.value.locale : navigator.language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  await startText(language);

  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <App
        direction={directionOf(language)}
        colorScheme={preferences.ok ? preferences.value.colorScheme : 'auto'}
      />,
    );
  }
}

// Not awaited here: texts are fetched as a file that uses this one, and would wait for its end for ever.
void start();
