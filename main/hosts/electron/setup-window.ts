import { join } from 'node:path';
import { BrowserWindow, type Rectangle, screen } from 'electron';
import type { PreferenceStore, StoredPreferences } from '../stored-preferences.ts';
import { startAddress } from './app-address.ts';

const SMALLEST = { width: 760, height: 560 };
const USUAL = { width: 1280, height: 840 };

/** Opens the window where it last was, if there still is a screen. `hostFolder`: where the bundled host lies. */
export function openWindow(preferences: PreferenceStore, hostFolder: string): BrowserWindow {
  const earlier = onScreen(preferences.read().window);
  const window = new BrowserWindow({
    ...USUAL,
    ...(earlier && { x: earlier.x, y: earlier.y, width: earlier.width, height: earlier.height }),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'PSEA Partner Assessment',
    webPreferences: {
      preload: join(hostFolder, '..', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      // The checker of Windows and Linux would fetch its dictionaries from the network.
      spellcheck: process.platform === 'darwin',
    },
  });
  if (earlier?.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    preferences.write({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } });
  });
  void window.loadURL(startAddress);
  return window;
}

/** Null when the place lies outside of every screen that is connected now. */
function onScreen(place: StoredPreferences['window']): StoredPreferences['window'] {
  if (!place) return null;
  const isReachable = screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, place));
  return isReachable ? place : null;
}

const GRIP = 80;

/** Enough of the window's upper edge must be on the screen to be taken hold of. */
function overlaps(area: Rectangle, place: Rectangle): boolean {
  return (
    place.x + place.width > area.x + GRIP &&
    place.x < area.x + area.width - GRIP &&
    place.y >= area.y - 1 &&
    place.y < area.y + area.height - GRIP
  );
}
