import { isOfWord, wordEdge } from './marked-text.ts';
import { readExpression, type Term } from './read-expression.ts';

/**
 * Parts of which every match of an expression holds at least one, as they stand in a marked text (`marked-text.ts`);
 * null where nothing is known that no match can do without. It is told from the source alone, and what isn't known asks
 * for nothing: it may be too careful, and never the other way.
 */
export function neededParts({ source }: RegExp): readonly string[] | null {
  const rows = readExpression(source);
  return rows && ofChoice(rows, { before: false, after: false });
}

/** Whether it is known that no letter and no digit stands before a row of terms, or after it. */
interface Around {
  readonly before: boolean;
  readonly after: boolean;
}

function ofChoice(rows: readonly (readonly Term[])[], around: Around): readonly string[] | null {
  const all = rows.map((row) => ofRow(row, around));
  return all.some((parts) => parts === null) ? null : [...new Set(all.flatMap((parts) => parts ?? []))];
}

/** The part of a row that says most. */
function ofRow(terms: readonly Term[], around: Around): readonly string[] | null {
  let best: readonly string[] | null = null;
  let most = 0;
  const offer = (parts: readonly string[] | null) => {
    const own = parts === null ? 0 : worth(parts);
    if (own <= most) return;
    best = parts;
    most = own;
  };
  let run = '';
  /** Whether no letter and no digit stands before what comes next. */
  let isFree = around.before;
  const put = (character: string) => {
    const isWord = isOfWord(character);
    const last = run.at(-1);
    const changes = last === undefined ? isFree && isWord : isOfWord(last) !== isWord;
    run += changes && last !== wordEdge ? wordEdge + character : character;
  };
  const end = (isFreeAfter: boolean) => {
    const last = run.at(-1);
    if (last !== undefined) offer([isFreeAfter && isOfWord(last) ? run + wordEdge : run]);
    run = '';
  };
  for (const [at, term] of terms.entries()) {
    if (term.kind === 'nothing') continue;
    if (term.kind === 'edge') {
      end(true);
      isFree = true;
      continue;
    }
    if (term.kind === 'unknown') {
      end(false);
      isFree = false;
      continue;
    }
    const { least, most: upTo } = term.times;
    const isOnce = least === 1 && upTo === 1;
    if (term.kind === 'choice') {
      const before = run === '' ? isFree : !isOfWord(run.at(-1) ?? '');
      const after = isFreeAfter(terms, at, around.after);
      end(false);
      if (least > 0) offer(ofChoice(term.rows, { before: isOnce && before, after: isOnce && after }));
      isFree = false;
      continue;
    }
    if (least > 0) put(term.kind === 'digit' ? '0' : small(term.character));
    if (!isOnce) {
      end(false);
      isFree = false;
    }
  }
  end(around.after);
  return best;
}

const small = (character: string) => (/[0-9]/.test(character) ? '0' : character.toLowerCase());

/** Whether what follows a term begins with neither letter nor digit. */
function isFreeAfter(terms: readonly Term[], at: number, isFreeAtEnd: boolean): boolean {
  const next = terms.slice(at + 1).find(({ kind }) => kind !== 'nothing');
  if (next === undefined) return isFreeAtEnd;
  if (next.kind === 'edge') return true;
  return next.kind === 'character' && next.times.least > 0 && !isOfWord(next.character);
}

/** How much a set of parts tells: what the shortest holds, less where there are many. */
function worth(parts: readonly string[]): number {
  let least = parts.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  for (const part of parts) {
    let sum = 0;
    for (const character of part) sum += weightOf(character);
    if (sum < least) least = sum;
  }
  return least - 0.1 * Math.log2(parts.length + 1);
}

/** A digit and a sign of Chinese say more than a letter, and a space says little. */
function weightOf(character: string): number {
  if (character === ' ') return 0.3;
  return character === '0' || character > '\u2e7f' ? 2 : 1;
}
