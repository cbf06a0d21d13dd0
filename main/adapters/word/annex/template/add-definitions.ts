import { appendTo, childElements } from '../../xml-tree.ts';
import { declaration, namespaces, tag } from '../../xml-write.ts';
import { documentDefaults } from '../base-styles.ts';
import type { AnnexTemplate } from './read-template.ts';
import type { TemplateEdit } from './template-edit.ts';

/** Adds styles, written already under names that are free, to a letterhead that may have none. */
export function addStyles(
  { package: word, styles: part }: AnnexTemplate,
  edit: TemplateEdit,
  written: string,
): void {
  if (part) edit.change(part.path, appendTo(part.xml, part.root, written));
  else {
    edit.add(word.mainPath, {
      path: 'word/styles.xml',
      text: declaration + tag('w:styles', { 'xmlns:w': namespaces.w }, documentDefaults, written),
      relation: 'styles',
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
    });
  }
}

/** The same with lists: definitions stand before the lists that use them, and both before what may end the part. */
export function addLists(
  { package: word, numbering: part }: AnnexTemplate,
  edit: TemplateEdit,
  abstracts: string,
  lists: string,
): void {
  if (!part) {
    edit.add(word.mainPath, {
      path: 'word/numbering.xml',
      text: declaration + tag('w:numbering', { 'xmlns:w': namespaces.w }, abstracts, lists),
      relation: 'numbering',
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
    });
    return;
  }
  const children = childElements(part.root);
  const lastOf = (names: readonly string[]) =>
    children.filter(({ name }) => names.includes(name)).at(-1)?.end;
  const forAbstracts = lastOf(['w:numPicBullet', 'w:abstractNum']) ?? part.root.contentStart;
  const forLists = lastOf(['w:num']) ?? forAbstracts;
  if (children.length === 0) edit.change(part.path, appendTo(part.xml, part.root, abstracts + lists));
  else {
    edit.change(part.path, { start: forAbstracts, end: forAbstracts, text: abstracts });
    edit.change(part.path, { start: forLists, end: forLists, text: lists });
  }
}
