import type { WordReport } from '../../../../shared/documents/report/word-report.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { TemplateError } from '../../../../shared/ground/refusals/template-errors.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import { addLists, addStyles } from '../annex/template/add-definitions.ts';
import { mergeProperties } from '../annex/template/merge-properties.ts';
import { mergeWatermark } from '../annex/template/merge-watermark.ts';
import { placeInMark } from '../annex/template/place-in-mark.ts';
import { readTemplate } from '../annex/template/read-template.ts';
import { editTemplate } from '../annex/template/template-edit.ts';
import { textWidthAt } from '../annex/template/template-names.ts';
import { corePropertiesXml } from '../core-properties.ts';
import { packParts } from '../pack-parts.ts';
import { openWord, type WordPackage } from '../word-package.ts';
import { writeWordBody } from '../write-word.ts';
import { childElements, firstChild } from '../xml-tree.ts';
import { type OwnDocument, renameInto } from './rename-into.ts';

/**
 * A document in the office's letterhead, by the same mechanism as an annex: its page, styles, header and footer stay,
 * and the document stands in the place of the marked paragraph, under names that are free there. What stands in the
 * way is refused with the same words. The same document and letterhead give the same bytes.
 */
export async function writeIntoLetterhead(
  report: WordReport,
  template: FileContent,
): Promise<Result<Uint8Array, TemplateError>> {
  const ready = await readTemplate(template);
  if (!ready.ok) return ready;
  const letterhead = ready.value;
  const own = await openWord(await writeWordBody(report, textWidthAt(letterhead)));
  if (!own.ok) throw new Error(`A document of our own can't be read: ${own.problem.found}`);
  const edit = editTemplate(letterhead.package);
  const { body, styles, abstracts, lists } = renameInto(bodyOf(own.value), letterhead);
  const headers = report.watermark === null ? null : mergeWatermark(report.watermark, letterhead, edit);
  placeInMark(letterhead, edit, headers, ({ afterTable }) => [
    afterTable && body.startsWith('<w:tbl>') ? '<w:p/>' : '',
    body,
  ]);
  addStyles(letterhead, edit, styles);
  addLists(letterhead, edit, abstracts, lists);
  const properties = { core: corePropertiesXml(report), custom: report.properties.custom };
  mergeProperties(properties, letterhead.package, edit);
  return ok(packParts(edit.parts(), report.properties.producedAt));
}

function bodyOf(own: WordPackage): OwnDocument {
  const document = own.part(own.mainPath);
  const styles = own.part('word/styles.xml');
  const numbering = own.part('word/numbering.xml');
  const body = document && firstChild(document.root, 'w:body');
  if (!document || !body || !styles || !numbering) throw new Error('A document of our own lacks a part.');
  const [first] = childElements(body);
  const section = childElements(body, 'w:sectPr').at(-1);
  return {
    body: document.xml.slice(first?.start ?? body.contentStart, section?.start ?? body.contentEnd),
    styles,
    numbering,
  };
}
