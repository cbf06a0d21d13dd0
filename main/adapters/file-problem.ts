import { statSync } from 'node:fs';

/**
 * What the file system said, in words that fit into a refusal. Null for an error that isn't its own. `gone` is said of a
 * place that isn't there: who writes misses the folder, who reads the file itself.
 */
export function fileProblem(error: unknown, gone = 'the folder is gone'): string | null {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return gone;
    case 'EACCES':
    case 'EPERM':
      return 'access is denied';
    case 'EROFS':
      return 'the disk can only be read';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EISDIR':
      return 'a folder of that name is in the way';
    case 'EBUSY':
      return 'another program is using it';
    default:
      return code !== undefined && /^E[A-Z0-9]+$/.test(code) ? `the disk answers ${code}` : null;
  }
}

export function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}
