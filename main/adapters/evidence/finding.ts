import type { FileFlag, FileKind, StoredFile } from '../../../shared/record/shapes/evidence.ts';

/** What the content of a file tells. */
export type Finding = Pick<StoredFile, 'kind' | 'mediaType' | 'flags'>;

export function found(kind: FileKind, mediaType: string, ...flags: (FileFlag | false)[]): Finding {
  return { kind, mediaType, flags: [...new Set(flags.filter((flag) => flag !== false))] };
}
