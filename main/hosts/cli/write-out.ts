import { accessSync, closeSync, constants, openSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { fitWholeName } from '../../../shared/ground/words/file-name.ts';
import { fileProblem, followLinks, kindOf, writeAll, writeFileWhole } from '../write-file-whole.ts';

/** Whether --out asks for standard output: by the sign that programs share, or by a name that a system has for it. */
export function isStandardOutput(out: string): boolean {
  return ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'].includes(out);
}

/** Writes an answer's file where --out says; into a folder under the file's own name. */
export function writeOut(
  file: FileContent,
  out: string,
  cwd: string,
): Result<{ readonly file: string; readonly bytes: number }, 'FILE_NOT_WRITABLE'> {
  const named = resolve(cwd, out);
  try {
    const path = kindOf(named).isFolder ? join(named, fitWholeName(file.name)) : named;
    if (isStream(path)) writeInto(path, file.bytes);
    else writeFileWhole(path, file.bytes);
    return ok({ file: path, bytes: file.bytes.length });
  } catch (error) {
    return refuse('FILE_NOT_WRITABLE', { file: named, problem: fileProblem(error) });
  }
}

/**
 * Whether a file could be written where --out says, asked before the request runs: a form that was recorded as
 * handed out and then couldn't be written would be a record of something that never was.
 */
export function checkOut(
  out: string,
  cwd: string,
  system: OpeningSystem = here,
): Result<null, 'FILE_NOT_WRITABLE'> {
  if (isStandardOutput(out)) return ok(null);
  const named = resolve(cwd, out);
  try {
    if (isStream(named)) accessSync(named, constants.W_OK);
    // With the dot, a file of that name is told from a folder.
    else accessSync(`${kindOf(named).isFolder ? named : dirname(followLinks(named))}/.`, constants.W_OK);
    if (system.platform === 'win32' && kindOf(named).isFile && !kindOf(named).isFolder)
      closeSync(system.open(named, 'r+'));
    return ok(null);
  } catch (error) {
    const held = { code: (error as NodeJS.ErrnoException).code, syscall: 'rename' };
    const problem = fileProblem(
      system.platform === 'win32' && kindOf(named).isFile ? held : error,
      system.platform,
    );
    return refuse('FILE_NOT_WRITABLE', { file: named, problem });
  }
}

/** Only opening tells on Windows whether another program, such as Word, holds a file: elsewhere none can. */
interface OpeningSystem {
  readonly platform: NodeJS.Platform;
  readonly open: (path: string, flags: string) => number;
}
const here: OpeningSystem = { platform: process.platform, open: openSync };

/** A pipe, a device, or one of the system's names for what this program was handed open. */
function isStream(path: string): boolean {
  return kindOf(path).isFile === false || /^\/(?:dev\/(?:stderr|fd\/\d+)|proc\/\w+\/fd\/\d+)$/.test(path);
}

/** Into what stands there, which is never made and never replaced. Waits for the reader of a pipe, as any program does. */
function writeInto(path: string, bytes: Uint8Array): void {
  const stream = openSync(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    writeAll(stream, bytes);
  } finally {
    closeSync(stream);
  }
}
