import type { Deviation } from '../../record/shapes/agreement.ts';
import type { WordReport } from '../report/word-report.ts';

type Op = Deviation['words'][number]['op'];

/** Plain model of a comparison in Word: a report, and between its summary and its last section the tracked text. */
export interface ComparisonModel {
  readonly report: WordReport;
  /** Whom the changes come from, and when they were found: ISO 8601 in UTC. */
  readonly changes: { readonly author: string; readonly at: string };
  readonly parts: readonly ComparisonPart[];
}

/** The clauses of one language. */
export interface ComparisonPart {
  readonly heading: string;
  readonly direction: 'ltr' | 'rtl';
  readonly clauses: readonly ComparisonClause[];
}

export interface ComparisonClause {
  /** The first is the title. */
  readonly lines: readonly TrackedLine[];
  /** How our lines of it are numbered; null where that is not known, and for a clause that is not ours. */
  readonly outline: ClauseOutline | null;
}

/** Title of a clause, numbered paragraph, lettered item: what a line of ours is, and so what is counted before it. */
export type OutlineLevel = 0 | 1 | 2;

export interface ClauseOutline {
  /** Of the clause in the annex that it was compared with; null where none is on record. */
  readonly number: number | null;
  /** One for each line of our text. */
  readonly levels: readonly OutlineLevel[];
}

export interface TrackedLine {
  readonly words: readonly { readonly op: Op; readonly text: string }[];
  /** Whether the end of the paragraph itself was put in or taken away. */
  readonly end: Op;
}

/** The words of a clause as lines: each line feed ends one, and is tracked as it was found. */
export function trackedLines(words: Deviation['words']): TrackedLine[] {
  const lines: TrackedLine[] = [];
  let current: { op: Op; text: string }[] = [];
  for (const { op, text } of words) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) {
        lines.push({ words: current, end: op });
        current = [];
      }
      if (part !== '') current.push({ op, text: part });
    });
  }
  const first = words[0]?.op ?? 'same';
  // A paragraph that is wholly new or gone goes with its end, so that no empty one is left.
  const isWhole = words.every(({ op }) => op === first);
  return [...lines, { words: current, end: isWhole ? first : 'same' }];
}
