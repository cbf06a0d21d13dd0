import { childElements, descendants, type XmlElement } from '../xml-tree.ts';
import { isTextFont } from './harmless/text-fonts.ts';

/** Colours of a theme as text and ground name them; null for a name that the document's theme does not have. */
export type ThemeColours = (name: string) => string | null;

/** Colours that are white on every page of Office, where a document brings no theme. */
export const officeColours: ThemeColours = (name) =>
  /^(?:background1|light1|bg1|lt1)$/.test(name) ? 'FFFFFF' : null;

const slots: Readonly<Record<string, string>> = {
  background1: 'lt1',
  bg1: 'lt1',
  light1: 'lt1',
  text1: 'dk1',
  tx1: 'dk1',
  dark1: 'dk1',
  background2: 'lt2',
  bg2: 'lt2',
  light2: 'lt2',
  text2: 'dk2',
  tx2: 'dk2',
  dark2: 'dk2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

/** Reads the colours of a theme. */
export function themeColours(theme: XmlElement | null): ThemeColours {
  if (!theme) return officeColours;
  const colours = new Map<string, string>();
  for (const scheme of descendants(theme)) {
    if (!scheme.name.endsWith('clrScheme')) continue;
    for (const slot of childElements(scheme)) {
      const [colour] = childElements(slot);
      const value = colour?.attributes.get('lastClr') ?? colour?.attributes.get('val');
      if (value && /^[\dA-Fa-f]{6}$/.test(value))
        colours.set(slot.name.slice(slot.name.indexOf(':') + 1), value.toUpperCase());
    }
    break;
  }
  return (name) => colours.get(slots[name] ?? name) ?? officeColours(name);
}

/** Fonts of a theme that draw signs in place of letters. */
export function themeSigns(theme: XmlElement): string[] {
  return [...descendants(theme)].flatMap(({ name, attributes }) => {
    const font = /:(?:latin|ea|cs)$/.test(name) ? (attributes.get('typeface') ?? null) : null;
    return isTextFont(font) ? [] : [font ?? ''];
  });
}
