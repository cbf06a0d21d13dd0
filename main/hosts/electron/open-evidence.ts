import { join } from 'node:path';
import { app, shell } from 'electron';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { fitWholeName } from '../../../shared/ground/words/file-name.ts';
import type { FileFlag } from '../../../shared/record/shapes/evidence.ts';
import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import type { App } from '../../core/app.ts';
import { fileProblem } from '../write-file-whole.ts';
import { newCopyFolder, removeCopies, writeCopy } from './evidence-copies.ts';

/** What a system's program might run, or would open as something else than its name promises. */
const neverOpened: ReadonlySet<FileFlag> = new Set([
  'executable',
  'macros',
  'active-content',
  'name-belies-content',
]);

type ReadEvidence = Result<{ readonly file: FileContent; readonly evidence: EvidenceView }>;

/**
 * Opens documents with the system's own programs, as read-only copies in a folder of the person's temporary
 * files. The copies are not encrypted, so they go when the program ends, and at the next start where a viewer held one.
 */
export function createEvidenceOpener(
  core: App,
): (evidence: string) => Promise<Result<Record<string, never>>> {
  const folders: string[] = [];
  app.on('will-quit', () => {
    for (const folder of folders.splice(0)) removeCopies(folder);
  });
  return async (evidence) => {
    const read = (await core.dispatch(['evidence', 'getFile'], { evidence })) as ReadEvidence;
    if (!read.ok) return read;
    const { name, bytes } = read.value.file;
    const flags = (read.value.evidence.file?.flags ?? []).filter((flag) => neverOpened.has(flag));
    if (flags.length > 0) return refuse('EVIDENCE_NOT_OPENED', { file: name, flags });
    const temporary = app.getPath('temp');
    let path = join(temporary, fitWholeName(name));
    try {
      const folder = newCopyFolder(temporary);
      folders.push(folder);
      path = join(folder, fitWholeName(name));
      writeCopy(path, bytes);
    } catch (error) {
      return refuse('FILE_NOT_WRITABLE', { file: path, problem: fileProblem(error) });
    }
    // Empty when the system opened it, else what stood in the way.
    const problem = await shell.openPath(path);
    return problem === '' ? ok({}) : refuse('FILE_NOT_READABLE', { file: name, problem });
  };
}
