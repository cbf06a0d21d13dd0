/** One small change of one file. Offsets count UTF-16 units of the file's text, as JavaScript does. */
export interface Change {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 1, where the change begins. */
  readonly line: number;
  readonly was: string;
  readonly became: string;
  readonly operator: string;
  /** The smallest expression around the change that can be wrapped whole, to see whether a test gets there. */
  readonly reach: { readonly start: number; readonly end: number };
}

/** The file's text with the change made. */
export function withChange(text: string, change: Change): string {
  return text.slice(0, change.start) + change.became + text.slice(change.end);
}

/** The trimmed line in which the change begins: with path, was and became it names a change across edits. */
export function lineOf(text: string, change: Change): string {
  const from = text.lastIndexOf('\n', change.start - 1) + 1;
  const to = text.indexOf('\n', change.start);
  return text.slice(from, to === -1 ? undefined : to).trim();
}
