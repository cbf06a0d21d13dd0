import { app, switches } from './main-app.ts';
import { answerDialog, shown } from './main-dialog.ts';
import { invokeAs } from './main-ipc.ts';
import { clickMenu, menuEntries } from './main-menu.ts';
import { notificationsShown } from './main-notification.ts';
import { mayAsk, openedFiles, serve } from './main-session.ts';
import { BrowserWindow } from './main-window.ts';
import type { Questions } from './messages.ts';

/** How the main half answers the questions of the browser half. */
export const answers: {
  readonly [Name in keyof Questions]: (
    ...args: Parameters<Questions[Name]>
  ) => ReturnType<Questions[Name]> | Promise<ReturnType<Questions[Name]>>;
} = {
  serve,
  invoke: (channel, args, asker) => invokeAs(theWindow().webContents, channel, args, asker),
  mayNavigate: (url) => {
    let isPrevented = false;
    theWindow().webContents.emit('will-navigate', {
      url,
      preventDefault: () => {
        isPrevented = true;
      },
    });
    return !isPrevented;
  },
  mayOpenWindow: (url) => theWindow().webContents.answerWindowOpen(url).action === 'allow',
  mayAsk,
  answerDialog,
  dialogsShown: () => shown,
  openedFiles: () => openedFiles,
  notificationsShown: () => notificationsShown,
  menu: () => menuEntries(),
  clickMenu: (id) => {
    if (!clickMenu(id)) throw new Error(`The menu has no entry "${id}".`);
  },
  switches: () => switches,
  loaded: () => {
    theWindow().emit('ready-to-show');
  },
  closeWindow: () => theWindow().close(),
};

function theWindow(): BrowserWindow {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) throw new Error('No window is open.');
  return window;
}

/** The other half went away, as when a test ended early: nobody is left to show anything to. */
process.on('disconnect', () => app.exit(1));
