import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface PseaOptions {
  /** What comes on standard input. */
  readonly input?: string;
  /** The reader of its output goes away at the first words. */
  readonly closeEarly?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built command line, as `npm run psea` starts it: in the project's folder, for a person who stands at `desk`. */
export function pseaAt(place: {
  readonly desk: string;
  readonly dataFolder: string;
  readonly passphrase: string;
}): (args: readonly string[], options?: PseaOptions) => Promise<Outcome> {
  return (args, options = {}) => {
    const child = spawn(process.execPath, [join(root, 'out', 'main', 'cli.js'), ...args], {
      cwd: root,
      env: {
        ...process.env,
        INIT_CWD: place.desk,
        PSEA_PASSPHRASE: place.passphrase,
        PSEA_DATA_FOLDER: place.dataFolder,
        ...options.env,
      },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString('utf8');
      if (options.closeEarly) child.stdout.destroy();
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString('utf8');
    });
    child.stdin.end(options.input ?? '');
    return new Promise((resolve) => {
      child.on('close', (exit) => resolve({ exit, stdout, stderr }));
    });
  };
}
