import { textWidth } from './look.ts';

/** On each side of a cell, in twentieths of a point. */
export const sideMargin = 100;

/** Widths in twips from shares in per cent; the last column takes what rounding leaves. */
export function widthsOf(shares: readonly number[], width: number = textWidth): number[] {
  const widths = shares.map((share) => Math.floor((width * share) / 100));
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each));
}

/** Twentieths of a point that a letter of a column's title takes, on average and bold. */
const letterWidth = 112;

/** Widths under which no word of a title is cut: what a narrow column lacks, those with room to spare give in proportion. */
export function withRoom(widths: readonly number[], titles: readonly string[]): number[] {
  const least = titles.map((title) => {
    const longest = Math.max(0, ...title.split(/[\s\u2010-\u2014/-]+/).map((word) => [...word].length));
    return 2 * sideMargin + letterWidth * longest;
  });
  const lacks = widths.map((width, column) => Math.max(0, (least[column] ?? 0) - width));
  const spare = widths.map((width, column) => Math.max(0, width - (least[column] ?? 0)));
  const [lacking, sparing] = [lacks, spare].map((list) => list.reduce((sum, each) => sum + each, 0));
  // Where there is no room for all, the shares stand.
  if (!lacking || !sparing || lacking > sparing) return [...widths];
  const given = spare.map((each) => Math.floor((each * lacking) / sparing));
  const rest = lacking - given.reduce((sum, each) => sum + each, 0);
  const widest = spare.indexOf(Math.max(...spare));
  return widths.map(
    (width, column) => width + (lacks[column] ?? 0) - (given[column] ?? 0) - (column === widest ? rest : 0),
  );
}
