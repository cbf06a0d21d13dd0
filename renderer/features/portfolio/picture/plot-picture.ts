/** One bar of a plot, in words and numbers. */
export interface PictureBar {
  readonly label: string;
  /** As it is read: "13 of 34 (38.2 %)". */
  readonly said: string;
  /** Of the whole, 0 to 1. */
  readonly part: number;
}

export interface PlotPicture {
  readonly title: string;
  /** Of whom, and as of which day. */
  readonly under: readonly string[];
  readonly bars: readonly PictureBar[];
  readonly direction: 'ltr' | 'rtl';
}

const width = 960;
const margin = 32;
const rowHeight = 58;
const font = 'system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", Arial, sans-serif';

/** Breaks a text into lines that fit, by how wide letters are on average: no letter is measured. */
function linesOf(text: string, size: number): string[] {
  const most = Math.floor((width - 2 * margin) / (size * 0.56));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const escaped = (text: string): string =>
  text.replace(
    /[<>&"]/g,
    (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign] ?? sign,
  );

/**
 * A plot of the page as a drawing of its own, the same on every computer and in light and dark: black on white, each bar
 * with its words and numbers, so that it reads in grey and on paper.
 */
export function pictureSvg({ title, under, bars, direction }: PlotPicture): {
  svg: string;
  width: number;
  height: number;
} {
  const start = direction === 'rtl' ? width - margin : margin;
  const end = direction === 'rtl' ? margin : width - margin;
  const full = width - 2 * margin;
  const drawn: string[] = [];
  let y = margin;
  const write = (text: string, size: number, weight: number, colour = '#1f2328') => {
    for (const line of linesOf(text, size)) {
      y += size * 1.35;
      drawn.push(textAt(line, start, y, size, weight, colour, 'start', direction));
    }
  };
  write(title, 24, 600);
  for (const line of under) write(line, 16, 400, '#57606a');
  y += 18;
  for (const { label, said, part } of bars) {
    const length = Math.max(0, Math.min(1, part)) * full;
    drawn.push(
      textAt(label, start, y + 20, 18, 400, '#1f2328', 'start', direction),
      textAt(said, end, y + 20, 18, 600, '#1f2328', 'end', direction),
      rect(margin, y + 30, full, '#e7eaee'),
      rect(direction === 'rtl' ? width - margin - length : margin, y + 30, length, '#33475b'),
    );
    y += rowHeight;
  }
  const height = Math.ceil(y + margin);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}"><rect width="${width}" height="${height}" fill="#ffffff"/>${drawn.join('')}</svg>`;
  return { svg, width, height };
}

function textAt(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  colour: string,
  anchor: 'start' | 'end',
  direction: 'ltr' | 'rtl',
): string {
  return `<text x="${x}" y="${y}" font-family='${font}' font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}" direction="${direction}">${escaped(text)}</text>`;
}

const rect = (x: number, y: number, length: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${length}" height="16" fill="${colour}"/>`;

/** The same numbers as a table, for those who can’t see the picture and for programs that take text. */
export function pictureTable({ title, under, bars }: PlotPicture): { html: string; text: string } {
  const rows = bars.map(
    ({ label, said }) => `<tr><th scope="row">${escaped(label)}</th><td>${escaped(said)}</td></tr>`,
  );
  const caption = [title, ...under].map(escaped).join('. ');
  return {
    html: `<table><caption>${caption}</caption><tbody>${rows.join('')}</tbody></table>`,
    text: [title, ...under, ...bars.map(({ label, said }) => `${label}\t${said}`)].join('\n'),
  };
}
