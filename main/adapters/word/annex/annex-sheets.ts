import type { AnnexTable, PerLanguage } from '../../../../shared/documents/annex/annex-model.ts';
import { colours } from '../look.ts';
import { gap, type Row, shareWidths, stackedTexts, table, thinLine } from './annex-blocks.ts';
import { sideBySide, titlesOf } from './annex-front.ts';
import type { AnnexLayout } from './annex-names.ts';

/** A table with its title and introduction, such as the reporting channels or the schedule. */
export function sheetOf(sheet: AnnexTable, layout: AnnexLayout, ofNames = false): string {
  return [
    titlesOf(sheet.title, 'PseaSection', layout),
    // One under the other and no table: what is kept with a table by both programs is a paragraph before it.
    stackedTexts(sheet.intro, layout, { style: 'PseaText', keepNext: true }),
    gridOf(sheet.columns, sheet.rows, sharesOf(sheet), layout, 'PseaTable', ofNames),
    gap(layout.names),
  ].join('');
}

/** Which clause came from where and who approved it, on the last page. */
export function provenanceOf(layout: AnnexLayout): string {
  const { provenance } = layout.model;
  const { title, notes, columns, rows } = provenance;
  return [
    titlesOf(title, 'PseaSection', layout, true),
    notes.map((note) => sideBySide(note, layout, false, 'PseaTiny')).join(''),
    gap(layout.names, true),
    gridOf(
      columns,
      rows,
      // A hash of 64 digits needs its room; what else stands there is short.
      columns.length === 3 ? [39, 8, 53] : columns.map((_, column) => [29, 8, 45, 18][column] ?? 10),
      layout,
      'PseaTiny',
    ),
  ].join('');
}

/** A table whose header repeats on each page and whose cells hold every language. */
function gridOf(
  columns: readonly PerLanguage[],
  rows: readonly (readonly PerLanguage[])[],
  shares: readonly number[],
  layout: AnnexLayout,
  style: 'PseaTable' | 'PseaTiny',
  ofNames = false,
): string {
  const header: Row = {
    isHeader: true,
    cells: columns.map((column) => ({
      fill: colours.headerFill,
      content: stackedTexts(column, layout, { style, keepNext: true }, { bold: true }),
      atBottom: true,
    })),
  };
  const body = rows.map(
    (cells, index): Row => ({
      canSplit: cells.flat().join('').length > longestWholeRow,
      cells: columns.map((_, column) => ({
        // A short table stays whole.
        content: stackedTexts(
          cells[column] ?? [''],
          layout,
          { style, keepNext: rows.length <= mostKeptRows && index < rows.length - 1 },
          {},
          ofNames,
        ),
      })),
    }),
  );
  const lines = { top: thinLine, bottom: thinLine, insideH: thinLine };
  return table([header, ...body], shareWidths(layout.names.textWidth, shares), lines, layout);
}

/** Up to so many rows a table is kept on one page. */
const mostKeptRows = 6;

/** Past this many characters a row may be cut between two pages. */
const longestWholeRow = 1500;

/** Shares of the width by the longest text of each column, so that dates don't take the room of obligations. */
function sharesOf({ columns, rows }: AnnexTable): number[] {
  return columns.map((title, column) => {
    const texts = [title, ...rows.map((cells) => cells[column] ?? [])].flat();
    return Math.min(60, Math.max(14, ...texts.map((text) => text.length)));
  });
}
