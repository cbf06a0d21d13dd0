import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CheckedUpdate } from '../../../shared/contract/update.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { App } from '../../core/app.ts';
import { fileProblem } from '../write-file-whole.ts';

interface UpdateParts {
  readonly core: App;
  readonly dataFolder: string;
  /** The system's own opening of a file: empty when it did, else what stood in the way. */
  readonly openPath: (path: string) => Promise<string>;
}

interface Asked {
  readonly path: string;
  readonly older?: boolean | undefined;
}

/**
 * Has the system open a genuine installer. A copy of our own is what is checked last and opened: the file that was brought
 * may lie where others can write, and be another one by now.
 */
export async function openUpdate({ core, dataFolder, openPath }: UpdateParts, asked: Asked) {
  const checked = (await core.dispatch(['update', 'check'], asked)) as Result<CheckedUpdate>;
  if (!checked.ok) return checked;
  const { name, form, sha256 } = checked.value;
  if (form !== 'installer') return ok({ outcome: 'by-hand' as const });
  let copy = join(updatesFolder(dataFolder), name);
  try {
    mkdirSync(updatesFolder(dataFolder), { recursive: true, mode: 0o700 });
    copy = join(mkdtempSync(join(updatesFolder(dataFolder), 'to-install-')), basename(name));
    await copyFile(asked.path, copy);
    if ((await sumOf(copy)) !== sha256) {
      sweepUpdates(dataFolder);
      return refuse('UPDATE_ALTERED', { file: basename(asked.path) });
    }
  } catch (error) {
    return refuse('FILE_NOT_WRITABLE', { file: copy, problem: fileProblem(error) });
  }
  const problem = await openPath(copy);
  return problem === ''
    ? ok({ outcome: 'opened' as const })
    : refuse('UPDATE_NOT_OPENED', { file: name, problem });
}

/** Takes away what earlier starts handed to the system. */
export function sweepUpdates(dataFolder: string): void {
  try {
    rmSync(updatesFolder(dataFolder), { recursive: true, force: true });
  } catch {
    // An installer that is still at work holds it: the next start tries again.
  }
}

const updatesFolder = (dataFolder: string) => join(dataFolder, 'updates');

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
