// Stands where `electron` is imported. Every name that the shell imports must be here: a missing one fails
// when the bundle is linked, as it should.
import { app } from './main-app.ts';
import { dialog } from './main-dialog.ts';
import { ipcMain } from './main-ipc.ts';
import { Menu } from './main-menu.ts';
import { Notification } from './main-notification.ts';
import { nativeTheme, powerMonitor } from './main-power.ts';
import { safeStorage } from './main-safe-storage.ts';
import { protocol, screen, session, shell } from './main-session.ts';
import { utilityProcess } from './main-utility-process.ts';
import { BrowserWindow } from './main-window.ts';

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
};

// electron-store takes the whole module.
// biome-ignore lint/style/noDefaultExport: Electron has a default export.
export default {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
};
