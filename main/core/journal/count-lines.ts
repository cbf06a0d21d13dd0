import type { StreamMerge } from '../../../shared/record/exchange/merge-stream.ts';
import type { RefusedLine } from './stage-lines.ts';

/** Accounts for every line of an exported journal: the parts sum up to the total. */
export function countLines(total: number, faulty: readonly RefusedLine[]) {
  const counts = { taken: 0, here: 0, waiting: 0, doubled: 0, ofOtherOffice: 0 };
  const refused: RefusedLine[] = [...faulty];
  return {
    /** A stream that is taken over. */
    add({ added, addedWaiting, brought, doubled }: StreamMerge) {
      counts.taken += added.length - addedWaiting;
      counts.waiting += addedWaiting;
      counts.here += brought - added.length;
      counts.doubled += doubled;
    },
    /** The settings of another record, which are none of ours. */
    leave(lines: number) {
      counts.ofOtherOffice += lines;
    },
    refuse(lines: readonly RefusedLine[]) {
      for (const line of lines) refused.push(line);
    },
    refused: () => refused.sort((one, other) => one.line - other.line),
    sum: () => ({ total, ...counts, refused: refused.length }),
  };
}
