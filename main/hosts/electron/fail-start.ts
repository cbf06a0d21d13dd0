import { join } from 'node:path';
import { app, dialog } from 'electron';
import { bugLog } from '../bug-log.ts';
import { dataFolder } from '../data-folder.ts';
import { type ShellText, shellText } from './shell-text.ts';
import { StartRefused } from './start-refused.ts';

/** Says in a window of the system why the program doesn't start and where that is noted, and ends it with 1. */
export function failStart(error: unknown): void {
  const folder = dataFolder();
  if (!(error instanceof StartRefused)) bugLog(folder, app.getVersion())('START', error);
  // On Linux such a window can be shown only then, and the language is known no earlier.
  void app.whenReady().then(() => {
    const text = shellText(null, app.getLocale());
    dialog.showErrorBox(text.startFailed, reasonOf(error, text, folder));
    app.exit(1);
  });
}

function reasonOf(error: unknown, text: ShellText, folder: string): string {
  if (error instanceof StartRefused) return text[error.reason];
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  // What the file system says names a file and holds nothing of a record.
  const said = code && path ? `${code}: ${path}` : '';
  const lines = [text.startFailedText.replace('{log}', join(folder, 'problems.log')), said];
  return lines.filter((line) => line !== '').join('\n\n');
}
