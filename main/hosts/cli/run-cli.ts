import { resolve } from 'node:path';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { Refusal, Result } from '../../../shared/ground/result.ts';
import { unLanguages } from '../../../shared/ground/un-languages.ts';
import { shownText } from '../../../shared/ground/words/disguises.ts';
import { reportKinds } from '../../../shared/rules/audience/audience.ts';
import type { App, AppEvent } from '../../core/app.ts';
import { buildInput } from './build-input.ts';
import { type CliCommand, cliCommands } from './cli-commands.ts';
import type { CliParts, SpeakingParts } from './cli-parts.ts';
import { completionScript } from './completion.ts';
import { earlyAnswer } from './early-answer.ts';
import { exitCodes } from './exit-codes.ts';
import { guardNote } from './guard-note.ts';
import { commandHelp, featureHelp, generalHelp, wholeHelp } from './help.ts';
import { hubSummaries } from './hub/hub-names.ts';
import { didYouMean } from './nearest.ts';
import { newerName } from './older-names.ts';
import { type ParsedArguments, splitByFile, splitOptions } from './parse-arguments.ts';
import { RefusalError } from './read-input.ts';
import { runFile } from './run-file.ts';
import { readSecret, secretOptions } from './secrets.ts';
import { readArguments } from './several-paths.ts';
import { answerFormats, json, type Showing, showAnswer } from './show-answer.ts';
import { readOnce } from './standard-input.ts';
import { languageFlag, type SpokenTo, spokenTo } from './text/cli-language.ts';
import { type CliText, cliText } from './text/cli-text.ts';
import { type Saying, say, saying } from './text/say.ts';
import { UsageError } from './usage-error.ts';
import { jobCode, waitForJob } from './wait-for-job.ts';
import { checkOut, isStandardOutput, writeOut } from './write-out.ts';

/** Runs one command line and answers with its exit code. Throws only for a bug. */
export async function runCli(typed: readonly string[], given: CliParts): Promise<number> {
  const early = await earlyAnswer(typed, given);
  if (early !== null) return printed(given, early);
  const spoken = spokenTo(typed, given.env, given.systemLanguage);
  return runArguments(spoken.args, spoken, { ...given, text: await cliText(spoken.language) });
}

/** Once the language is known. `spoken`: what of it was typed. */
async function runArguments(
  args: readonly string[],
  spoken: SpokenTo,
  parts: SpeakingParts,
): Promise<number> {
  const commands = cliCommands();
  const [feature = '', verb = ''] = args;
  if (feature === 'help') return runArguments([...args.slice(1), '--help'], spoken, parts);
  if (isReport(feature, verb, commands))
    return runArguments([feature, 'write', '--report', verb, ...args.slice(2)], spoken, parts);
  if (feature === 'report' && verb === 'definition')
    return runArguments(['report-definition', ...args.slice(2)], spoken, parts);
  const whole = shorterName(feature, verb);
  const name = newerName(whole ?? `${feature} ${verb}`);
  const command = commands.find((each) => each.name === name);
  const hasOwn = command?.fields.some((field) => [field.flag, field.shortFlag].includes(languageFlag));
  if (spoken.unknown !== null && !hasOwn) return unknownLanguage(spoken.unknown, parts, commands);
  // No request of the contract: what speaks to a network is loaded by whoever asks for it, and by no screen.
  if (feature === 'hub') return (await import('./hub/run-hub.ts')).runHub(args.slice(1), parts);
  if (feature === 'completion' || feature === 'run') return runWhole(feature, args.slice(1), commands, parts);
  const rest = [...args.slice(whole === null ? 2 : 1), ...(hasOwn ? spoken.aside : [])];
  const siblings = commands.filter((each) => each.feature === feature);
  if (!command) return commandNotFound(parts, args, siblings, commands);
  if (rest.some((arg) => arg === '--help' || arg === '-h'))
    return printed(parts, commandHelp(command, parts.text));
  const own = readOnce(parts);
  try {
    const { command: chosen, parsed: typed } = readArguments(command, commands, rest, own.cwd);
    const parsed = withWorkspace(chosen, typed, own.env);
    const file = parsed.options.get('json-out');
    return await (file === undefined
      ? runCommand(chosen, parsed, own)
      : runIntoFile(chosen, parsed, file, own));
  } catch (error) {
    return failedWith(error, parts, commandHelp(command, parts.text));
  }
}

