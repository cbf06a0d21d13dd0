import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
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

const patience = { timeout: 15_000, interval: 50 };

function latestDialog(shell: Shell, shownBefore: number): Promise<ShownDialog> {
  return vi.waitFor(async () => {
    const shown = await shell.dialogsShown();
    const latest = shown.at(-1);
    if (!latest || shown.length <= shownBefore) throw new Error('No dialog was shown.');
    return latest;
  }, patience);
}

/** Files appear whole, under their own name, or not at all. */
function whenWritten(path: string): Promise<Uint8Array> {
  return vi.waitFor(() => readFileSync(path), patience);
}
