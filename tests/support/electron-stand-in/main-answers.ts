import { app, applicationId, folders, switches } from './main-app.ts';
import { answerDialog, shown } from './main-dialog.ts';
import { invokeAs } from './main-ipc.ts';
import { clickMenu, contextMenus, menuEntries } from './main-menu.ts';
import { notificationsShown } from './main-notification.ts';
import { nativeTheme, powerMonitor } from './main-power.ts';
import { walletAsked } from './main-safe-storage.ts';
import { mayAskIn, openedFiles, serveIn } from './main-session.ts';
import { BrowserWindow } from './main-window.ts';
import type { Questions } from './messages.ts';

/** How the main half answers the questions of the browser half. */
export const answers: {
  readonly [Name in keyof Questions]: (
    ...args: Parameters<Questions[Name]>
  ) => ReturnType<Questions[Name]> | Promise<ReturnType<Questions[Name]>>;
} = {
  serve: (url, method) => serveIn(theWindow().session, url, method),
  invoke: (channel, args, asker) => invokeAs(theWindow().webContents, channel, args, asker),
  mayNavigate: (url, by = 'window') =>
    mayGo({ window: 'will-navigate', frame: 'will-frame-navigate', redirect: 'will-redirect' }[by], url),
  mayEmbedWebview: () => mayGo('will-attach-webview', ''),
  mayOpenWindow: (url) => theWindow().webContents.answerWindowOpen(url).action === 'allow',
  mayAsk: (permission) => mayAskIn(theWindow().session, permission),
  answerDialog,
  dialogsShown: () => shown,
  windows: () => BrowserWindow.getAllWindows().map((window) => window.describe()),
  walletAsked: () => walletAsked,
  crash: (reason) => theWindow().webContents.crash(reason),
  power: (event) => void powerMonitor.emit(event),
  rightClick: (on) => {
    const before = contextMenus.length;
    theWindow().webContents.emit('context-menu', {}, on);
    return contextMenus[before] ?? null;
  },
  themeSource: () => nativeTheme.themeSource,
  folders: () => folders,
  applicationId: () => applicationId(),
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

/** Whether nothing stopped it. */
function mayGo(event: string, url: string): boolean {
  let isPrevented = false;
  theWindow().webContents.emit(event, {
    url,
    preventDefault: () => {
      isPrevented = true;
    },
  });
  return !isPrevented;
}

function theWindow(): BrowserWindow {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) throw new Error('No window is open.');
  return window;
}

/** The other half went away, as when a test ended early: nobody is left to show anything to. */
process.on('disconnect', () => app.exit(1));