/** What a command line ends with that was used wrongly or refused before it was asked; anything else is a bug. */
function failedWith(error: unknown, parts: SpeakingParts, help: string): number {
  if (error instanceof UsageError) return wrongUsage(parts, error.saying, help);
  if (error instanceof RefusalError) return refused(parts, error.refusal);
  throw error;
}

/** The workspace that the environment names, where a command needs one and none is typed. */
function withWorkspace(
  { needsWorkspace, folderIsWorkspace }: CliCommand,
  parsed: ParsedArguments,
  env: NodeJS.ProcessEnv,
): ParsedArguments {
  const named = needsWorkspace || folderIsWorkspace ? env.PSEA_WORKSPACE : undefined;
  if (!named || parsed.options.has('workspace')) return parsed;
  return { ...parsed, options: new Map([...parsed.options, ['workspace', named]]) };
}

/** What is no request of its own: the script of a shell, and several requests in one opening. */
async function runWhole(
  name: 'completion' | 'run',
  args: readonly string[],
  commands: readonly CliCommand[],
  parts: SpeakingParts,
): Promise<number> {
  const own = readOnce(parts);
  const help = wholeHelp(name, own.text.words);
  if (args.some((arg) => arg === '--help' || arg === '-h')) return printed(parts, help);
  try {
    if (name === 'completion') return printed(parts, completionScript(args[0], commands));
    const { bare, options } = splitOptions(args, ['workspace', ...secretOptions]);
    const folder = options.get('workspace') ?? own.env.PSEA_WORKSPACE;
    if (!folder) throw new UsageError('missing', { flags: '--workspace' });
    const open = async (beside: boolean): Promise<Result<App>> => {
      const passphrase = await readSecret('passphrase', options, own);
      const app = await parts.compose();
      const input = { folder: resolve(own.cwd, folder), passphrase, beside };
      const opened = await app.dispatch(['workspace', 'open'], input);
      if (!opened.ok) await app.close();
      return opened.ok ? { ok: true, value: app } : opened;
    };
    return await runFile(bare, commands, { ...own, open });
  } catch (error) {
    return failedWith(error, parts, help);
  }
}

/** Whether a report is named by its kind alone, as in `psea report training`, and no command has that name. */
function isReport(feature: string, verb: string, commands: readonly CliCommand[]): boolean {
  const kinds: readonly string[] = reportKinds;
  return (
    feature === 'report' && kinds.includes(verb) && !commands.some(({ name }) => name === `report ${verb}`)
  );
}

/** The whole name of a command that people look for by its first word; null when it was typed whole. */
function shorterName(feature: string, verb: string): string | null {
  if (feature === 'score') return 'instrument score';
  return feature === 'todo' && (verb === '' || verb.startsWith('-')) ? 'todo list' : null;
}

/**
 * Writes the answer into a file, byte for byte: the PowerShell of Windows gives what is redirected another encoding. An
 * answer that the file can't take in the end is printed, since what it tells of has been done.
 */
async function runIntoFile(
  command: CliCommand,
  parsed: ParsedArguments,
  file: string,
  parts: SpeakingParts,
): Promise<number> {
  const place = checkOut(file, parts.cwd);
  if (!place.ok) return refused(parts, place.error);
  let text = '';
  const print = (part: string) => {
    text += part;
  };
  const code = await runCommand(command, parsed, { ...parts, print });
  if (text === '') return code;
  const answer = { name: `${command.name.replace(' ', '-')}.json`, bytes: new TextEncoder().encode(text) };
  const written = writeOut(answer, file, parts.cwd);
  if (written.ok) return code;
  parts.print(text);
  return refused(parts, written.error);
}

