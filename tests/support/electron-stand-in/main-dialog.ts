import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import { home, isAppReady } from './main-app.ts';
import type { DialogAnswer } from './messages.ts';
import type { DialogSlice } from './slice.ts';

/** What the shell asked to be shown, in order. */
export const shown: unknown[] = [];
const answers: DialogAnswer[] = [];
const waiting: ((answer: DialogAnswer) => void)[] = [];

/** The person's answer to the dialog that is open, or to the next one. */
export function answerDialog(answer: DialogAnswer): void {
  const next = waiting.shift();
  if (next) next(answer);
  else answers.push(answer);
}

function ask(kind: string, args: readonly unknown[]): Promise<DialogAnswer> {
  // The last argument is the options; a window may stand before it.
  shown.push({ kind, options: args.at(-1), isAboveWindow: args.length === 2 });
  const answer = answers.shift();
  return answer ? Promise.resolve(answer) : new Promise((resolve) => waiting.push(resolve));
}

export const dialog = {
  showSaveDialog: async (...args: [unknown, SaveDialogOptions?]) => {
    const { canceled, filePath = '' } = await ask('save', args);
    return { canceled, filePath };
  },
  showOpenDialog: async (...args: [unknown, OpenDialogOptions?]) => {
    const { canceled, filePaths = [] } = await ask('open', args);
    return { canceled, filePaths: [...filePaths] };
  },
  showErrorBox: (title, content) => {
    // On Linux nobody sees it sooner. It holds the program until it was read; a file outlives what comes after it.
    if (!isAppReady()) throw new Error('An error box was shown before the program was ready.');
    appendFileSync(join(home, 'error-boxes.jsonl'), `${JSON.stringify({ title, content })}\n`);
  },
  showMessageBox: async (...args: [unknown, unknown?]) => {
    shown.push({ kind: 'message', options: args.at(-1), isAboveWindow: args.length === 2 });
    return { response: 0, checkboxChecked: false };
  },
} satisfies DialogSlice;
