import { resolve } from 'node:path';
import type { Refusal, Result } from '../../../../shared/ground/result.ts';
import { escapedJson } from '../../../../shared/ground/words/disguises.ts';
import { HubFailure } from '../../../core/ports-hub.ts';
import type { SpeakingParts } from '../cli-parts.ts';
import { exitCodes } from '../exit-codes.ts';
import { RefusalError } from '../read-input.ts';
import { readSecret, readSecretLine } from '../secrets.ts';
import type { CliWords } from '../text/cli-text.ts';
import { say } from '../text/say.ts';
import { UsageError } from '../usage-error.ts';
import { checkOut, writeOut } from '../write-out.ts';
import { hubArguments } from './hub-arguments.ts';
import { hubCommands, hubSummaries } from './hub-names.ts';
import { type HubWork, hubWork } from './hub-work.ts';

const urlSource = { variable: 'PSEA_HUB_URL', option: 'url-file', what: 'hub' } as const;

/** Runs one command of the hub and answers with its exit code. Throws only for a bug. */
export async function runHub(args: readonly string[], parts: SpeakingParts): Promise<number> {
  const [verb = '', ...rest] = args;
  const command = hubCommands.find(({ name }) => name === `hub ${verb}`);
  if (
    verb === '--help' ||
    verb === '-h' ||
    (command && rest.some((arg) => arg === '--help' || arg === '-h'))
  ) {
    parts.print(helpOf(verb, parts.text.words));
    return exitCodes.done;
  }
  try {
    if (!command)
      throw verb === ''
        ? new UsageError('featureNeedsCommand', { feature: 'hub' })
        : new UsageError('noSuchCommand', { typed: `hub ${verb}`, near: '' });
    const given = hubArguments(command, rest);
    const out = given.text('json-out');
    if (out !== undefined) {
      const place = checkOut(out, parts.cwd);
      if (!place.ok) return refused(parts, place.error);
    }
    const url = (await readSecretLine(urlSource, given.options, parts)) ?? '';
    const answer = await answerOf(hubWork[command.name], { given, url, parts });
    if (!answer.ok) return refused(parts, answer.error);
    const text = `${escapedJson(JSON.stringify(answer.value, null, 2))}\n`;
    if (out === undefined) parts.print(text);
    else {
      const written = writeOut({ name: 'hub.json', bytes: new TextEncoder().encode(text) }, out, parts.cwd);
      if (!written.ok) parts.print(text);
      if (!written.ok) return refused(parts, written.error);
    }
    return (answer.value as { ok?: boolean }).ok === false ? exitCodes.refused : exitCodes.done;
  } catch (error) {
    if (error instanceof HubFailure) return refused(parts, error.refusal);
    if (error instanceof RefusalError) return refused(parts, error.refusal);
    if (!(error instanceof UsageError)) throw error;
    const { words } = parts.text;
    parts.printError(`${say(words, error.saying)}\n\n${helpOf(verb, words)}`);
    return exitCodes.usage;
  }
}

async function answerOf(
  work: HubWork,
  { given, url, parts }: Parameters<HubWork>[0],
): Promise<Result<unknown>> {
  if (given.text('workspace') === undefined) return work({ given, url, parts });
  const app = await parts.compose();
  try {
    const opened = await app.dispatch(['workspace', 'open'], {
      folder: resolve(parts.cwd, given.needed('workspace')),
      passphrase: await readSecret('passphrase', given.options, parts),
      beside: false,
    });
    return opened.ok ? await work({ given, url, parts, app }) : opened;
  } finally {
    await app.close();
  }
}

/** Of one command, or of all where there is none of that name. */
function helpOf(verb: string, words: CliWords): string {
  const all = hubSummaries(words);
  const one = all.filter(({ name }) => name === `hub ${verb}`);
  const listed = one.length > 0 ? one : all;
  const lines = listed.map(
    ({ name, summary, flags }) => `  psea ${[name, ...flags].join(' ')}\n      ${summary}\n`,
  );
  return `${lines.join('')}\n${words.hub.source}`;
}

function refused(parts: SpeakingParts, error: Refusal): number {
  parts.printError(`${escapedJson(JSON.stringify(error, null, 2))}\n`);
  return exitCodes.refused;
}
