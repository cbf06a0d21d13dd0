import { appendTo, childElements, firstChild, type Splice, type XmlElement } from '../../xml-tree.ts';
import { declaration, namespaces, tag } from '../../xml-write.ts';
import { furniturePart, watermarkRun } from '../annex-furniture.ts';
import type { AnnexTemplate } from './read-template.ts';
import type { TemplateEdit } from './template-edit.ts';

/**
 * A draft says so on each page of the letterhead too: every header gets the word drawn behind the text, which takes
 * no room, and a kind of page without a header gets one with nothing else in it. This alone changes the letterhead's
 * headers, and only in a draft. Returns what the document's body has to say of the new ones.
 */
export function mergeWatermark(word: string, template: AnnexTemplate, edit: TemplateEdit): Splice | null {
  const { package: pack, document, body, settings } = template;
  const sections = [
    ...childElements(body, 'w:p').map((paragraph) => firstChild(paragraph, 'w:pPr', 'w:sectPr')),
    firstChild(body, 'w:sectPr'),
  ].filter((section) => section !== null);
  let count = 0;
  const run = () => {
    count += 1;
    return watermarkRun(word, count);
  };

  const headers = pack.relationsOf(pack.mainPath).filter(({ type }) => type.endsWith('/header'));
  for (const path of new Set(headers.map((header) => header.path))) {
    const part = path === null ? null : pack.part(path);
    if (!part) continue;
    const paragraph = childElements(part.root, 'w:p').at(-1);
    edit.change(
      part.path,
      paragraph ? appendTo(part.xml, paragraph, run()) : appendTo(part.xml, part.root, tag('w:p', {}, run())),
    );
  }

  const isOn = (element: XmlElement | null) =>
    element !== null && !/^(?:0|false|off)$/.test(element.attributes.get('w:val') ?? '');
  const first = sections[0];
  const present = new Set(
    first ? childElements(first, 'w:headerReference').map(({ attributes }) => attributes.get('w:type')) : [],
  );
  const needed = [
    'default',
    ...(sections.some((section) => isOn(firstChild(section, 'w:titlePg'))) ? ['first'] : []),
    ...(settings && isOn(firstChild(settings.root, 'w:evenAndOddHeaders')) ? ['even'] : []),
  ].filter((type) => !present.has(type));
  const references = needed
    .map((type) => {
      const id = edit.add(pack.mainPath, {
        path: `word/header-draft-${type}.xml`,
        text: declaration + furniturePart('w:hdr', tag('w:p', {}, run())),
        relation: 'header',
        contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml',
      });
      return tag('w:headerReference', { 'xmlns:r': namespaces.r, 'w:type': type, 'r:id': id });
    })
    .join('');
  if (references === '') return null;
  if (!first) return appendTo(document.xml, body, tag('w:sectPr', {}, references));
  return first.contentStart === first.end
    ? appendTo(document.xml, first, references)
    : { start: first.contentStart, end: first.contentStart, text: references };
}
