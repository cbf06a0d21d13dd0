import { gap, textParagraphs } from './annex-blocks.ts';
import { clausesOf } from './annex-clauses.ts';
import { frontOf } from './annex-front.ts';
import type { AnnexLayout } from './annex-names.ts';
import { provenanceOf, sheetOf } from './annex-sheets.ts';
import { signaturesOf } from './annex-signatures.ts';

/**
 * The content of the document's body, without the properties of its section. Clauses to paste come alone, with one
 * line that says by which hash their text is known; the table of their provenance stands in the document's properties.
 */
export function annexBody(layout: AnnexLayout): string {
  const { model, names } = layout;
  const { channels, schedule, signatures, provenance, languages, form } = model;
  if (form === 'clauses') {
    const [language] = languages;
    const line = `${provenance.title[0] ?? ''}: ${model.textHash}`;
    return [
      clausesOf(layout),
      gap(names),
      language ? textParagraphs(line, language, { style: 'PseaSmall' }, names) : '',
    ].join('');
  }
  return [
    frontOf(layout),
    clausesOf(layout),
    gap(names),
    channels ? sheetOf(channels, layout, true) : '',
    schedule ? sheetOf(schedule, layout) : '',
    signatures ? signaturesOf(signatures, layout, false) : '',
    provenanceOf(layout),
    gap(names),
  ].join('');
}
