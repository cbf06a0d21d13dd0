import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import type { PreferenceStore } from '../stored-preferences.ts';
import { startAddress } from './app-address.ts';
import { longestUnseen } from './open-in-time.ts';
import { screensSession } from './screens-session.ts';
import { showWindow } from './setup-single-instance.ts';
import { placeWindow } from './window-place.ts';

/**
 * Opens the window where it last was, if there still is a screen, or shows the one that is open. `hostFolder`: where the
 * bundled host lies.
 */
export function openWindow(preferences: PreferenceStore, hostFolder: string): void {
  if (showWindow()) return;
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { isMaximized, smallest, ...place } = placeWindow(preferences.read().window, areas);
  const window = new BrowserWindow({
    ...place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'PSEA Partner Assessment',
    webPreferences: {
      preload: join(hostFolder, '..', 'preload', 'preload.cjs'),
      session: screensSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
      // The checker of Windows and Linux would fetch its dictionaries from the network.
      spellcheck: process.platform === 'darwin',
    },
  });
  if (isMaximized) window.maximize();
  showInTime(window);
  window.on('close', () => {
    preferences.write({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } });
  });
  void window.loadURL(startAddress).catch(() => {
    // Gone or replaced meanwhile; what ended the screens is told by `setup-faults.ts`.
  });
}

/** With its first picture; an empty one where that is late, since nobody waits for what can't be seen. */
function showInTime(window: BrowserWindow): void {
  const show = () => {
    clearTimeout(limit);
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  const limit = setTimeout(show, longestUnseen);
  window.once('ready-to-show', show);
  window.once('closed', () => clearTimeout(limit));
}
