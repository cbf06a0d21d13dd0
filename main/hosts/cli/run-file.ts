import { resolve } from 'node:path';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { Result } from '../../../shared/ground/result.ts';
import { escapedJson } from '../../../shared/ground/words/disguises.ts';
import type { App } from '../../core/app.ts';
import { buildInput } from './build-input.ts';
import type { CliCommand } from './cli-commands.ts';
import { exitCodes } from './exit-codes.ts';
import { newerName } from './older-names.ts';
import { isWrittenOut, RefusalError, readText, type Surroundings } from './read-input.ts';
import { secretFields } from './secrets.ts';
import { type SayingPart, saying } from './text/say.ts';
import { UsageError } from './usage-error.ts';
import { jobCode, waitForJob } from './wait-for-job.ts';
import { checkOut, writeOut } from './write-out.ts';

/** One line of a file of requests, read and checked before any of them is asked. */
interface Line {
  readonly line: number;
  readonly command: CliCommand;
  readonly input: Record<string, unknown>;
  readonly out: string | undefined;
}

export interface RunParts extends Surroundings {
  readonly print: (text: string) => void;
  /** Opens the workspace, beside whoever works in it where nothing is changed. */
  readonly open: (beside: boolean) => Promise<Result<App>>;
}

/**
 * Asks every request of a file, `{"command": "partner archive", "input": {…}}` on each line, in one opening. All lines
 * are read before the first is asked; each answer is a line, and the exit code says the worst. Throws a UsageError.
 */
export async function runFile(
  args: readonly string[],
  commands: readonly CliCommand[],
  parts: RunParts,
): Promise<number> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) throw new UsageError('runTakesOneFile');
  const lines = (await readText(path, parts)).split('\n').flatMap((text, at) => {
    const isEmpty = text.trim() === '';
    return isEmpty ? [] : [{ text, line: at + 1 }];
  });
  if (lines.length === 0) throw new UsageError('noRequest', { file: path });
  const read: Line[] = [];
  for (const { text, line } of lines) read.push(await readLine(text, line, commands, parts));
  const opened = await parts.open(read.every(({ command }) => command.reads));
  if (!opened.ok) {
    parts.print(told(0, opened));
    return codeOf(opened);
  }
  let worst: number = exitCodes.done;
  try {
    for (const each of read) {
      const answer = await answerOne(opened.value, each, parts.cwd);
      parts.print(told(each.line, answer));
      const found = answer.ok && each.command.failed?.(answer.value) ? exitCodes.refused : exitCodes.done;
      worst = Math.max(worst, codeOf(answer), found);
    }
  } finally {
    await opened.value.close();
  }
  return worst;
}

async function readLine(
  text: string,
  line: number,
  commands: readonly CliCommand[],
  around: Surroundings,
): Promise<Line> {
  const wrong = (problem: SayingPart) => new UsageError('line', { line, problem });
  const given = parsed(text);
  if (given === null || typeof given.command !== 'string')
    throw wrong(saying('lineShape', { shape: '{"command": "…", "input": {…}}' }));
  const name = newerName(given.command.replace(/^psea /, ''));
  const command = commands.find((each) => each.name === name);
  if (!command) throw wrong(saying('lineNoCommand', { command: given.command }));
  if (command.folderIsWorkspace || command.name === 'workspace close')
    throw wrong(saying('lineOpens', { command: name }));
  const { input = {}, out } = given;
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw wrong(saying('lineInputNoObject'));
  const secret = secretFields.find((field) => field in input);
  if (secret) throw wrong(saying('lineSecret', { field: secret }));
  if (command.givesFile !== (typeof out === 'string'))
    throw wrong(saying(command.givesFile ? 'lineOutMissing' : 'lineOutNotNeeded'));
  const options = new Map([['input', JSON.stringify(input)]]);
  if (typeof out === 'string') options.set('out', out);
  try {
    const built = await buildInput(command, { options, values: new Map() }, around);
    return { line, command, input: built, out: typeof out === 'string' ? out : undefined };
  } catch (error) {
    if (error instanceof UsageError) throw wrong(error.saying);
    if (error instanceof RefusalError) throw wrong(error.refusal.message);
    throw error;
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = isWrittenOut(text) ? JSON.parse(text) : null;
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

async function answerOne(app: App, { command, input, out }: Line, cwd: string): Promise<Result<unknown>> {
  const place = out === undefined ? null : checkOut(out, cwd);
  if (place && !place.ok) return place;
  const answer = await waitForJob(app, await app.dispatch(command.path, input));
  if (!answer.ok || out === undefined) return answer;
  return writeOut((answer.value as { file: FileContent }).file, resolve(cwd, out), cwd);
}

function told(line: number, answer: Result<unknown>): string {
  const rest = answer.ok ? { value: answer.value } : { error: answer.error };
  return `${escapedJson(JSON.stringify({ line, ok: answer.ok, ...rest }))}\n`;
}

function codeOf(answer: Result<unknown>): number {
  if (answer.ok) return jobCode(answer);
  return answer.error.code === 'UNEXPECTED' ? exitCodes.bug : exitCodes.refused;
}
