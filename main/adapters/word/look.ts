/** The look of both languages: one restrained colour, greys that survive a black-and-white printer. */

export const colours = {
  heading: '1F3A5F',
  text: '1A1A1A',
  quiet: '55606B',
  rule: 'C9D1DA',
  headerFill: 'E6EBF1',
  panelFill: 'F3F6F9',
  gapFill: 'EFEFEF',
  /** Shades of the timeline: told apart on a black-and-white printer, each with a sign of its own. */
  light: 'E3EAF2',
  middle: 'B4BFCC',
  dark: '4A5563',
} as const;

/** Half-points, as Word counts. */
export const sizes = {
  title: 40,
  heading1: 27,
  heading2: 22,
  verdict: 34,
  count: 28,
  body: 20,
  table: 18,
  small: 16,
} as const;

/** Twentieths of a point: A4 with margins of 2 cm at the sides. */
export const page = {
  width: 11906,
  height: 16838,
  side: 1134,
  top: 1531,
  bottom: 1247,
  header: 624,
  footer: 567,
} as const;

/** A page that lies on its side is short: less stands empty around its text. */
export const widePage = { ...page, side: 907, top: 1134, bottom: 850, header: 425, footer: 369 } as const;

export const textWidth = page.width - 2 * page.side;

/** Between the margins of an A4 page that lies on its side. */
export const wideTextWidth = page.height - 2 * widePage.side;

/** On every computer under its own name or as a font of the same widths, and it holds Arabic. */
export const fonts = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' } as const;
