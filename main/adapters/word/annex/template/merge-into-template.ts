import type { AnnexModel } from '../../../../../shared/documents/annex/annex-model.ts';
import type { FileContent } from '../../../../../shared/ground/refusals/request.ts';
import type { TemplateError } from '../../../../../shared/ground/refusals/template-errors.ts';
import { ok, type Result } from '../../../../../shared/ground/result.ts';
import { packParts } from '../../pack-parts.ts';
import {
  appendTo,
  childElements,
  firstChild,
  type Splice,
  splice,
  textOf,
  type XmlElement,
} from '../../xml-tree.ts';
import { declaration, namespaces, tag } from '../../xml-write.ts';
import { gap } from '../annex-blocks.ts';
import { annexBody } from '../annex-body.ts';
import { layoutOf } from '../annex-names.ts';
import { listDefinitions } from '../annex-numbering.ts';
import { documentDefaults } from '../base-styles.ts';
import { mergeProperties } from './merge-properties.ts';
import { mergeWatermark } from './merge-watermark.ts';
import { type AnnexTemplate, readTemplate } from './read-template.ts';
import { editTemplate, type TemplateEdit } from './template-edit.ts';
import { namesFor, type TemplateNames } from './template-names.ts';

/** Letterheads that were read, for as long as somebody holds their bytes: a batch reads its own once. */
const read = new WeakMap<Uint8Array, Promise<Result<AnnexTemplate, TemplateError>>>();

/**
 * The annex in the office's letterhead: its page, styles, header and footer, and in the place of the marked paragraph
 * the annex with its own lists, bookmarks and numbered styles. Parts that the annex adds nothing to stay byte for
 * byte; the document's properties are the annex's. The same model and letterhead give the same bytes.
 */
export async function mergeIntoTemplate(
  model: AnnexModel,
  template: FileContent,
): Promise<Result<Uint8Array, TemplateError>> {
  const known = read.get(template.bytes) ?? readTemplate(template);
  read.set(template.bytes, known);
  const ready = await known;
  return ready.ok ? ok(mergeAnnex(model, ready.value)) : ready;
}

/** Puts an annex into a letterhead that was read; it can't fail any more. */
function mergeAnnex(model: AnnexModel, template: AnnexTemplate): Uint8Array {
  const edit = editTemplate(template.package);
  const found = namesFor(model, template);
  const headers = model.watermark === null ? null : mergeWatermark(model.watermark, template, edit);
  mergeBody(model, template, found, edit, headers);
  mergeStyles(template, found, edit);
  mergeLists(model, template, found, edit);
  mergeProperties(model, template.package, edit);
  return packParts(edit.parts(), model.properties.producedAt);
}

function mergeBody(
  model: AnnexModel,
  { document, body, mark }: AnnexTemplate,
  { names }: TemplateNames,
  edit: TemplateEdit,
  headers: Splice | null,
): void {
  const written = annexBody(layoutOf(model, names));
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
  const before = siblings[at - 1];
  const goesOn = siblings
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
      before?.name === 'w:tbl' && written.startsWith('<w:tbl>') ? gap(names) : '',
      written,
      // The page of provenance holds nothing else.
      goesOn && !section && model.form === 'annex' ? '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' : '',
      section ? tag('w:p', {}, tag('w:pPr', {}, raw(section))) : '',
    ].join(''),
  });
}

function mergeStyles(
  { package: word, styles: part }: AnnexTemplate,
  found: TemplateNames,
  edit: TemplateEdit,
) {
  const written = found.styles.map(({ style, name }) => style.xml(found.names, name)).join('');
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

/** Definitions stand before the lists that use them, and both before what may end the part. */
function mergeLists(
  model: AnnexModel,
  { package: word, numbering: part }: AnnexTemplate,
  { names, lastAbstract, takenListMarks }: TemplateNames,
  edit: TemplateEdit,
): void {
  const { abstracts, lists } = listDefinitions(
    model,
    names,
    (language) => lastAbstract + 1 + language,
    takenListMarks,
  );
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
