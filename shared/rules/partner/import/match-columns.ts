import { cellText, isBlank, type ReadCell, type ReadSheet } from '../../../ground/sheet/sheet.ts';
import { headerMeaning, normaliseHeader } from './header-words.ts';
import { isTagRow, tagMeaning } from './hxl-tags.ts';
import type { ColumnMapping, ColumnMatch, RememberedColumns } from './import-preview.ts';
import { type ImportTarget, isSharedTarget } from './import-target.ts';
import { mergedRanges } from './merged-cells.ts';

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
    // "Country office name" beside "Country" is no second country.
    const mayShare =
      match.target && isSharedTarget(match.target) && (match.how !== 'similar' || !oneKind.has(match.target));
    const isLate = match.target && !mayShare && holder.get(match.target) !== match.column;
    return isLate ? { ...match, target: null, how: 'taken' } : match;
  });
}

/** Of these a second column counts only where its title says exactly that. */
const oneKind: ReadonlySet<ImportTarget> = new Set<ImportTarget>(['type', 'country']);

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
  const columns = matchColumns(headers, remembered);
  const below = sheet.rows[headerRow] ?? [];
  const tags = isTagRow(below) ? below : [];
  const groups = groupsAbove(sheet, headerRow);
  const held = new Set(columns.flatMap(({ target }) => (target === null ? [] : [target])));
  return {
    headerRow,
    columns: columns.map((match): ColumnMatch => {
      if (match.target !== null || match.how === 'remembered') return match;
      const header = `${groups[match.column - 1] ?? ''} ${match.header}`.trim();
      const told = tagMeaning(headerText(tags[match.column - 1] ?? { kind: 'empty' }));
      const target = told ?? (match.header === header ? null : (headerMeaning(header)?.target ?? null));
      if (target === null || target === 'listNumber' || (held.has(target) && !isSharedTarget(target)))
        return match;
      held.add(target);
      return { column: match.column, header: told ? match.header : header, target, how: 'exact' };
    }),
  };
}

/** Of two rows of titles the upper one, spread over the columns that each of its cells is merged over. */
function groupsAbove(sheet: ReadSheet, headerRow: number): string[] {
  const above = sheet.rows[headerRow - 2] ?? [];
  // A single title over all is the list's name.
  if (above.filter((cell) => !isBlank(cell)).length < 2) return [];
  const groups: string[] = [];
  for (const { top, bottom, left, right } of mergedRanges(sheet)) {
    if (top !== headerRow - 1 || top !== bottom) continue;
    for (let column = left; column <= right; column += 1)
      groups[column - 1] = headerText(above[left - 1] ?? { kind: 'empty' });
  }
  return groups;
}

/**
 * The mapping with the column of our own references, where the file is an earlier export of the register or a list that
 * carries them: most of what stands in it is borne by a partner. Whatever its title, it is no agreement's reference.
 */
export function withOwnReferences(
  sheet: ReadSheet,
  mapping: ColumnMapping,
  isReference: (text: string) => boolean,
): ColumnMapping {
  const { headerRow, columns } = mapping;
  if (columns.some(({ target }) => target === 'partnerReference')) return mapping;
  const own = columns.find(({ column, target, how }) => {
    const mayBe = target === null || target === 'agreementReference' || target === 'listNumber';
    if (!mayBe || how === 'chosen') return false;
    const texts = sheet.rows.slice(headerRow).map((row) => headerText(row[column - 1] ?? { kind: 'empty' }));
    const filled = texts.filter((text) => text !== '');
    return filled.length > 0 && filled.filter(isReference).length * 2 > filled.length;
  });
  if (!own) return mapping;
  const { column } = own;
  return {
    headerRow,
    columns: columns.map(
      (match): ColumnMatch =>
        match.column === column ? { ...match, target: 'partnerReference', how: 'exact' } : match,
    ),
  };
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
    // That a column holds our references is seen by what stands in it, never by its title.
    if (target === 'partnerReference') continue;
    if (key !== '' && (target !== null || how === 'chosen' || how === 'remembered')) remembered[key] = target;
  }
  return remembered;
}

/** Sheets that read like lists, hidden ones too, beside the one that is read. */
export function otherLists(sheets: readonly ReadSheet[], read: ReadSheet): string[] {
  return sheets.filter((sheet) => sheet !== read && findHeader(sheet) !== null).map(({ name }) => name);
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
