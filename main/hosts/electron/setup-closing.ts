import { app } from 'electron';
import type { App } from '../../core/app.ts';

/** Ends the program with its last window, and the workspace before the program. */
export function setupClosing(core: App): void {
  app.on('window-all-closed', () => app.quit());
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void core.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
