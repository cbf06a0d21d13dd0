import { homedir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { bugLog } from '../bug-log.ts';
import { dataFolder } from '../data-folder.ts';
import { askSecret, canAsk } from './ask-secret.ts';
import { exitCodes } from './exit-codes.ts';
import { runCli } from './run-cli.ts';
import { systemLanguage } from './system-language.ts';

const { version } = packageJson;
const logBug = bugLog(dataFolder(), version);

// Standard error is for refusals alone; libraries that use what Node will drop one day warn developers, not officers.
process.noDeprecation = true;

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    version,
    env: process.env,
    // npm changes to the project's folder first; INIT_CWD is where the person stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    readStandardInput: async () => (await readStandardBytes()).toString('utf8'),
    readStandardBytes,
    ...(canAsk() ? { askSecret } : {}),
    compose: async () => {
      const [{ composeApp }, { noRecentWorkspaces }] = await Promise.all([
        import('../compose.ts'),
        import('../recent-workspaces.ts'),
      ]);
      const recent = noRecentWorkspaces(join(homedir(), 'Documents'));
      return composeApp({ recent, logBug, ownCopies: 'daily' });
    },
    print: (text) => process.stdout.write(text),
    printBytes: (bytes) => process.stdout.write(bytes),
    printError: (text) => process.stderr.write(text),
    isWatched: process.stderr.isTTY === true,
    systemLanguage: systemLanguage(),
    terminalWidth: process.stdout.isTTY === true ? process.stdout.columns : undefined,
  });
} catch (error) {
  const reference = `CLI-${Date.now().toString(36)}`;
  logBug(reference, error);
  process.stderr.write(`${JSON.stringify(refuse('UNEXPECTED', { reference }).error, null, 2)}\n`);
  process.exitCode = exitCodes.bug;
}

async function readStandardBytes(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
