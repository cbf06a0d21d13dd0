import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const prefix = 'psea-evidence-';

/** A folder for copies that this account alone can enter. Its name tells whose it is. */
export function newCopyFolder(temporary: string): string {
  return mkdtempSync(join(temporary, `${prefix}${process.pid}-`));
}

/** Writes a copy that can only be read, marked as what came from elsewhere where the system knows such a mark. */
export function writeCopy(path: string, bytes: Uint8Array, platform = process.platform): void {
  writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
  markFromElsewhere(path, platform);
  chmodSync(path, 0o400);
}

/**
 * By this mark, which browsers give as well, Windows opens a document protected: macros stay off, and Office shows it
 * without running anything. A drive that knows no such marks takes none.
 */
function markFromElsewhere(path: string, platform: NodeJS.Platform): void {
  if (platform !== 'win32') return;
  try {
    writeFileSync(`${path}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3\r\n');
  } catch {
    // Kinds of files that could run something are not opened at all.
  }
}

/** Takes copies away, each by itself: one that another program holds open stays and keeps none of the others. */
export function removeCopies(folder: string): void {
  for (const name of namesIn(folder)) {
    quietly(() => {
      // Windows removes nothing that can only be read.
      chmodSync(join(folder, name), 0o600);
      rmSync(join(folder, name), { force: true });
    });
  }
  quietly(() => rmSync(folder, { recursive: true, force: true }));
}

/** Takes away what earlier programs left that were ended, or could not remove a copy that a viewer held. */
export function sweepCopies(temporary: string, isRunning: (pid: number) => boolean = isProcess): void {
  for (const name of namesIn(temporary)) {
    const pid = /^psea-evidence-(?:(\d+)-)?[A-Za-z0-9]{6}$/.exec(name);
    if (!pid) continue;
    if (pid[1] === undefined || !isRunning(Number(pid[1]))) removeCopies(join(temporary, name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // Held by another program, or another person's: the next start tries again.
  }
}

function isProcess(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
