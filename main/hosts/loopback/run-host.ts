import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import type { HostInfo } from '../../../shared/contract/host.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { App } from '../../core/app.ts';
import { aboutProgram, readLicences } from '../about-program.ts';
import { coreBeside } from '../beside/core-beside.ts';
import { runInThread } from '../beside/in-thread.ts';
import { bugLog } from '../bug-log.ts';
import { dataFolder } from '../data-folder.ts';
import { demoFolderIn } from '../demo-workspace.ts';
import { hostDispatch } from '../host-requests.ts';
import { preferencesFile } from '../preferences-file.ts';
import { recentWorkspaces } from '../recent-workspaces.ts';
import type { StartOptions } from '../start-options.ts';
import { changeScreenPreferences, screenPreferences } from '../stored-preferences.ts';
import { type LoopbackParts, startLoopbackServer } from './server.ts';

export interface HostParts extends Pick<LoopbackParts, 'show' | 'sessions'> {
  readonly options: StartOptions;
  /** Where the bundled host lies. */
  readonly hostFolder: string;
  /** The file that runs the core (`findCore`). */
  readonly coreEntry: string;
  /** Opens what the person named; answers with lines for them. */
  readonly openFirst: (app: App, dataFolder: string) => Promise<Result<readonly string[]>>;
}

export interface RunningHost {
  readonly app: App;
  readonly origin: string;
  /** An address that opens the page once. */
  newAddress(): string;
  /** Answers what is under way, then closes the workspace. */
  stop(): Promise<void>;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The application with this computer's preferences, served on 127.0.0.1; or what is in the way, in words. */
export async function runHost(parts: HostParts): Promise<RunningHost | { readonly problem: string }> {
  const { options } = parts;
  const folder = dataFolder();
  const logBug = bugLog(folder, packageJson.version);
  const preferences = preferencesFile(join(folder, 'preferences.json'), (keptAs) =>
    say(
      `The preferences on this computer could not be read. They were kept as ${keptAs}; the usual ones apply.`,
    ),
  );
  const documents = join(homedir(), 'Documents');
  const app = coreBeside({
    start: { dataFolder: folder, version: packageJson.version },
    documents,
    recent: recentWorkspaces(preferences, documents),
    run: () => runInThread(parts.coreEntry),
    logBug,
  });
  const fail = async (problem: string) => {
    await app.close();
    return { problem };
  };

  const opened = await parts.openFirst(app, folder);
  if (!opened.ok) return fail(opened.error.message);
  for (const line of opened.value) say(line);

  try {
    const server = await startLoopbackServer({
      app,
      hostDispatch: hostDispatch(
        {
          getInfo: () => ok(info(options, folder, parts.hostFolder)),
          getLicences: () => ok(readLicences(parts.hostFolder)),
          cancelCall: ({ call }) => {
            app.cancel(call);
            return ok({});
          },
          getPreferences: () => ok(screenPreferences(preferences.read())),
          setPreferences: (change) => ok(changeScreenPreferences(preferences, change)),
        },
        logBug,
        randomUUID,
      ),
      show: parts.show,
      sessions: parts.sessions,
      logBug,
      port: options.port,
    });
    return {
      app,
      origin: server.origin,
      newAddress: server.newAddress,
      stop: async () => {
        await server.close();
        await app.close();
      },
    };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail(code === 'EADDRINUSE' ? `Port ${options.port} is in use. Choose another one.` : message);
  }
}

function info(options: StartOptions, folder: string, hostFolder: string): HostInfo {
  const demo = demoFolderIn(folder);
  return {
    kind: 'browser',
    version: packageJson.version,
    ...aboutProgram(hostFolder),
    dataFolder: folder,
    platform: process.platform,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    workspace: options.workspace,
    demoFolder: existsSync(demo) ? demo : null,
    keychain: false,
    remembered: [],
  };
}
