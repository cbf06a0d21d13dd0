import type { Finding } from '../../../../shared/record/check/finding.ts';
import { workspaceStream } from '../../../../shared/record/journal/entry.ts';
import type { Journal } from '../../journal.ts';

/** Whose journal it is, for a person. */
export interface Subject {
  /** "SS-0001-K7Q, Harbour Relief", or "the workspace". */
  readonly name: string;
  /** Null for the workspace itself. */
  readonly partner: Finding['partner'];
}

/** Names the owner of a stream; by its id alone where nothing else can be read. */
export function createSubjects({ rows }: Journal): { of(stream: string): Subject } {
  return {
    of(stream) {
      if (stream === workspaceStream) return { name: 'the workspace', partner: null };
      const row = rows.record(stream);
      const reference = row?.reference ?? '';
      const name = row?.name ?? '';
      const words = [reference, name].filter((word) => word !== '');
      return {
        name: words.length > 0 ? words.join(', ') : `the partner ${stream}`,
        partner: { id: stream, reference, name },
      };
    },
  };
}
