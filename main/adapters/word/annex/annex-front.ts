import type { PerLanguage } from '../../../../shared/documents/annex/annex-model.ts';
import { colours } from '../look.ts';
import {
  type Cell,
  gap,
  type Row,
  shareWidths,
  stackedTexts,
  table,
  textParagraphs,
  thinLine,
} from './annex-blocks.ts';
import type { AnnexLayout } from './annex-names.ts';

/** What stands before the first clause: title, agreement and parties, notes. */
export function frontOf(layout: AnnexLayout): string {
  const { model, names } = layout;
  const { title, subtitle, facts, notes } = model;
  return [
    titlesOf(title, 'PseaTitle', layout),
    stackedTexts(subtitle, layout, { style: 'PseaText' }),
    facts.length === 0 ? '' : factsOf(layout) + gap(names),
    notes.map((note) => sideBySide(note, layout) + gap(names)).join(''),
  ].join('');
}

/** A title in each language, one under the other; the first of them is in the outline of the document. */
export function titlesOf(
  title: PerLanguage,
  style: 'PseaTitle' | 'PseaSection',
  { model: { languages }, names }: AnnexLayout,
  newPage = false,
): string {
  return languages
    .map((language, index) =>
      textParagraphs(
        title[index] ?? '',
        language,
        { style: index === 0 ? style : `${style}Also`, keepNext: true, newPage: newPage && index === 0 },
        names,
      ),
    )
    .join('');
}

/** Text in columns of its languages; with one language a plain paragraph. */
export function sideBySide(
  texts: PerLanguage,
  layout: AnnexLayout,
  keepNext = false,
  style: 'PseaText' | 'PseaTiny' = 'PseaText',
): string {
  const { model, names } = layout;
  const look = { style, keepNext };
  if (model.languages.length === 1) return stackedTexts(texts, layout, look);
  const cells = model.languages.map((language, index) => ({
    content: textParagraphs(texts[index] ?? '', language, look, names),
  }));
  const widths = shareWidths(
    names.textWidth,
    cells.map(() => 1),
  );
  return table([{ cells }], widths, {}, layout);
}

/** Labels at the side of their language, the value between them. */
function factsOf(layout: AnnexLayout): string {
  const { model, names } = layout;
  const { languages, facts } = model;
  const shares = languages.length === 1 ? [28, 72] : [22, 56, 22];
  const rows = facts.map(({ label, value }): Row => {
    const labels = languages.map(
      (language, index): Cell => ({
        content: textParagraphs(label[index] ?? '', language, { style: 'PseaTable' }, names, { bold: true }),
        fill: colours.panelFill,
      }),
    );
    const [first, ...others] = labels;
    const middle: Cell = { content: stackedTexts(value, layout, { style: 'PseaTable' }, {}, true) };
    return { cells: [...(first ? [first] : []), middle, ...others] };
  });
  const lines = { top: thinLine, bottom: thinLine, insideH: thinLine };
  return table(rows, shareWidths(names.textWidth, shares), lines, layout);
}
