import type { AnnexTemplate } from '../annex/template/read-template.ts';
import { greatest, isDefaultParagraph, shownName, takenBookmarks } from '../annex/template/template-names.ts';
import type { XmlPart } from '../word-package.ts';
import { childElements, type XmlElement } from '../xml-tree.ts';

/** What of our own document goes on: its text without the section, its styles and its lists. */
export interface OwnDocument {
  readonly body: string;
  readonly styles: XmlPart;
  readonly numbering: XmlPart;
}

/** Styles that a letterhead has of its own; its look of body text, title and headings is the document's then. */
const ofTheLetterhead: ReadonlySet<string> = new Set(['normal', 'title', 'heading 1', 'heading 2']);

/** The document under names that are free in the letterhead, with the styles and lists that come along. */
export function renameInto(
  { body, styles, numbering }: OwnDocument,
  letterhead: AnnexTemplate,
): { body: string; styles: string; abstracts: string; lists: string } {
  const style = styleNames(childElements(styles.root, 'w:style'), body, letterhead);
  const present = letterhead.numbering ? childElements(letterhead.numbering.root) : [];
  const afterLists = greatest(present, 'w:num', 'w:numId');
  const afterAbstracts = greatest(present, 'w:abstractNum', 'w:abstractNumId') + 1;
  const raw = ({ start, end }: XmlElement) => numbering.xml.slice(start, end);
  const abstracts = childElements(numbering.root, 'w:abstractNum').map((element) =>
    raw(element)
      // A level that names a style would number the letterhead's own headings too.
      .replace(/<w:pStyle [^>]*\/>/g, '')
      .replace(/ w15:[a-zA-Z]+="[^"]*"/g, '')
      .replace(/(w:abstractNumId=")(\d+)/, (_, before, id) => `${before}${Number(id) + afterAbstracts}`),
  );
  const lists = childElements(numbering.root, 'w:num').map((element) =>
    raw(element)
      .replace(/(w:numId=")(\d+)/, (_, before, id) => `${before}${Number(id) + afterLists}`)
      .replace(
        /(<w:abstractNumId w:val=")(\d+)/,
        (_, before, id) => `${before}${Number(id) + afterAbstracts}`,
      ),
  );
  return {
    body: renameBookmarks(
      withoutTheirNumbers(
        body.replace(/(<w:numId w:val=")(\d+)/g, (_, before, id) => `${before}${Number(id) + afterLists}`),
      ).replace(/(<w:pStyle w:val=")([^"]*)/g, (_, before, id) => before + style.idOf(id)),
      letterhead,
    ),
    styles: style.brought(styles.xml),
    abstracts: abstracts.join(''),
    lists: lists.join(''),
  };
}

/** A letterhead may number its headings; one of ours without a number keeps none. */
function withoutTheirNumbers(body: string): string {
  return body.replace(
    /<w:pPr><w:pStyle w:val="(?:Title|Heading[12]|Subheading)"\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>/gs,
    (properties) =>
      properties.includes('<w:numPr>')
        ? properties
        : properties.replace('<w:bidi', '<w:numPr><w:numId w:val="0"/></w:numPr><w:bidi'),
  );
}

/** Finds the letterhead's own style of that name, or a free id for the one that comes along. */
function styleNames(own: readonly XmlElement[], body: string, { styles: part }: AnnexTemplate) {
  const present = part ? childElements(part.root, 'w:style') : [];
  const ids = new Set(present.map(({ attributes }) => attributes.get('w:styleId') ?? ''));
  const names = new Map(present.map((each) => [shownName(each), each]));
  const byId = new Map(own.map((each) => [each.attributes.get('w:styleId') ?? '', each]));
  const given = new Map<string, string>();
  const coming: { element: XmlElement; id: string; count: number }[] = [];
  const take = (id: string): void => {
    const element = byId.get(id);
    if (!element || given.has(id)) return;
    const name = shownName(element);
    const theirs = ofTheLetterhead.has(name)
      ? ((name === 'normal' ? present.find(isDefaultParagraph) : undefined) ?? names.get(name))
      : undefined;
    if (theirs) {
      given.set(id, theirs.attributes.get('w:styleId') ?? id);
      return;
    }
    let count = 1;
    const wanted = () => (count === 1 ? id : `Document${count}${id}`);
    while (ids.has(wanted()) || names.has(count === 1 ? name : `${name} ${count}`)) count += 1;
    ids.add(wanted());
    given.set(id, wanted());
    coming.push({ element, id: wanted(), count });
    const base = childElements(element, 'w:basedOn')[0]?.attributes.get('w:val');
    if (base !== undefined) take(base);
  };
  for (const [, id = ''] of body.matchAll(/<w:pStyle w:val="([^"]*)/g)) take(id);
  return {
    idOf: (id: string) => given.get(id) ?? id,
    brought: (xml: string) =>
      coming
        .map(({ element, id, count }) =>
          xml
            .slice(element.start, element.end)
            .replace(/(w:styleId=")[^"]*/, (_, before) => before + id)
            .replace(/ w:default="[^"]*"/, '')
            .replace(/(<w:name w:val=")([^"]*)/, (_, before, name) =>
              count === 1 ? before + name : `${before}${name} ${count}`,
            )
            .replace(/<w:(?:link|next) [^>]*\/>/g, '')
            .replace(/(<w:basedOn w:val=")([^"]*)/, (_, before, base) => before + (given.get(base) ?? base)),
        )
        .join(''),
  };
}

/** Bookmarks and the references to them, under names and numbers that nothing else bears. */
function renameBookmarks(body: string, { package: word }: AnnexTemplate): string {
  const { taken, ids } = takenBookmarks(word);
  const given = new Map<string, string>();
  for (const [, name = ''] of body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)/g)) {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}_${count}`;
    taken.add(free.toLowerCase());
    given.set(name, free);
  }
  const last = Math.max(0, ...ids);
  return body
    .replace(/<w:bookmark(?:Start|End) [^>]*>/g, (mark) =>
      mark
        .replace(/(w:id=")(\d+)/, (_, before, id) => `${before}${last + Number(id)}`)
        .replace(/(w:name=")([^"]*)/, (_, before, name) => before + (given.get(name) ?? name)),
    )
    .replace(/(w:instr="\s*REF )(\S+)/g, (_, before, name) => before + (given.get(name) ?? name));
}
