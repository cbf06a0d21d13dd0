import { childElements, firstChild, type Splice, splice, textOf, type XmlElement } from '../../xml-tree.ts';
import { tag } from '../../xml-write.ts';
import type { AnnexTemplate } from './read-template.ts';
import type { TemplateEdit } from './template-edit.ts';

/** What stands around the marked paragraph. */
export interface MarkPlace {
  /** A table ends right before it. */
  readonly afterTable: boolean;
  /** Text of the letterhead follows in the same section. */
  readonly goesOn: boolean;
}

/**
 * Puts a document's body in the place of the marked paragraph. Its bookmarks stay, and where it ends a section the
 * section ends after the body. `headers` is what a watermark has to say in the letterhead's own text.
 */
export function placeInMark(
  { document, body, mark }: AnnexTemplate,
  edit: TemplateEdit,
  headers: Splice | null,
  write: (place: MarkPlace) => readonly string[],
): void {
  const isInMark = headers !== null && headers.start >= mark.start && headers.end <= mark.end;
  if (headers && !isInMark) edit.change(document.path, headers);
  // What stays of the marked paragraph, with the change that falls into it.
  const raw = ({ start, end }: XmlElement) => {
    const falls = isInMark && headers.start >= start && headers.end <= end;
    const inside = falls ? [{ ...headers, start: headers.start - start, end: headers.end - start }] : [];
    return splice(document.xml.slice(start, end), inside);
  };
  const siblings = childElements(body);
  const at = siblings.indexOf(mark);
  const follows = siblings
    .slice(at + 1)
    .some((each) => each.name !== 'w:sectPr' && textOf(each).trim() !== '');
  // Bookmarks that begin or end in the marked paragraph may reach beyond it, and its end may be that of a section.
  const bookmarks = childElements(mark).filter(({ name }) => /^w:bookmark(?:Start|End)$/.test(name));
  const section = firstChild(mark, 'w:pPr', 'w:sectPr');
  edit.change(document.path, {
    start: mark.start,
    end: mark.end,
    text: [
      ...bookmarks.map(raw),
      ...write({ afterTable: siblings[at - 1]?.name === 'w:tbl', goesOn: follows && !section }),
      section ? tag('w:p', {}, tag('w:pPr', {}, raw(section))) : '',
    ].join(''),
  });
}