async function runCommand(
  command: CliCommand,
  parsed: ParsedArguments,
  parts: SpeakingParts,
): Promise<number> {
  const { options } = parsed;
  const out = options.get('out');
  if (command.givesFile && out === undefined) throw new UsageError('missing', { flags: '--out' });
  if (!command.givesFile && out !== undefined)
    throw new UsageError('writesNoFile', { command: command.name });
  const workspace = options.get('workspace');
  if (command.needsWorkspace && workspace === undefined)
    throw new UsageError('missing', { flags: '--workspace' });
  const each = splitByFile(parsed);
  const [input] = each.length === 1 ? [await buildInput(command, parsed, parts)] : [];
  const opensFirst =
    workspace !== undefined &&
    !command.folderIsWorkspace &&
    (command.needsWorkspace || command.feature !== 'instrument');
  const passphrase = opensFirst ? await readSecret('passphrase', options, parts) : '';
  const showing = showingOf(command, options, parts);

  const place = out === undefined ? null : checkOut(out, parts.cwd);
  if (place && !place.ok) return refused(parts, place.error);

  const app = await parts.compose();
  try {
    if (opensFirst) {
      const opened = await app.dispatch(['workspace', 'open'], {
        folder: resolve(parts.cwd, workspace),
        passphrase,
        beside: command.reads,
      });
      if (!opened.ok) return refused(parts, opened.error);
    }
    if (input === undefined) return await runEach(app, command, each, parts);
    if (parts.isWatched) app.subscribe((event) => tellProgress(event, parts));
    const answer = await app.dispatch(command.path, input);
    if (answer.ok && command.recordsUnasked) noteCaseDetail(parts, input);
    return report(await waitForJob(app, answer), command, out, showing, parts);
  } finally {
    await app.close();
  }
}

/** One line that is written over; it ends where the work does, so that the answer has a line of its own. */
function tellProgress(event: AppEvent, { printError }: SpeakingParts): void {
  if (event.type !== 'progress' || event.total === 0) return;
  printError(`\r${event.done} / ${event.total}${event.done === event.total ? '\n' : ''}`);
}

/** One request for each file, one after the other: a file that is refused doesn't keep the others back. */
async function runEach(
  app: App,
  command: CliCommand,
  each: readonly ParsedArguments[],
  parts: SpeakingParts,
): Promise<number> {
  const rows: unknown[] = [];
  let code: number = exitCodes.done;
  for (const one of each) {
    const result = await answerOne(app, command, one, parts);
    const [file] = [...one.values].find(([field]) => field.type.kind === 'file')?.[1] ?? [];
    rows.push(
      result.ok ? { file, ok: true, ...(result.value as object) } : { file, ok: false, error: result.error },
    );
    if (!result.ok)
      code = Math.max(code, result.error.code === 'UNEXPECTED' ? exitCodes.bug : exitCodes.refused);
  }
  parts.print(json({ rows, total: rows.length }));
  return code;
}

async function answerOne(
  app: App,
  command: CliCommand,
  one: ParsedArguments,
  parts: SpeakingParts,
): Promise<Result<unknown>> {
  try {
    return await app.dispatch(command.path, await buildInput(command, one, parts));
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, error: error.refusal };
    throw error;
  }
}

/**
 * How the answer is shown: as asked, else a list on a terminal as a table, and JSON for everything else. A command that
 * changes something is not held up by a field that its answer turns out not to have.
 */
