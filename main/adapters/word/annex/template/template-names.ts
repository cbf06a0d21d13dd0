import type { AnnexModel } from '../../../../../shared/documents/annex/annex-model.ts';
import { annexBookmark } from '../../../../../shared/rules/agreement/annex-bookmark.ts';
import type { WordPackage } from '../../word-package.ts';
import { childElements, firstChild, type XmlElement } from '../../xml-tree.ts';
import type { AnnexNames } from '../annex-names.ts';
import { type AnnexStyle, annexStyles } from '../annex-styles.ts';
import { baseStyles } from '../base-styles.ts';
import type { AnnexTemplate } from './read-template.ts';

/** Names that are free in a letterhead, and the styles that have to come along. */
export interface TemplateNames {
  readonly names: AnnexNames;
  readonly styles: readonly { readonly style: AnnexStyle; readonly name: string }[];
  /** Greatest id of a list definition that is taken. */
  readonly lastAbstract: number;
  readonly takenListMarks: ReadonlySet<string>;
}

/**
 * Finds names for everything that the annex brings. Body text and headings are the letterhead's own, whatever their
 * ids are in the language of its Word; an id, name or number that is taken there is given another one here.
 */
export function namesFor(model: AnnexModel, template: AnnexTemplate): TemplateNames {
  const { styles, brought } = styleNames(model, template);
  const lists = template.numbering ? childElements(template.numbering.root) : [];
  const lastList = greatest(lists, 'w:num', 'w:numId');
  const bookmarks = bookmarkNames(template.package);
  const textWidth = textWidthAt(template);
  return {
    names: {
      style: (id) => styles.get(id) ?? id,
      list: (language) => lastList + 1 + language,
      ...bookmarks,
      textWidth,
    },
    styles: brought,
    lastAbstract: greatest(lists, 'w:abstractNum', 'w:abstractNumId'),
    takenListMarks: new Set(
      lists.map((list) => firstChild(list, 'w:nsid')?.attributes.get('w:val')?.toUpperCase() ?? ''),
    ),
  };
}

function styleNames(model: AnnexModel, { styles: part }: AnnexTemplate) {
  const present = part ? childElements(part.root, 'w:style') : [];
  const ids = new Set(present.map(({ attributes }) => attributes.get('w:styleId') ?? ''));
  const shown = new Map(present.map((style) => [shownName(style), style]));
  const styles = new Map<string, string>();
  const brought: { style: AnnexStyle; name: string }[] = [];
  const bring = (style: AnnexStyle) => {
    let id = style.id;
    let name = style.name;
    for (let count = 2; ids.has(id) || shown.has(name.toLowerCase()); count += 1) {
      id = `Annex${count}${style.id}`;
      name = `${style.name} ${count}`;
    }
    ids.add(id);
    styles.set(style.id, id);
    brought.push({ style, name });
  };
  for (const base of baseStyles) {
    // Lines of our own header: a letterhead has its own.
    if (base.id === 'PageLine') continue;
    const isBody = base.id === 'Normal';
    const own = (isBody ? present.find(isDefaultParagraph) : undefined) ?? shown.get(base.name.toLowerCase());
    if (own) styles.set(base.id, own.attributes.get('w:styleId') ?? base.id);
    else bring(base);
  }
  for (const style of annexStyles(model)) bring(style);
  return { styles, brought };
}

export function shownName(style: XmlElement): string {
  return (firstChild(style, 'w:name')?.attributes.get('w:val') ?? '').toLowerCase();
}

export function isDefaultParagraph({ attributes }: XmlElement): boolean {
  return (
    attributes.get('w:type') === 'paragraph' && /^(?:1|true|on)$/.test(attributes.get('w:default') ?? '')
  );
}

export function greatest(elements: readonly XmlElement[], name: string, attribute: string): number {
  return elements.reduce(
    (most, element) =>
      element.name === name ? Math.max(most, Number(element.attributes.get(attribute)) || 0) : most,
    0,
  );
}

/** Names and numbers that bookmarks of a letterhead bear; Word takes two names that differ in case for one. */
export function takenBookmarks({ parts, part }: WordPackage): {
  readonly taken: Set<string>;
  readonly ids: Set<number>;
} {
  const taken = new Set<string>();
  const ids = new Set<number>();
  for (const path of parts.keys()) {
    const xml = part(path)?.xml ?? '';
    for (const [start] of xml.matchAll(/<w:bookmarkStart\b[^>]*>/g))
      taken.add((/\sw:name\s*=\s*["']([^"']*)/.exec(start)?.[1] ?? '').toLowerCase());
    for (const [, id] of xml.matchAll(/\sw:id\s*=\s*["'](\d+)["']/g)) ids.add(Number(id));
  }
  return { taken, ids };
}

function bookmarkNames(word: WordPackage): Pick<AnnexNames, 'bookmark' | 'bookmarkId'> {
  const { taken, ids } = takenBookmarks(word);
  const given = new Map<string, string>();
  let next = 0;
  return {
    bookmark(bookmark, { code }) {
      const wanted = annexBookmark(bookmark, code);
      const known = given.get(wanted);
      if (known !== undefined) return known;
      let name = wanted;
      for (let count = 2; taken.has(name.toLowerCase()); count += 1)
        name = annexBookmark(`${bookmark}_${count}`, code);
      taken.add(name.toLowerCase());
      given.set(wanted, name);
      return name;
    },
    bookmarkId() {
      do next += 1;
      while (ids.has(next));
      return next;
    },
  };
}

/** Width of the text in the section of the mark, of one column where it has several. A4 with wide margins without one. */
export function textWidthAt({ body, mark }: AnnexTemplate): number {
  const sections = [...childElements(body, 'w:p').map((each) => firstChild(each, 'w:pPr', 'w:sectPr'))];
  const section =
    sections.find((each) => each !== null && each.end > mark.start) ?? firstChild(body, 'w:sectPr');
  const measure = (name: string, attribute: string, otherwise: number) => {
    const value = Number.parseFloat((section && firstChild(section, name)?.attributes.get(attribute)) ?? '');
    return Number.isFinite(value) ? Math.abs(value) : otherwise;
  };
  const text =
    measure('w:pgSz', 'w:w', 11906) -
    measure('w:pgMar', 'w:left', 1440) -
    measure('w:pgMar', 'w:right', 1440) -
    measure('w:pgMar', 'w:gutter', 0);
  const columns = measure('w:cols', 'w:num', 1);
  const gaps = (columns - 1) * measure('w:cols', 'w:space', 720);
  return Math.max(2880, Math.floor((text - gaps) / Math.max(1, columns)));
}
