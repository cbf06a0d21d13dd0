/** The look of both languages: one restrained colour, greys that survive a black-and-white printer. */

export const colours = {
  heading: '1F3A5F',
  text: '1A1A1A',
  quiet: '55606B',
  rule: 'C9D1DA',
  headerFill: 'E6EBF1',
  panelFill: 'F3F6F9',
  gapFill: 'EFEFEF',
} as const;

/** Half-points, as Word counts. */
export const sizes = { title: 44, heading1: 28, heading2: 23, verdict: 36, count: 30, body: 21, table: 19, small: 17 } as const;

/** Twentieths of a point: A4 with margins of 2 cm at the sides. */
export const page = { width: 11906, height: 16838, side: 1134, top: 1531, bottom: 1247, header: 624, footer: 567 } as const;

export const textWidth = page.width - 2 * page.side;

/** Calibri is on every Office; Arial holds Arabic there and is drawn well in small sizes. */
export const fonts = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Calibri' } as const;
