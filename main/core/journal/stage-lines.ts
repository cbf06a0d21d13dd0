import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import type { LineProblem } from '../../../shared/record/exchange/journal-header.ts';
import { isEntry } from '../../../shared/record/journal/entry.ts';
import type { Journal } from '../journal.ts';
import type { Incoming } from '../ports.ts';
import type { OpenJournal } from '../ports-journal.ts';

/** A line of which nothing is taken over, and why. */
export interface RefusedLine {
  readonly line: number;
  readonly problem: LineProblem;
  /** The partner, or “workspace”; null where the line doesn't say. */
  readonly stream: string | null;
}

export interface StagedLines {
  readonly incoming: Incoming;
  /** Lines behind the first. */
  readonly total: number;
  /** Lines that are no entry as it is written. */
  readonly refused: readonly RefusedLine[];
}

/** Lays the lines of an exported journal down by stream, each held against its frame and its canonical text. */
export async function stageLines({ store }: Journal, opened: OpenJournal): Promise<StagedLines> {
  const incoming = store.incoming();
  const refused: RefusedLine[] = [];
  let total = 0;
  try {
    for await (const each of opened.lines()) {
      total += 1;
      const { line } = each;
      if ('problem' in each) {
        refused.push({ line, problem: each.problem, stream: null });
        continue;
      }
      const entry = parse(each.text);
      if (!isEntry(entry)) refused.push({ line, problem: 'not-an-entry', stream: null });
      else if (canonicalJson(entry) !== each.text)
        refused.push({ line, problem: 'not-canonical', stream: entry.stream });
      else incoming.add(entry.stream, each.text, line);
    }
    return { incoming, total, refused };
  } catch (error) {
    incoming.close();
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
