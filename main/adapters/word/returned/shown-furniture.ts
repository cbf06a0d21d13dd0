import { childElements, type XmlElement } from '../xml-tree.ts';
import { isOff } from './harmless/known.ts';

/** Which headers and footers are shown, and from which section on. */
export interface ShownFurniture {
  /** Takes in a section's properties, with its number from 1. */
  readonly note: (properties: XmlElement, section: number) => void;
  /** The first section that shows the part of that relation; null where none does. */
  readonly numberOf: (relation: string | null) => number | null;
}

/**
 * A header that no section refers to is shown nowhere, nor is one for first or even pages where the pages are all
 * alike.
 */
export function shownFurniture(settings: XmlElement | null): ShownFurniture {
  const sections = new Map<string, number>();
  const has = (parent: XmlElement | null, name: string) =>
    parent !== null &&
    childElements(parent).some(
      (each) => each.name.endsWith(name) && ![...each.attributes.values()].some((value) => isOff(value)),
    );
  const isEven = has(settings, ':evenAndOddHeaders');
  return {
    note(properties, section) {
      const isFirst = has(properties, ':titlePg');
      for (const { name, attributes } of childElements(properties)) {
        if (!/(?:header|footer)Reference$/.test(name)) continue;
        const said = (attribute: RegExp) => [...attributes].find(([key]) => attribute.test(key))?.[1];
        const id = said(/:id$/);
        const type = said(/(?:^|:)type$/);
        const isShown = type === 'first' ? isFirst : type === 'even' ? isEven : true;
        if (id !== undefined && isShown && !sections.has(id)) sections.set(id, section);
      }
    },
    numberOf: (relation) => (relation === null ? null : (sections.get(relation) ?? null)),
  };
}
