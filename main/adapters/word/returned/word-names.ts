import type { XmlElement } from '../xml-tree.ts';
import { officeColours, type ThemeColours } from './returned-theme.ts';

/** WordprocessingML as Word writes it, and its strict form. */
const namespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Names of a part, whatever prefix its writer chose. */
export interface WordNames {
  /** Local name of an element of WordprocessingML; of any other its local name after "#". */
  readonly kind: (element: XmlElement) => string;
  readonly attribute: (element: XmlElement, name: string) => string | null;
  readonly child: (element: XmlElement | null, name: string) => XmlElement | null;
  /** `w:val` of a child; null where there is no such child. */
  readonly value: (element: XmlElement | null, child: string) => string | null;
  /** A property that is on or off, such as `w:vanish`; null where it is not said. */
  readonly toggle: (element: XmlElement | null, child: string) => boolean | null;
  /** Colours that the document's theme gives a name. */
  readonly themeColour: ThemeColours;
}

/** The names of a part by its root; null where the root says nothing of WordprocessingML. */
export function wordNames(root: XmlElement, themeColour: ThemeColours = officeColours): WordNames | null {
  const declared = [...root.attributes].find(
    ([name, value]) => (name === 'xmlns' || name.startsWith('xmlns:')) && namespaces.has(value),
  );
  if (!declared) return null;
  const prefix = declared[0] === 'xmlns' ? '' : `${declared[0].slice('xmlns:'.length)}:`;
  const kinds = new Map<string, string>();
  const kind = ({ name }: XmlElement) => {
    const known = kinds.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const isOwn = prefix === '' ? colon < 0 : name.startsWith(prefix);
    const found = isOwn ? name.slice(prefix.length) : `#${name.slice(colon + 1)}`;
    kinds.set(name, found);
    return found;
  };
  const attribute = (element: XmlElement, name: string) =>
    element.attributes.get(prefix + name) ??
    element.attributes.get(`w:${name}`) ??
    element.attributes.get(name) ??
    null;
  const child: WordNames['child'] = (element, name) => {
    for (const each of element?.children ?? []) if ('name' in each && kind(each) === name) return each;
    return null;
  };
  const value: WordNames['value'] = (element, name) => {
    const found = child(element, name);
    return found && attribute(found, 'val');
  };
  return {
    themeColour,
    kind,
    attribute,
    child,
    value,
    toggle(element, name) {
      const found = child(element, name);
      return found && !/^(?:0|false|off|none)$/i.test(attribute(found, 'val') ?? '');
    },
  };
}
