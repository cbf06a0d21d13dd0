import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface WriterProcess {
  /** Resolves when the writer has the workspace open. */
  readonly opened: Promise<void>;
  /** Resolves when it has acknowledged so many changes. */
  acknowledged(count: number): Promise<void>;
  /** Ends it at once, as a power cut would end the program; returns the ids that it had acknowledged. */
  kill(): Promise<readonly string[]>;
}

const script = fileURLToPath(new URL('kill-writer.ts', import.meta.url));

/** Starts a process of its own that writes into a workspace without end. */
export function startWriter(folder: string, key: string): WriterProcess {
  const child = spawn(process.execPath, [script, folder], {
    env: { ...process.env, PSEA_TEST_KEY: key },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let problem = '';
  const opened = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      resolve();
    });
    child.on('exit', () => reject(new Error(`The writer ended before it opened the workspace. ${problem}`)));
  });
  // Whoever kills it before it has opened doesn't wait for it.
  opened.catch(() => {});
  child.stderr.on('data', (chunk: Buffer) => {
    problem += chunk.toString();
  });
  const closed = once(child, 'close');
  return {
    opened,
    async acknowledged(count) {
      // The first line says that it has the workspace open.
      while (output.split('\n').length - 2 < count)
        await Promise.race([
          once(child.stdout, 'data'),
          closed.then(() => Promise.reject(new Error(problem))),
        ]);
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
      if (child.signalCode !== 'SIGKILL') throw new Error(`The writer ended by itself. ${problem}`);
      // Only whole lines count: the last may have been cut.
      const lines = output.split('\n').slice(0, -1);
      return lines.filter((line) => line !== 'open').flatMap((line) => line.split(' '));
    },
  };
}
