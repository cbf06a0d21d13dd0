import { generalHelp } from './help.ts';
import { hubSummaries } from './hub/hub-names.ts';
import { spokenTo } from './text/cli-language.ts';
import { type CliText, cliText } from './text/cli-text.ts';

interface Asked {
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
  readonly systemLanguage?: string | undefined;
}

/**
 * What a command line is answered with that asks for no request; null for all others. The summaries of the requests stand
 * in files of their own, the English ones written by `npm run docs:reference` from the contract: to list them, the
 * contract with its schemas needn't be made.
 */
export async function earlyAnswer(
  typed: readonly string[],
  { version, env, systemLanguage }: Asked,
): Promise<string | null> {
  const { args, language, unknown } = spokenTo(typed, env, systemLanguage);
  const [first, second] = args;
  const isHelp = first === '--help' || first === '-h' || (first === 'help' && second === undefined);
  if (first === '-V' || first === '--version') return `${version}\n`;
  return isHelp && unknown === null ? wholeHelp(await cliText(language)) : null;
}

function wholeHelp(text: CliText): string {
  const requests = Object.entries(text.summaries).map(([name, summary]) => ({
    feature: name.split(' ')[0] ?? '',
    name,
    summary,
  }));
  return generalHelp([...requests, ...hubSummaries(text.words)], text.words);
}
