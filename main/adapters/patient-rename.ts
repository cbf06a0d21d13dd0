import { renameSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

// Virus scanners, indexers and programs that synchronise hold a new file on Windows for a moment and let go within a
// second or two. A rename is refused meanwhile, with one of these.
const passing: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const ATTEMPTS = 8;
const waitBefore = (attempt: number) => 25 * attempt ** 2;

/** What a rename asks of the system it runs on. */
export interface RenameSystem<Done> {
  readonly platform: NodeJS.Platform;
  readonly rename: (from: string, to: string) => Done;
  readonly wait: (ms: number) => Done;
}

const here: RenameSystem<Promise<void>> = {
  platform: process.platform,
  rename,
  wait: async (ms) => void (await wait(ms)),
};
const hereAtOnce: RenameSystem<void> = {
  platform: process.platform,
  rename: renameSync,
  wait: (ms) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
};

/** Renames, and on Windows tries again for some five seconds while another program holds the file or folder. */
export async function renamePatiently(
  from: string,
  to: string,
  system: RenameSystem<Promise<void>> = here,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await system.rename(from, to);
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error, system.platform)) throw error;
      await system.wait(waitBefore(attempt));
    }
  }
}

/** The same for whoever can't wait otherwise. */
export function renamePatientlySync(from: string, to: string, system: RenameSystem<void> = hereAtOnce): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      system.rename(from, to);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error, system.platform)) throw error;
      system.wait(waitBefore(attempt));
    }
  }
}

function isPassing(error: unknown, platform: NodeJS.Platform): boolean {
  return platform === 'win32' && passing.has((error as NodeJS.ErrnoException).code ?? '');
}
