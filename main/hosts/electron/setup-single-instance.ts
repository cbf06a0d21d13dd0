import { app, BrowserWindow } from 'electron';

/**
 * One program per person: a second start shows the window of the first. Answers whether this is the first;
 * if not, the program ends.
 */
export function setupSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  return true;
}
