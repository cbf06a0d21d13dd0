import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { app, BrowserWindow, dialog, type FileFilter } from 'electron';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok } from '../../../shared/ground/result.ts';
import { fitWholeName } from '../../../shared/ground/words/file-name.ts';
import type { PreferenceStore } from '../stored-preferences.ts';
import { fileProblem, writeFileWhole } from '../write-file-whole.ts';
import type { ShellText } from './shell-text.ts';

// As much as the loopback host takes.
const LARGEST = 64 * 1024 * 1024;

/** Asks where, and writes the file whole. */
export async function saveFile(file: FileContent, preferences: PreferenceStore, text: ShellText) {
  const name = fitWholeName(basename(file.name));
  const { canceled, filePath } = await dialog.showSaveDialog(window(), {
    title: text.saveFile,
    defaultPath: join(lastFolder(preferences), name),
    filters: filtersFor([extname(name)], text),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return ok({ outcome: 'cancelled' as const });
  preferences.write({ lastFolder: dirname(filePath) });
  try {
    writeFileWhole(filePath, file.bytes);
  } catch (error) {
    return refuse('FILE_NOT_WRITABLE', { file: filePath, problem: fileProblem(error) });
  }
  return ok({ outcome: 'saved' as const });
}

/** Asks for a file of one of the extensions, or for several, and reads what was chosen. */
export async function pickFile(
  { accept, several }: { readonly accept: readonly string[]; readonly several?: boolean | undefined },
  preferences: PreferenceStore,
  text: ShellText,
) {
  const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
    title: text.pickFile,
    defaultPath: lastFolder(preferences),
    filters: filtersFor(accept, text),
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  const [first] = filePaths;
  if (canceled || first === undefined) return ok({ files: [] });
  preferences.write({ lastFolder: dirname(first) });
  const files: FileContent[] = [];
  // One that can't be read is named, and none is taken in its stead: what was chosen comes whole or not at all.
  for (const path of filePaths) {
    const read = await readPicked(path);
    if (!read.ok) return read;
    files.push(read.value);
  }
  return ok({ files });
}

async function readPicked(path: string) {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) {
      return refuse('FILE_NOT_READABLE', {
        file: path,
        problem: `it is larger than ${LARGEST / 1024 / 1024} MB`,
      });
    }
    return ok({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch (error) {
    return refuse('FILE_NOT_READABLE', { file: path, problem: fileProblem(error) });
  }
}

/** The file of a newer program is too large to be read here: its path is answered. */
export async function pickUpdate(preferences: PreferenceStore, text: ShellText) {
  const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
    title: text.pickUpdate,
    defaultPath: lastFolder(preferences),
    properties: ['openFile'],
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return ok({ path: null });
  preferences.write({ lastFolder: dirname(path) });
  return ok({ path });
}

export async function pickFolder(preferences: PreferenceStore, text: ShellText) {
  const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
    title: text.pickFolder,
    defaultPath: lastFolder(preferences),
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) return ok({ folder: null });
  preferences.write({ lastFolder: folder });
  return ok({ folder });
}

function filtersFor(extensions: readonly string[], text: ShellText): FileFilter[] {
  const known = extensions
    .map((extension) => extension.replace(/^\./, ''))
    .filter((extension) => extension !== '');
  return known.length === 0 ? [] : [{ name: text.acceptedFiles, extensions: known }];
}

/** Where the person last saved or chose something; the system itself no longer remembers it. */
function lastFolder(preferences: PreferenceStore): string {
  const { lastFolder: last } = preferences.read();
  return last !== null && existsSync(last) ? last : app.getPath('documents');
}

/** Dialogs belong to the window, so that they can't get lost behind it. */
function window(): BrowserWindow {
  const [first] = BrowserWindow.getAllWindows();
  if (!first) throw new Error('A dialog was asked for without a window.');
  return first;
}
