import { app } from 'electron';

// Screens that end again at once would end for ever.
const APART_MS = 10_000;

/** Keeps the program running after a bug, with the whole error in the log and the screens shown anew. */
export function setupFaults(logBug: (reference: string, error: unknown) => void): void {
  process.on('uncaughtException', (error) => logBug('SHELL', error));
  let shownAnew = Number.NEGATIVE_INFINITY;
  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    // The log keeps codes and leaves messages out.
    const code = `ENDED_${reason.toUpperCase().replaceAll('-', '_')}`;
    logBug('SCREENS', Object.assign(new Error(`The process of the screens ended (${exitCode}).`), { code }));
    if (performance.now() - shownAnew < APART_MS) return;
    shownAnew = performance.now();
    // What was typed and not yet saved is kept as a draft in the workspace, and comes back.
    contents.reload();
  });
}
