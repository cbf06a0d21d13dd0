const GAP = '  ';
const NARROWEST = 4;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const signsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Letters of East Asia take two places of a terminal. */
const isWide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
const widthOf = (text: string) => signsOf(text).reduce((sum, sign) => sum + (isWide.test(sign) ? 2 : 1), 0);

/** Lines under the names of their columns, cut to the width of a terminal: the widest columns give way first. */
export function textTable(
  columns: readonly string[],
  lines: readonly (readonly string[])[],
  width: number,
): string {
  if (columns.length === 0) return '';
  const plain = lines.map((line) => line.map((cell) => cell.replace(/\s+/g, ' ')));
  const widths = columns.map((name, at) =>
    Math.max(widthOf(name), ...plain.map((line) => widthOf(line[at] ?? ''))),
  );
  const room = width - GAP.length * (columns.length - 1);
  let over = widths.reduce((sum, each) => sum + each, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
    over -= 1;
  }
  const show = (line: readonly string[]) =>
    line
      .map((cell, at) => fitted(cell, widths[at] ?? NARROWEST))
      .join(GAP)
      .trimEnd();
  return [columns, ...plain].map((line) => `${show(line)}\n`).join('');
}

function fitted(text: string, width: number): string {
  const missing = width - widthOf(text);
  if (missing >= 0) return text + ' '.repeat(missing);
  let kept = '';
  for (const sign of signsOf(text)) {
    if (widthOf(kept + sign) > width - 1) break;
    kept += sign;
  }
  return `${kept}…${' '.repeat(width - 1 - widthOf(kept))}`;
}
