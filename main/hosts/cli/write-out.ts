import { accessSync, constants, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { fileProblem, writeFileWhole } from '../write-file-whole.ts';

/** Writes an answer's file where --out says; into a folder under the file's own name. */
export function writeOut(
  file: FileContent,
  out: string,
  cwd: string,
): Result<{ readonly file: string; readonly bytes: number }, 'FILE_NOT_WRITABLE'> {
  const named = resolve(cwd, out);
  const path = isFolder(named) ? join(named, file.name) : named;
  try {
    writeFileWhole(path, file.bytes);
    return ok({ file: path, bytes: file.bytes.length });
  } catch (error) {
    return refuse('FILE_NOT_WRITABLE', { file: path, problem: fileProblem(error) });
  }
}

/**
 * Whether a file could be written where --out says, asked before the request runs: a form that was recorded as
 * handed out and then couldn't be written would be a record of something that never was.
 */
export function checkOut(out: string, cwd: string): Result<null, 'FILE_NOT_WRITABLE'> {
  const named = resolve(cwd, out);
  const folder = isFolder(named) ? named : dirname(named);
  try {
    // With the dot, a file of that name is told from a folder.
    accessSync(`${folder}/.`, constants.W_OK);
    return ok(null);
  } catch (error) {
    return refuse('FILE_NOT_WRITABLE', { file: named, problem: fileProblem(error) });
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
