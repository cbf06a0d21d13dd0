import { app, dialog, type WebContents } from 'electron';
import { endedAddress, startAddress } from './app-address.ts';
import type { ShellText } from './shell-text.ts';

// Screens that end again at once would end for ever.
const APART_MS = 10_000;

/**
 * Keeps the program running after a bug, with the whole error in the log and the screens shown anew. Screens that end a
 * second time within moments give place to a page that says so; should that end as well, a window of the system asks.
 */
export function setupFaults(
  logBug: (reference: string, error: unknown) => void,
  text: () => ShellText,
): void {
  process.on('uncaughtException', (error) => logBug('SHELL', error));
  let shownAnew = Number.NEGATIVE_INFINITY;
  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    // The log keeps codes and leaves messages out.
    const code = `ENDED_${reason.toUpperCase().replaceAll('-', '_')}`;
    logBug('SCREENS', Object.assign(new Error(`The process of the screens ended (${exitCode}).`), { code }));
    // What was typed and not yet saved is kept as a draft in the workspace, and comes back.
    if (performance.now() - shownAnew >= APART_MS) {
      shownAnew = performance.now();
      contents.reload();
    } else if (contents.getURL() !== endedAddress) void contents.loadURL(endedAddress);
    else void askWhatNext(contents, text());
  });
}

async function askWhatNext(contents: WebContents, text: ShellText): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: text.endedTitle,
    detail: text.endedText,
    buttons: [text.endedAgain, text.quit],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) void contents.loadURL(startAddress);
  else app.quit();
}
