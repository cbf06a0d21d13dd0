import { app, Notification } from 'electron';
import { localDate } from '../../adapters/system/clock.ts';
import type { App } from '../../core/app.ts';
import type { PreferenceStore } from '../stored-preferences.ts';
import { dueNotice } from './due-notice.ts';
import { showWindow } from './setup-single-instance.ts';
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
 * open overnight within the first hour of the day. A notice counts as told once the system shows it.
 */
export function setupDueNotices({ core, preferences, text, logBug }: NotifyParts): void {
  if (!Notification.isSupported()) return;
  if (isInstalledOnWindows()) app.setAppUserModelId(applicationId);
  // Kept here, since a notification that nobody holds may vanish before it is clicked.
  let last: { readonly day: string; readonly notification: Notification } | null = null;
  const today = () => localDate(new Date());
  const tell = () =>
    void dueNotice({ core, preferences, text, today })
      .then((notice) => {
        // Whatever has become of an earlier one, a second notice of the same day would say the same.
        const day = today();
        if (!notice || last?.day === day) return;
        const notification = new Notification(notice);
        last = { day, notification };
        notification.on('click', showWindow);
        notification.on('show', () => preferences.write({ notifiedOn: day }));
        notification.on('failed', (_event, problem) => {
          last = null;
          logBug('NOTICE', Object.assign(new Error(problem), { code: 'NOTICE_NOT_SHOWN' }));
        });
        notification.show();
      })
      .catch((error: unknown) => logBug('NOTICE', error));
  core.subscribe((event) => {
    if (event.type === 'workspace.changed') tell();
  });
  setInterval(tell, HOUR).unref();
}

/**
 * Windows shows a notification under the shortcut in the Start menu that bears this id, and writes one to the running
 * program where there is none: to a portable program or a development's, the installed one's shortcut would lead there.
 */
function isInstalledOnWindows(): boolean {
  return process.platform === 'win32' && app.isPackaged && !process.env.PORTABLE_EXECUTABLE_DIR;
}