function showingOf(
  command: CliCommand,
  options: ReadonlyMap<string, string>,
  { terminalWidth }: SpeakingParts,
): Showing {
  const [format, fields] = [options.get('format'), options.get('fields')];
  if ((format ?? fields) !== undefined && (!command.reads || command.givesFile))
    throw new UsageError('listsNothing', { command: command.name });
  const known = answerFormats.find((each) => each === format);
  if (format !== undefined && !known)
    throw new UsageError('oneOf', {
      flag: '--format',
      choices: answerFormats.join(', '),
      given: format,
    });
  return {
    format: known ?? (terminalWidth === undefined || options.has('json-out') ? 'json' : 'table'),
    isAsked: known !== undefined,
    fields: fields?.split(',').map((field) => field.trim()) ?? null,
    width: terminalWidth ?? 120,
  };
}

function report(
  result: Result<unknown>,
  command: CliCommand,
  out: string | undefined,
  showing: Showing,
  parts: SpeakingParts,
): number {
  if (!result.ok) return refused(parts, result.error);
  if (out === undefined) {
    parts.print(showAnswer(result.value, showing));
    return command.failed?.(result.value) ? exitCodes.refused : jobCode(result);
  }
  const { file } = result.value as { file: FileContent };
  if (isStandardOutput(out)) {
    parts.printBytes(file.bytes);
    return exitCodes.done;
  }
  const written = writeOut(file, out, parts.cwd);
  return written.ok ? printed(parts, json(written.value)) : refused(parts, written.error);
}

function noteCaseDetail(parts: SpeakingParts, input: unknown): void {
  const note = guardNote(input, parts.text.words);
  if (note !== '') parts.printError(shownText(note));
}

function commandNotFound(
  parts: SpeakingParts,
  args: readonly string[],
  siblings: readonly CliCommand[],
  commands: readonly CliCommand[],
): number {
  const [feature, verb] = args;
  if (siblings.length === 0) {
    return wrongUsage(
      parts,
      feature === undefined ? saying('noCommandGiven') : noCommand(feature, commands),
      generalHelpIn(parts.text, commands),
    );
  }
  if (verb === '--help' || verb === '-h') return printed(parts, featureHelp(siblings, parts.text));
  const problem =
    verb === undefined
      ? saying('featureNeedsCommand', { feature: feature ?? '' })
      : noCommand(`${feature} ${verb}`, siblings);
  return wrongUsage(parts, problem, featureHelp(siblings, parts.text));
}

function unknownLanguage(given: string, parts: SpeakingParts, commands: readonly CliCommand[]): number {
  const problem = saying('oneOf', { flag: languageFlag, choices: unLanguages.join(', '), given });
  return wrongUsage(parts, problem, generalHelpIn(parts.text, commands));
}

const generalHelpIn = ({ words, summaries }: CliText, commands: readonly CliCommand[]) =>
  generalHelp(
    [
      ...commands.map(({ feature, name, summary }) => ({
        feature,
        name,
        summary: summaries[name] ?? summary,
      })),
      ...hubSummaries(words),
    ],
    words,
  );

/** Says that there is no such command, and which was probably meant. */
function noCommand(typed: string, commands: readonly CliCommand[]): Saying {
  const [feature = '', verb] = typed.split(' ');
  const near =
    verb === undefined
      ? didYouMean(
          feature,
          [...commands.map((each) => each.feature), 'completion', 'help', 'run', 'score', 'todo'],
          (word) => `psea ${word}`,
        )
      : didYouMean(
          verb,
          commands.map(({ name }) => name.slice(feature.length + 1)),
          (word) => `psea ${feature} ${word}`,
        );
  return saying('noSuchCommand', { typed, near });
}

function printed(parts: Pick<CliParts, 'print'>, text: string): number {
  parts.print(text);
  return exitCodes.done;
}

function wrongUsage(parts: SpeakingParts, problem: Saying, help: string): number {
  parts.printError(`${say(parts.text.words, problem)}\n\n${help}`);
  return exitCodes.usage;
}

function refused(parts: SpeakingParts, error: Refusal): number {
  parts.printError(json(error));
  return error.code === 'UNEXPECTED' ? exitCodes.bug : exitCodes.refused;
}
