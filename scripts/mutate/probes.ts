// Before a change that the nearest tests let pass is tried against all others, one run finds out which of them
// get to the place at all. Each place notes its number when it is come by.
import type { Change } from './change.ts';

/** A change that is to be found again by its number. */
export interface Numbered {
  readonly number: number;
  readonly change: Change;
}

const LEAVES = /^(continue|return|throw)\b/;

/** The file's text with a note at each place, appended to `notes` once in each process. */
export function withProbes(text: string, numbered: readonly Numbered[], notes: string): string {
  const pieces: { at: number; isEnd: boolean; length: number; text: string }[] = [];
  for (const { number, change } of numbered) {
    const { start, end } = change.reach;
    const isStatement = LEAVES.test(text.slice(start, end));
    const [before, after] = isStatement ? [`{ __come(${number}); `, ' }'] : [`(__come(${number}), (`, '))'];
    pieces.push({ at: start, isEnd: false, length: end - start, text: before });
    pieces.push({ at: end, isEnd: true, length: end - start, text: after });
  }
  // Where pieces meet, the outer opens first and closes last; what ends at a place ends before the next begins.
  pieces.sort(
    (a, b) =>
      b.at - a.at ||
      Number(a.isEnd) - Number(b.isEnd) ||
      (a.isEnd ? b.length - a.length : a.length - b.length),
  );
  let probed = text;
  for (const piece of pieces) probed = probed.slice(0, piece.at) + piece.text + probed.slice(piece.at);
  return `${probed}\n${helper(notes)}`;
}

// A function declaration, so that it stands before anything of the file runs.
function helper(notes: string): string {
  return [
    'function __come(number: number): void {',
    "  const seen: Set<number> = ((globalThis as any)[Symbol.for('psea.come')] ??= new Set());",
    '  if (seen.has(number)) return;',
    '  seen.add(number);',
    `  (globalThis as any).process.getBuiltinModule('node:fs').appendFileSync(${JSON.stringify(notes)}, number + '\\n');`,
    '}',
    '',
  ].join('\n');
}
