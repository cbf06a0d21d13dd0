import { app, BrowserWindow, Notification } from 'electron';
import { localDate } from '../../adapters/system/clock.ts';
import type { App } from '../../core/app.ts';
import type { PreferenceStore } from '../stored-preferences.ts';
import { dueNotice } from './due-notice.ts';
import type { ShellText } from './shell-text.ts';

interface NotifyParts {
  readonly core: App;
  readonly preferences: PreferenceStore;
  readonly text: () => ShellText;
  readonly logBug: (reference: string, error: unknown) => void;
}

const HOUR = 60 * 60 * 1000;
/** As in electron-builder.yml: Windows shows a notification under it. */
const applicationId = 'int.psea.partner-assessment';

/**
 * Tells once a day how much is overdue or due within a week: when a workspace is opened, and in a program that is left
 * open overnight within the first hour of the day.
 */
export function setupDueNotices({ core, preferences, text, logBug }: NotifyParts): void {
  if (!Notification.isSupported()) return;
  if (process.platform === 'win32') app.setAppUserModelId(applicationId);
  // Kept here, since a notification that nobody holds may vanish before it is clicked.
  let last: Notification | null = null;
  const tell = () =>
    void dueNotice({ core, preferences, text, today: () => localDate(new Date()) })
      .then((notice) => {
        if (!notice) return;
        last = new Notification(notice);
        last.on('click', showWindow);
        last.show();
      })
      .catch((error: unknown) => logBug('NOTICE', error));
  core.subscribe((event) => {
    if (event.type === 'workspace.changed') tell();
  });
  setInterval(tell, HOUR).unref();
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
