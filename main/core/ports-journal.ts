import type { Result } from '../../shared/ground/result.ts';
import type {
  JournalDocument,
  JournalHeader,
  LineProblem,
} from '../../shared/record/exchange/journal-header.ts';

/** What goes into an exported journal. Nothing may be written to the record meanwhile. */
export interface JournalContent {
  /** Stored texts of entries, one after the other; read twice, the same each time. */
  readonly texts: () => Iterable<string>;
  /** Documents that entries name, asked once all entries were read. */
  readonly documents: () => Iterable<JournalDocument>;
  readonly readDocument: (sha256: string) => Uint8Array | null;
  /** Files of content that judges the entries, by path. */
  readonly content: readonly { readonly path: string; readonly text: string }[];
  /** The first line, from what the writing found out. */
  readonly header: (found: {
    readonly sha256: string;
    readonly documents: JournalHeader['documents'];
  }) => JournalHeader;
  readonly step: (done: number) => void;
}

export interface WrittenJournal {
  readonly file: string;
  readonly folder: string;
  readonly header: JournalHeader;
  readonly documents: number;
  readonly lost: number;
  readonly leftOut: number;
}

/** A line behind the first, or what is wrong with it. Lines are counted from 1, the first line among them. */
export type JournalLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly problem: LineProblem };

export type JournalProblem = 'NOT_A_JOURNAL' | 'JOURNAL_NEWER' | 'JOURNAL_DAMAGED' | 'FILE_NOT_READABLE';

/** An exported journal whose first line is as its device signed it. */
export interface OpenJournal {
  readonly file: string;
  readonly header: JournalHeader;
  /** Lines as they come from the disk, none of them larger in memory than an entry can be. */
  lines(): AsyncGenerator<JournalLine>;
  /** Whether the bytes of the lines that were read are those that were written; known once all were read. */
  isAsWritten(): boolean;
  /** The list beside it: null where it isn't there, or isn't the one that the first line names. */
  documents(): Promise<readonly JournalDocument[] | null>;
  /** A document's content; null where it isn't there or isn't what its name says. */
  document(sha256: string): Promise<Uint8Array | null>;
}

/** Journals as plain text, one signed entry a line. */
export interface JournalFiles {
  /** Writes a new file with a folder beside it, whole or not at all; never over another. */
  write(path: string, content: JournalContent): Result<WrittenJournal, 'JOURNAL_NOT_WRITTEN'>;
  open(
    path: string,
    verify: (device: string, text: string, signature: string) => boolean,
  ): Promise<Result<OpenJournal, JournalProblem>>;
}
