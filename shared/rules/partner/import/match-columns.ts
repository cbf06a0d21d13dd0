import { cellText, isBlank, type ReadCell, type ReadSheet } from '../../../ground/sheet/sheet.ts';
import { headerMeaning, normaliseHeader } from './header-words.ts';
import type { ColumnMapping, ColumnMatch, RememberedColumns } from './import-preview.ts';
import { type ImportTarget, isSharedTarget } from './import-target.ts';

/** Rows in which a header is looked for; titles, logos and extraction dates stand above it. */
const HEADER_WITHIN = 40;

export interface HeaderFound {
  /** Counted from one. */
  readonly rowNumber: number;
  /** One text per column, "" where the cell is empty. */
  readonly headers: readonly string[];
  /** Known column names in it: how sure the finding is. */
  readonly score: number;
}

/** The row that reads most like a header: at least two known column names, or "name" alone in its row. */
export function findHeader(sheet: ReadSheet, remembered: RememberedColumns = {}): HeaderFound | null {
  let best: HeaderFound | null = null;
  for (const [index, row] of sheet.rows.slice(0, HEADER_WITHIN).entries()) {
    const score = headerScore(row, remembered);
    if (score > (best?.score ?? 0)) best = { rowNumber: index + 1, headers: row.map(headerText), score };
  }
  return best;
}

const headerText = (cell: ReadCell) => cellText(cell).replace(/\s+/g, ' ').trim();

function headerScore(row: readonly ReadCell[], remembered: RememberedColumns): number {
  const texts = row.filter((cell) => !isBlank(cell)).map(headerText);
  const targets = new Set<ImportTarget>();
  let score = 0;
  for (const text of texts) {
    const meaning = meaningOf(text, remembered);
    if (!meaning.target || targets.has(meaning.target)) continue;
    targets.add(meaning.target);
    score += meaning.how === 'similar' ? 0.4 : 1;
  }
  const alone = targets.size === 1 && texts.length === 1 && targets.has('name') && score === 1;
  return (targets.size >= 2 && score >= 1.4) || alone ? score : 0;
}

/**
 * What each column is: as remembered from an earlier import, else by its name. A target with one place goes
 * to the surest column, then the left-most; the others say "taken" and wait for the person.
 */
export function matchColumns(headers: readonly string[], remembered: RememberedColumns = {}): ColumnMatch[] {
  const matches = headers.map((header, index) => ({
    column: index + 1,
    header,
    ...meaningOf(header, remembered),
  }));
  const holder = new Map<ImportTarget, number>();
  for (const how of ['remembered', 'exact', 'similar'] as const) {
    for (const match of matches) {
      if (match.how === how && match.target && !holder.has(match.target))
        holder.set(match.target, match.column);
    }
  }
  return matches.map((match): ColumnMatch => {
    const isLate = match.target && !isSharedTarget(match.target) && holder.get(match.target) !== match.column;
    return isLate ? { ...match, target: null, how: 'taken' } : match;
  });
}

function meaningOf(header: string, remembered: RememberedColumns): Pick<ColumnMatch, 'target' | 'how'> {
  const key = normaliseHeader(header);
  if (key === '') return { target: null, how: 'none' };
  const known = Object.hasOwn(remembered, key) ? remembered[key] : undefined;
  if (known !== undefined) return { target: known, how: 'remembered' };
  return headerMeaning(header) ?? { target: null, how: 'none' };
}

/** Finds the header of a sheet and matches its columns; null when no row reads like a header. */
export function proposeMapping(sheet: ReadSheet, remembered: RememberedColumns = {}): ColumnMapping | null {
  const header = findHeader(sheet, remembered);
  return header && mappingAt(sheet, header.rowNumber, remembered);
}

/** As `proposeMapping`, with the header in the row that the person chose. */
export function mappingAt(
  sheet: ReadSheet,
  headerRow: number,
  remembered: RememberedColumns = {},
): ColumnMapping {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const row = sheet.rows[headerRow - 1] ?? [];
  const headers = Array.from({ length: width }, (_, index) => headerText(row[index] ?? { kind: 'empty' }));
  return { headerRow, columns: matchColumns(headers, remembered) };
}

/** The mapping with one column changed by the person; whoever held a single place before gives it up. */
export function chooseTarget(
  mapping: ColumnMapping,
  column: number,
  target: ImportTarget | null,
): ColumnMapping {
  const columns = mapping.columns.map((match): ColumnMatch => {
    if (match.column === column) return { ...match, target, how: 'chosen' };
    const gives = target !== null && match.target === target && !isSharedTarget(target);
    return gives ? { ...match, target: null, how: 'taken' } : match;
  });
  return { ...mapping, columns };
}

/** What to remember of a confirmed mapping, added to what was remembered before. */
export function rememberColumns(mapping: ColumnMapping, before: RememberedColumns = {}): RememberedColumns {
  const remembered: Record<string, ImportTarget | null> = { ...before };
  for (const { header, target, how } of mapping.columns) {
    const key = normaliseHeader(header);
    if (key !== '' && (target !== null || how === 'chosen' || how === 'remembered')) remembered[key] = target;
  }
  return remembered;
}

/** Index of the sheet that most likely holds the list: the best header, visible sheets first; null for none. */
export function chooseSheet(sheets: readonly ReadSheet[], remembered: RememberedColumns = {}): number | null {
  let best: { index: number; score: number } | null = null;
  for (const [index, sheet] of sheets.entries()) {
    const score = (findHeader(sheet, remembered)?.score ?? 0) - (sheet.hidden ? 100 : 0);
    if (score !== 0 && score > -100 && (best === null || score > best.score)) best = { index, score };
  }
  return best?.index ?? null;
}
