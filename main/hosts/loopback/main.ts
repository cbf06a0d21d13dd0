import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import type { HostInfo } from '../../../shared/contract/host.ts';
import { ok } from '../../../shared/ground/result.ts';
import { composeApp } from '../compose.ts';
import { dataFolder } from '../data-folder.ts';
import { demoFolderIn } from '../demo-workspace.ts';
import { hostDispatch } from '../host-requests.ts';
import { openAtStart } from '../open-at-start.ts';
import { preferencesFile } from '../preferences-file.ts';
import { problemLog } from '../problem-log.ts';
import { recentWorkspaces } from '../recent-workspaces.ts';
import { findRendererFolder, rendererFiles } from '../renderer-files.ts';
import { readStartOptions, type StartOptions, startHelp } from '../start-options.ts';
import { changeScreenPreferences, screenPreferences } from '../stored-preferences.ts';
import { openBrowser } from './open-browser.ts';
import { startLoopbackServer } from './server.ts';

const WRONG_USAGE = 2;
const say = (line: string) => process.stdout.write(`${line}\n`);

const options = optionsOrExit();
const screens = rendererFiles(findRendererFolder(import.meta.dirname));
const folder = dataFolder();
const logBug = problemLog(folder, packageJson.version);
const preferences = preferencesFile(join(folder, 'preferences.json'), (keptAs) =>
  say(
    `The preferences on this computer could not be read. They were kept as ${keptAs}; the usual ones apply.`,
  ),
);
const app = composeApp({ recent: recentWorkspaces(preferences, join(homedir(), 'Documents')), logBug });

const opened = await openAtStart(app, options, folder);
if (!opened.ok) await endWith(opened.error.message);
else for (const line of opened.value) say(line);

const server = await startLoopbackServer({
  app,
  hostDispatch: hostDispatch(
    {
      getInfo: () => ok(info()),
      getPreferences: () => ok(screenPreferences(preferences.read())),
      setPreferences: (change) => ok(changeScreenPreferences(preferences, change)),
    },
    logBug,
    randomUUID,
  ),
  files: screens,
  logBug,
  port: options.port,
}).catch((error: NodeJS.ErrnoException) =>
  endWith(
    error.code === 'EADDRINUSE' ? `Port ${options.port} is in use. Choose another one.` : error.message,
  ),
);
// Before the address is told, since whoever reads it may stop us at once. Under npm a Ctrl C comes twice.
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    void stop();
  });
}
showAddress();

// At a terminal, Enter gives another address: for a second browser, or after the first was closed.
if (process.stdin.isTTY) process.stdin.on('data', showAddress);

function showAddress(): void {
  const address = server.newAddress();
  say(`PSEA Partner Assessment is ready: ${address}`);
  if (options.open) openBrowser(address);
}

async function endWith(problem: string): Promise<never> {
  process.stderr.write(`${problem}\n`);
  await app.close();
  process.exit(1);
}

async function stop(): Promise<void> {
  await server.close();
  await app.close();
  process.exit(0);
}

function info(): HostInfo {
  const demo = demoFolderIn(folder);
  return {
    kind: 'browser',
    version: packageJson.version,
    platform: process.platform,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    workspace: options.workspace,
    demoFolder: existsSync(demo) ? demo : null,
    keychain: false,
    remembered: [],
  };
}

function optionsOrExit(): StartOptions {
  try {
    const read = readStartOptions(process.argv.slice(2));
    if (!read.help) return read;
    process.stdout.write(startHelp);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${startHelp}`);
    process.exit(WRONG_USAGE);
  }
}
