import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Shell, ShownDialog } from './shell.ts';

/** What a person's hands do outside of the page, which differs between the hosts. */
export interface Hands {
  readonly page: Page;
  /** Does something that asks for a file, and chooses this one. */
  chooseFile(path: string, act: () => Promise<void>): Promise<void>;
  /** Does something that saves a file, and gives what was saved. */
  keepFile(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

/** In Electron: native dialogs. `folder`: where the person saves. */
export function electronHands(shell: Shell, folder: string): Hands {
  return {
    page: shell.page,
    chooseFile: async (path, act) => {
      await shell.answerDialog({ canceled: false, filePaths: [path] });
      await act();
    },
    keepFile: async (act) => {
      const shownBefore = (await shell.dialogsShown()).length;
      const path = join(folder, `saved-${shownBefore}`);
      await shell.answerDialog({ canceled: false, filePath: path });
      await act();
      const dialog = await latestDialog(shell, shownBefore);
      const name = dialog.options.defaultPath?.split(/[\\/]/).at(-1) ?? '';
      return { name, bytes: await whenWritten(path) };
    },
  };
}

/** In a browser: its file input and its downloads. */
export function browserHands(page: Page): Hands {
  return {
    page,
    chooseFile: async (path, act) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
      await chooser.setFiles(path);
    },
    keepFile: async (act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
  };
}

const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

async function latestDialog(shell: Shell, shownBefore: number): Promise<ShownDialog> {
  return patiently(async () => {
    const shown = await shell.dialogsShown();
    return shown.length > shownBefore ? (shown.at(-1) ?? null) : null;
  });
}

/** Files appear whole, under their own name, or not at all. */
function whenWritten(path: string): Promise<Uint8Array> {
  return patiently(async () => {
    try {
      return readFileSync(path);
    } catch {
      return null;
    }
  });
}

async function patiently<Value>(look: () => Promise<Value | null>): Promise<Value> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > until) throw new Error('What was waited for did not come.');
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
