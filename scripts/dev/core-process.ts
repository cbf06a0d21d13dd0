import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { node24, root } from '../project.mjs';
import type { FromCore, Left, ScreensAddress, ToCore } from './messages.ts';

// Long enough to close a workspace; a core that hangs is ended by force.
const FAREWELL_MS = 5000;

export interface CoreParts {
  readonly args: readonly string[];
  /** Of Node itself, such as `--inspect`. */
  readonly nodeArgs: readonly string[];
  readonly dataFolder: string;
  readonly screens: ScreensAddress;
  readonly onReady: (address: string) => void;
  /** The core ended without having been told to. */
  readonly onEnd: (code: number | null) => void;
}

export interface CoreProcess {
  /** Ends the core that runs, if any, and starts one from the sources as they are. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The core in a process of its own, one life after the other, at one port. */
export function createCoreProcess(parts: CoreParts): CoreProcess {
  let child: ChildProcess | null = null;
  let port: number | null = null;
  let left: Left = { sessions: [], workspace: undefined };

  function start(): void {
    const started = spawn(
      node24,
      [...parts.nodeArgs, join(root, 'scripts', 'dev', 'core.ts'), ...argsAt(parts.args, port)],
      {
        cwd: root,
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
        env: {
          PSEA_DEBUG: '1',
          // Types are stripped and code is compiled once for each file, not once for each start.
          NODE_COMPILE_CACHE: join(parts.dataFolder, 'compiled'),
          ...process.env,
          PSEA_DATA_FOLDER: parts.dataFolder,
        },
      },
    );
    child = started;
    started.on('message', (message: FromCore) => {
      if (message.type === 'session') left = { ...left, sessions: [...left.sessions, message.session] };
      if (message.type === 'workspace') left = { ...left, workspace: message.open };
      if (message.type !== 'ready') return;
      port = message.port;
      parts.onReady(message.address);
    });
    started.on('exit', (code) => {
      if (child !== started) return;
      child = null;
      parts.onEnd(code);
    });
    started.on('error', () => undefined);
    send(started, { type: 'start', screens: parts.screens, left });
  }

  async function stop(): Promise<void> {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()));
    send(ending, { type: 'stop' });
    const patience = new AbortController();
    void wait(FAREWELL_MS, null, { signal: patience.signal }).then(
      () => ending.kill('SIGKILL'),
      () => undefined,
    );
    await ended;
    patience.abort();
  }

  return {
    restart: async () => {
      await stop();
      start();
    },
    stop,
  };
}

function send(child: ChildProcess, message: ToCore): void {
  // A core that ended in the meantime needs no word more.
  if (child.connected) child.send(message, () => undefined);
}

/** The port of the first life is that of all others, or the page would lose its host. */
function argsAt(args: readonly string[], port: number | null): readonly string[] {
  return port === null ? args : [...args, '--port', String(port)];
}
