import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { dataFolder } from '../data-folder.ts';

/**
 * Keeps what this program keeps about the computer in one folder with what its other hosts keep, and what Chromium
 * keeps in one below it. Answers with the folder. Only before the lock of the single program, which belongs to it.
 */
export function setupDataFolder(): string {
  const earlier = app.getPath('userData');
  const folder = dataFolder();
  const ofChromium = join(folder, 'window');
  mkdirSync(ofChromium, { recursive: true, mode: 0o700 });
  takeOver(join(earlier, 'preferences.json'), join(folder, 'preferences.json'));
  app.setPath('userData', folder);
  app.setPath('sessionData', ofChromium);
  return folder;
}

/** Earlier versions kept preferences where Electron keeps its own. */
function takeOver(earlier: string, now: string): void {
  if (earlier === now || existsSync(now) || !existsSync(earlier)) return;
  try {
    copyFileSync(earlier, now);
  } catch {
    // Without them the usual ones hold.
  }
}
