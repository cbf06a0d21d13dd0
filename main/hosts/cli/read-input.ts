import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { Refusal } from '../../../shared/ground/result.ts';
import { typedText } from '../typed-text.ts';
import { fileProblem } from '../write-file-whole.ts';
import { UsageError } from './usage-error.ts';

/** Where a command runs: relative paths, environment and standard input. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly readStandardInput: () => Promise<string>;
}

/** A refusal met before the core was asked: printed and answered as the core's own. */
export class RefusalError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/**
 * Where a file is that was given: by its path, in every flag alike. An "@" before it may be written, as other programs
 * ask for it; a file whose own name begins so is found all the same.
 */
export function fileAt(given: string, cwd: string): string {
  const file = resolve(cwd, given);
  return given.startsWith('@') && !existsSync(file) ? resolve(cwd, given.slice(1)) : file;
}

/** A file for a request. Throws a RefusalError (FILE_NOT_READABLE). */
export function readBytes(path: string, { cwd }: Surroundings): FileContent {
  const file = fileAt(path, cwd);
  return { name: basename(file), bytes: new Uint8Array(readWhole(file, path)) };
}

/** Whether JSON stands in the argument itself, and not in a file or on standard input. */
export const isWrittenOut = (value: string): boolean => /^\s*[[{]/.test(value);

/** JSON written out, or in a file, or on standard input ("-"). */
export async function readJson(flag: string, value: string, around: Surroundings): Promise<unknown> {
  if (isWrittenOut(value)) return parse(flag, value, 'its value');
  if (value === '-') return parse(flag, await around.readStandardInput(), 'standard input');
  return parse(flag, typedText(readWhole(fileAt(value, around.cwd), value)), `“${value}”`);
}

function parse(flag: string, text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`${flag}: ${where} is not JSON (${(error as Error).message}).`);
  }
}

function readWhole(file: string, asTyped: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new RefusalError(refuse('FILE_NOT_READABLE', { file: asTyped, problem: fileProblem(error) }).error);
  }
}
