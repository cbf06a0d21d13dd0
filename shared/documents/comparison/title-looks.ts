import type { Line } from './line.ts';

/** No title is as long as this, in words and signs. */
const longestTitle = 40;

/** So many lines of a style and no title among them say that it is none of titles. */
const leastDenying = 3;

/**
 * Tells titles of clauses from other lines, learned from those that are known. What at least half of its bearers share
 * with a known title makes a title: its style, its level in a list, how its number is typed, unless its style is one
 * that only other lines have. A level in the outline does by itself.
 */
export function titleReader(titles: readonly Line[], region: readonly Line[]): (line: Line) => boolean {
  const known = new Set(titles);
  const counts = new Map<string, { titles: number; all: number }>();
  for (const line of region) {
    for (const look of looksOf(line)) {
      const count = counts.get(look) ?? { titles: 0, all: 0 };
      counts.set(look, { titles: count.titles + (known.has(line) ? 1 : 0), all: count.all + 1 });
    }
  }
  const looksWhere = (test: (count: { titles: number; all: number }) => boolean) =>
    new Set([...counts].filter(([, count]) => test(count)).map(([look]) => look));
  const telling = looksWhere(({ titles: own, all }) => own > 0 && own * 2 >= all);
  const denying = looksWhere(({ titles: own, all }) => own === 0 && all >= leastDenying);
  const outlines = titles.flatMap(({ paragraph: { outline } }) => (outline === null ? [] : [outline]));
  const deepest = outlines.length === 0 ? -1 : Math.max(...outlines);
  return (line) => {
    if (known.has(line)) return true;
    if (line.words.length > longestTitle) return false;
    const { outline } = line.paragraph;
    if (outline !== null && outline <= deepest) return true;
    // Who types into a copied row may leave it the level of a title, with the style of a paragraph.
    const [style] = styleLook(line);
    if (style !== undefined && denying.has(style)) return false;
    return looksOf(line).some((look) => telling.has(look));
  };
}

function styleLook({ paragraph: { style } }: Line): string[] {
  return style === null ? [] : [`style ${style}`];
}

function looksOf(line: Line): string[] {
  const {
    paragraph: { list },
    typedDepth,
  } = line;
  return [
    ...styleLook(line),
    ...(list === null ? [] : [`list ${list.id} ${list.level}`]),
    ...(typedDepth === null ? [] : [`typed ${typedDepth}`]),
  ];
}

/** Whether a line has the style of our clauses' titles, whatever its document calls it. */
export function hasOurTitleStyle({ paragraph }: Line): boolean {
  return paragraph.styleName.startsWith('PSEA Clause (');
}

/** Whether a line has a style of our annex that no clause uses, such as that of its tables. */
export function hasOurOtherStyle({ paragraph }: Line): boolean {
  return paragraph.styleName.startsWith('PSEA Annex ') && !paragraph.styleName.startsWith('PSEA Annex Blank');
}
