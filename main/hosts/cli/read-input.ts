import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { Refusal } from '../../../shared/ground/result.ts';
import { typedText } from '../typed-text.ts';
import { fileProblem } from '../write-file-whole.ts';
import type { CliText } from './text/cli-text.ts';
import type { SayingKey } from './text/say.ts';
import { UsageError } from './usage-error.ts';

/** Where a command runs: relative paths, environment, standard input, and the words of its language. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly readStandardInput: () => Promise<string>;
  /** The same as it is, for a file; left out where text is all that comes. */
  readonly readStandardBytes?: () => Promise<Uint8Array>;
  /** Asks whoever sits before it for a secret, without showing what is typed; left out where nobody does. */
  readonly askSecret?: (question: string) => Promise<string>;
  /** What is said to whoever typed it, in one language. */
  readonly text: CliText;
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

/** A file for a request, by its path or, as "-", on standard input. Throws a RefusalError (FILE_NOT_READABLE). */
export async function readBytes(path: string, around: Surroundings): Promise<FileContent> {
  if (path === '-') return standardFile(around);
  const file = fileAt(path, around.cwd);
  return { name: basename(file), bytes: new Uint8Array(readWhole(file, path)) };
}

/** What came on standard input, named by what it is: readers of lists and documents look at the end of a name too. */
async function standardFile({ readStandardBytes, readStandardInput }: Surroundings): Promise<FileContent> {
  const bytes = await (readStandardBytes?.() ?? readStandardInput().then((text) => Buffer.from(text)));
  return { name: `standard-input.${endingOf(Buffer.from(bytes))}`, bytes: new Uint8Array(bytes) };
}

/** By what files begin with. A document of Word and a workbook begin alike: names of their parts stand in them. */
function endingOf(bytes: Buffer): string {
  const beginning = bytes.subarray(0, 4).toString('latin1');
  if (beginning.startsWith('PK')) {
    if (bytes.includes('word/document.xml')) return 'docx';
    return bytes.includes('xl/workbook.xml') ? 'xlsx' : 'zip';
  }
  if (beginning === '%PDF') return 'pdf';
  if (beginning.startsWith('{')) return 'json';
  return beginning.startsWith('<') ? 'html' : 'csv';
}

/** Whether JSON stands in the argument itself, and not in a file or on standard input. */
export const isWrittenOut = (value: string): boolean => /^\s*[[{]/.test(value);

/** JSON written out, or in a file, or on standard input ("-"). */
export async function readJson(flag: string, value: string, around: Surroundings): Promise<unknown> {
  if (isWrittenOut(value)) return parse(value, 'valueNotJson', { flag });
  if (value === '-') return parse(await around.readStandardInput(), 'standardInputNotJson', { flag });
  return parse(typedText(readWhole(fileAt(value, around.cwd), value)), 'fileNotJson', { flag, file: value });
}

/** Text of a file, or of standard input ("-"). Throws a RefusalError (FILE_NOT_READABLE). */
export async function readText(path: string, around: Surroundings): Promise<string> {
  const text =
    path === '-' ? await around.readStandardInput() : typedText(readWhole(fileAt(path, around.cwd), path));
  return text.replace(/^\uFEFF/, '');
}

function parse(text: string, otherwise: SayingKey, named: Readonly<Record<string, string>>): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(otherwise, { ...named, problem: (error as Error).message });
  }
}

function readWhole(file: string, asTyped: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new RefusalError(refuse('FILE_NOT_READABLE', { file: asTyped, problem: fileProblem(error) }).error);
  }
}
