import type { XmlElement } from '../xml-tree.ts';
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
/** How far colour and ground have to lie apart in one channel at least. */
const leastContrast = 28;

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

/** Fill of a shading; null where it has none. */
export function groundOf(shading: XmlElement | null, names: WordNames): string | null {
  if (!shading) return null;
  const fill = themed(shading, names, 'themeFill') ?? names.attribute(shading, 'fill')?.toUpperCase();
  return fill && fill !== 'AUTO' ? fill : null;
}

/** Colours of the theme that are white on every page of Office. */
function themed(element: XmlElement, { attribute }: WordNames, name: string): string | null {
  const theme = attribute(element, name);
  return theme !== null && /^(?:background1|light1|bg1|lt1)$/.test(theme) && !attribute(element, 'themeShade')
    ? 'FFFFFF'
    : null;
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
  const [text, behind] = [channels(colour), channels(ground ?? 'FFFFFF')];
  return (
    text !== null &&
    behind !== null &&
    text.every((channel, at) => Math.abs(channel - (behind[at] ?? 0)) < leastContrast)
  );
}

function channels(colour: string): number[] | null {
  if (!/^[\dA-F]{6}$/.test(colour)) return null;
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
