import type { Judged, Score } from './score.ts';

export interface PageInput {
  readonly date: string;
  readonly seed: string;
  readonly rows: readonly Score[];
  readonly overall: Score;
  readonly judged: readonly Judged[];
  /** Tests that were left out, since they fail without any change, and why. */
  readonly failing: ReadonlyMap<string, string>;
}

/** The page docs/mutation.md, and what the run prints: the score by area and every survivor. */
export function writePage({ date, seed, rows, overall, judged, failing }: PageInput): string {
  const survivors = judged.filter(({ fate }) => fate === 'survived');
  const open = survivors.filter(({ classified }) => !classified);
  const known = survivors.filter(({ classified }) => classified);
  const outdated = judged.filter(({ fate, classified }) => fate !== 'survived' && classified);
  return [
    '# What the tests notice',
    '',
    'Written by `npm run mutate`: small changes of the code, one at a time, and whether a test or a type sees them. [How to read and use it](contributing.md#see-whether-the-tests-would-notice).',
    '',
    `${date}, seed \`${seed}\`, ${overall.tried} changes.`,
    '',
    '| Area | Tried | Seen by a test | Never ended | Seen by types | Survived | Equivalent | Trivial | Noticed | Aim |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...[...rows, overall].map(row),
    '',
    'Noticed is the share of those tried without the equivalent and the trivial ones.',
    '',
    ...list('Survivors', open, ({ word }) => word),
    ...list('Survivors that somebody has looked at', known, ({ classified }) =>
      classified ? `${classified.kind}: ${classified.reason}` : '',
    ),
    ...list('Classified, and yet seen', outdated, ({ fate, word }) => `${fate}: ${word.split('\n')[0]}`),
    ...(failing.size === 0 ? [] : ['## Left out', '', ...[...failing].map(leftOut), '']),
  ].join('\n');
}

function row(score: Score): string {
  const share = score.share === null ? 'nothing counts' : `${score.share.toFixed(1)} %`;
  const { tried, byTest, byTime, byTypes, survived, equivalent, trivial } = score;
  const cells = [score.name, tried, byTest, byTime, byTypes, survived, equivalent, trivial];
  return `| ${[...cells, share, `${score.aim} %${score.isMet ? '' : ', missed'}`].join(' | ')} |`;
}

function list(title: string, judged: readonly Judged[], word: (each: Judged) => string): string[] {
  if (judged.length === 0) return [];
  const lines = judged.map((each) => {
    const { path, line, was, became } = each.change;
    return `| ${each.area} | ${path}:${line} | ${code(was)} | ${code(became)} | ${plain(word(each))} |`;
  });
  return [`## ${title}`, '', '| Area | Place | Was | Became | Word |', '|---|---|---|---|---|', ...lines, ''];
}

const LONGEST = 160;

/** One line of code in a table: bars would end the cell, and the quotes of code can't hold themselves. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replaceAll('|', '¦').replaceAll('`', '´');
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line || ' '}\``;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('|', '¦')
    .slice(0, 2 * LONGEST);
}

function leftOut([test, why]: readonly [string, string]): string {
  return `- ${test} fails without any change: ${code(why)}`;
}
