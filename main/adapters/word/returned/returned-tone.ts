import type { XmlElement } from '../xml-tree.ts';
import { contrast } from './contrast.ts';
import type { WordNames } from './word-names.ts';

/** What text looks like, as far as it decides whether anyone sees it; null where nothing is said. */
export interface Tone {
  readonly hidden: boolean | null;
  readonly struck: boolean | null;
  /** "RRGGBB" in capitals, or "auto". */
  readonly colour: string | null;
  /** Of the ground behind it. */
  readonly ground: string | null;
  /** In half-points. */
  readonly size: number | null;
}

export const plainTone: Tone = { hidden: null, struck: null, colour: null, ground: null, size: null };

/** Half-points below which nobody reads: five points. */
const leastSize = 10;
/** How far colour and ground have to lie apart: silver on white is read with ease yet. */
const leastContrast = 1.6;

const highlights: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  green: '00FF00',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
  white: 'FFFFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
};

/** What properties of a run, paragraph mark or style say. */
export function toneOf(properties: XmlElement | null, names: WordNames): Tone {
  if (!properties || properties.children.length === 0) return plainTone;
  const { kind, attribute } = names;
  let { hidden, struck, colour, ground, size } = plainTone;
  for (const each of properties.children) {
    if (!('name' in each)) continue;
    const isOn = () => !/^(?:0|false|off|none)$/i.test(attribute(each, 'val') ?? '');
    switch (kind(each)) {
      case 'vanish':
        hidden = isOn();
        break;
      case 'strike':
      case 'dstrike':
        struck = (struck ?? false) || isOn();
        break;
      case 'color':
        colour = themed(each, names, 'themeColor') ?? attribute(each, 'val')?.toUpperCase() ?? null;
        break;
      case 'shd':
        ground = groundOf(each, names) ?? ground;
        break;
      case 'highlight':
        ground = highlights[attribute(each, 'val') ?? ''] ?? ground;
        break;
      case 'sz':
        size = Number(attribute(each, 'val') ?? '') || null;
        break;
      case 'w':
        // Letters squeezed to a tenth of their width are as good as none.
        if (Number(attribute(each, 'val') ?? 100) < 20) size = 1;
        break;
      default:
    }
  }
  return { hidden, struck, colour, ground, size };
}

/** The ground that a shading gives; null where it has none. A pattern is its two colours mixed. */
export function groundOf(shading: XmlElement | null, names: WordNames): string | null {
  if (!shading) return null;
  const { attribute } = names;
  const fill = themed(shading, names, 'themeFill') ?? attribute(shading, 'fill')?.toUpperCase() ?? 'AUTO';
  const share = shareOf(attribute(shading, 'val') ?? 'clear');
  if (share === 0) return fill === 'AUTO' ? null : fill;
  const colour = themed(shading, names, 'themeColor') ?? attribute(shading, 'color')?.toUpperCase() ?? 'AUTO';
  const [over, under] = [
    channels(colour === 'AUTO' ? '000000' : colour),
    channels(fill === 'AUTO' ? 'FFFFFF' : fill),
  ];
  if (!over || !under) return fill === 'AUTO' ? null : fill;
  return hexadecimal(over.map((channel, at) => channel * share + (under[at] ?? 0) * (1 - share)));
}

/** How much of a pattern is its colour: "pct20" a fifth, "solid" all, stripes a half. */
function shareOf(pattern: string): number {
  if (/^(?:clear|nil|none)$/.test(pattern)) return 0;
  const percent = /^pct(\d+)$/.exec(pattern)?.[1];
  return percent === undefined ? (pattern === 'solid' ? 1 : 0.5) : Number(percent) / 100;
}

/** A colour of the theme, as light or dark as it is asked for. */
function themed(element: XmlElement, { attribute, themeColour }: WordNames, name: string): string | null {
  const theme = attribute(element, name);
  const colour = theme === null ? null : channels(themeColour(theme) ?? '');
  if (!colour) return null;
  const part = (kind: string) =>
    Number.parseInt(attribute(element, `${name.replace('Color', '')}${kind}`) ?? 'FF', 16) / 255;
  const [tint, shade] = [part('Tint'), part('Shade')];
  return hexadecimal(colour.map((channel) => (channel * tint + 255 * (1 - tint)) * shade));
}

function hexadecimal(colour: readonly number[]): string {
  return colour
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** Over what a style or the surroundings say, what is said nearer to the text. */
export function over(base: Tone, own: Tone): Tone {
  if (own === plainTone) return base;
  return {
    hidden: own.hidden ?? base.hidden,
    struck: own.struck ?? base.struck,
    colour: own.colour ?? base.colour,
    ground: own.ground ?? base.ground,
    size: own.size ?? base.size,
  };
}

export function styleTone(style: { readonly tone: Tone } | null): Tone {
  return style?.tone ?? plainTone;
}

/** Whether text can't be told from its ground, or is too small for any eye. */
export function isFaint({ colour, ground, size }: Tone): boolean {
  if (size !== null && size < leastSize) return true;
  if (colour === null || colour === 'AUTO') return false;
  return contrast(colour, ground ?? 'FFFFFF') < leastContrast;
}

function channels(colour: string): number[] | null {
  if (!/^[\dA-F]{6}$/.test(colour)) return null;
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
