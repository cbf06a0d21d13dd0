import type { AnnexModel } from '../../../../../shared/documents/annex/annex-model.ts';
import type { FileContent } from '../../../../../shared/ground/refusals/request.ts';
import type { TemplateError } from '../../../../../shared/ground/refusals/template-errors.ts';
import { ok, type Result } from '../../../../../shared/ground/result.ts';
import { packParts } from '../../pack-parts.ts';
import type { Splice } from '../../xml-tree.ts';
import { gap } from '../annex-blocks.ts';
import { annexBody } from '../annex-body.ts';
import { layoutOf } from '../annex-names.ts';
import { listDefinitions } from '../annex-numbering.ts';
import { corePropertiesPart, customProperties } from '../annex-properties.ts';
import { addLists, addStyles } from './add-definitions.ts';
import { mergeProperties } from './merge-properties.ts';
import { mergeWatermark } from './merge-watermark.ts';
import { placeInMark } from './place-in-mark.ts';
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
  const styles = found.styles.map(({ style, name }) => style.xml(found.names, name)).join('');
  addStyles(template, edit, styles);
  mergeLists(model, template, found, edit);
  mergeProperties(
    { core: corePropertiesPart(model), custom: customProperties(model) },
    template.package,
    edit,
  );
  return packParts(edit.parts(), model.properties.producedAt);
}

function mergeBody(
  model: AnnexModel,
  template: AnnexTemplate,
  { names }: TemplateNames,
  edit: TemplateEdit,
  headers: Splice | null,
): void {
  const written = annexBody(layoutOf(model, names));
  placeInMark(template, edit, headers, ({ afterTable, goesOn }) => [
    afterTable && written.startsWith('<w:tbl>') ? gap(names) : '',
    written,
    // The page of provenance holds nothing else.
    goesOn && model.form === 'annex' ? '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' : '',
  ]);
}

function mergeLists(
  model: AnnexModel,
  template: AnnexTemplate,
  { names, lastAbstract, takenListMarks }: TemplateNames,
  edit: TemplateEdit,
): void {
  const { abstracts, lists } = listDefinitions(
    model,
    names,
    (language) => lastAbstract + 1 + language,
    takenListMarks,
  );
  addLists(template, edit, abstracts, lists);
}
