const LINE = 118;

/** Letters of East Asia take two places of a terminal, and a line may end after any of them. */
const wide = '\\u2E80-\\uA4CF\\uF900-\\uFAFF\\uFF00-\\uFF60';
/** What a line may be broken before: a word, or a wide sign with the marks that can't stand apart from it. */
const piece = new RegExp(
  ` *(?:[“（《]*[${wide}](?:[，。、；：）》”？！])*|[^ ${wide}“（《]+[，。、；：）》”？！]*|[“（《])`,
  'gu',
);
const isWide = new RegExp(`[${wide}]`, 'u');

/** Words in lines that a terminal of usual width holds, further lines moved in. */
export function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const [next] of text.matchAll(piece)) {
    if (line.trim() !== '' && widthOf(line) + widthOf(next) > LINE) {
      lines.push(line);
      line = ' '.repeat(indent) + next.trimStart();
    } else line += next;
  }
  return [...lines, line].join('\n');
}

/** Places of a terminal that a text takes. */
export const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (isWide.test(sign) ? 2 : 1), 0);
