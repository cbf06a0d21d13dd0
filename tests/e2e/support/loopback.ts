import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../../out/main/loopback.js', import.meta.url));

export interface RunningLoopback {
  /** Opens the page once. */
  readonly address: string;
  readonly origin: string;
  readonly pid: number;
  /** Everything said so far. */
  output(): string;
  /** Ends the host as Ctrl C does; gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface LoopbackOptions {
  /** Preferences, demo and problem log of this computer. */
  readonly dataFolder: string;
  readonly args?: readonly string[];
  readonly passphrase?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built loopback host in a process of its own; rejects with what it said if it ends at once. */
export function startLoopback({
  dataFolder,
  args = [],
  passphrase = '',
  env = {},
}: LoopbackOptions): Promise<RunningLoopback> {
  const child = spawn(process.execPath, [bundle, '--no-open', ...args], {
    env: {
      ...process.env,
      PSEA_DATA_FOLDER: dataFolder,
      PSEA_PASSPHRASE: passphrase,
      INIT_CWD: dataFolder,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return new Promise((resolve, reject) => {
    const listen = (data: Buffer) => {
      output += data.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(output)?.[0];
      if (!address) return;
      resolve({
        address,
        origin: new URL(address).origin,
        pid: child.pid ?? 0,
        output: () => output,
        stop: (signal = 'SIGINT') => {
          child.kill(signal);
          return ended;
        },
      });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then((code) => reject(new Error(`The loopback host ended (${code}). ${output}`)));
  });
}
