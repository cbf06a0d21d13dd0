import { countryName } from '../../../ground/countries/countries.ts';
import { readCountry } from '../../../ground/countries/read-country.ts';
import { cellText, isBlank, type ReadSheet } from '../../../ground/sheet/sheet.ts';
import { tidyText } from '../../../ground/words/tidy-text.ts';
import type { ColumnMapping } from './import-preview.ts';
import { mergedRanges } from './merged-cells.ts';
import type { ProblemDraft } from './problem-messages.ts';
import { draft } from './value-reading.ts';

export interface SectionHeading {
  readonly problem: ProblemDraft;
  /** Of the rows below it, where no column gives one. */
  readonly country: string | null;
}

/**
 * Rows that head those below them, such as “Kenya” before the partners of Kenya: a single text merged over several
 * columns, or a country alone in its row where no column gives the country. By row number.
 */
export function sectionHeadings(
  sheet: ReadSheet,
  { headerRow, columns }: ColumnMapping,
): ReadonlyMap<number, SectionHeading> {
  const isWide = new Set(
    mergedRanges(sheet).flatMap(({ top, bottom, left, right }) =>
      top === bottom && right > left ? [top] : [],
    ),
  );
  const givesCountry = columns.some(({ target }) => target === 'country');
  const headings = new Map<number, SectionHeading>();
  for (const [index, cells] of sheet.rows.entries()) {
    const filled = cells.filter((cell) => !isBlank(cell));
    const only = filled.length === 1 && filled[0];
    if (index + 1 <= headerRow || !only) continue;
    const value = tidyText(cellText(only));
    const read = readCountry(value);
    const country = !givesCountry && read.kind === 'one' ? read.code : null;
    // A list of one column has nothing but texts alone in their row.
    if (!isWide.has(index + 1) && (country === null || columns.length < 2)) continue;
    const problem =
      country === null
        ? draft('SECTION_ROW', { value })
        : draft('SECTION_COUNTRY', { value, country: countryName(country, 'en') });
    headings.set(index + 1, { problem, country });
  }
  return headings;
}
