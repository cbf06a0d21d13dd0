import type { PartnerFile } from '../../shared/record/file/partner-file.ts';
import { type Entry, workspaceStream } from '../../shared/record/journal/entry.ts';
import type { WorkspaceFile } from '../../shared/record/workspace/workspace-file.ts';
import type { WorkspaceStore } from './ports.ts';
import { project } from './project.ts';
import type { RowCache } from './row-cache.ts';

interface Kept {
  readonly store: Pick<WorkspaceStore, 'entries'>;
  readonly rows: Pick<RowCache, 'streamsOf'>;
}

/**
 * A file into which this device's own entries were folded, with what waits in it as the journal has it. Where a copy of the
 * folder was put back, what the device writes may itself follow an entry that isn't here: it is shown, and counted as
 * waiting; or it is the very one that others waited for, which are folded now. Nothing waits in nearly every file, and
 * then nothing is read.
 */
export function withWaiting<File extends PartnerFile | WorkspaceFile>(
  { store, rows }: Kept,
  stream: string,
  file: File,
  written: readonly Entry[],
): File {
  if (file.waiting === 0) return file;
  const streams = stream === workspaceStream ? [stream] : rows.streamsOf(stream);
  const entries = [...streams.flatMap((each) => store.entries(each)), ...written];
  return project(stream, entries, { value: file, current: true }).snapshot as File;
}
