import { countryName } from '../../../ground/countries/countries.ts';
import { readCountry } from '../../../ground/countries/read-country.ts';
import {
  cellAddress,
  emptyCell,
  isBlank,
  type OtherReading,
  type ReadSheet,
  type ReadValue,
  savedValue,
} from '../../../ground/sheet/sheet.ts';
import { emptyPartnerFields } from '../../../record/shapes/partner.ts';
import {
  addToIndex,
  type DuplicateIndex,
  type ExistingPartner,
  indexForDuplicates,
  prepare,
} from '../search/duplicate-index.ts';
import { type DuplicateCandidate, matchesOf } from '../search/duplicates.ts';
import type { FindAssignee } from './assignee.ts';
import type {
  ColumnMapping,
  ColumnMatch,
  ImportAction,
  ImportPreview,
  ImportRow,
  PreviewColumn,
  Problem,
} from './import-preview.ts';
import { type ImportTarget, isAgreementTarget } from './import-target.ts';
import { type JoinedLists, plainPlaces } from './join-sheets.ts';
import type { KeyIndex } from './list-key.ts';
import { filledDown, rangesDown, sharedWith } from './merged-cells.ts';
import { isCountryCode, isPlaceholder } from './placeholders.ts';
import type { ProblemDraft } from './problem-messages.ts';
import { problemAt, readable } from './read-cell.ts';
import { type DateOrder, dateOrderIn } from './read-date.ts';
import type { FindReference, ListContext } from './read-fields.ts';
import { readRow } from './read-row.ts';
import { usualDigits } from './read-vendor-number.ts';
import { sectionHeadings } from './section-headings.ts';
import { draft } from './value-reading.ts';

/** What a person said of a list, and what else its file holds. */
export interface ListOptions {
  /** Of dates that can be read both ways, where their column doesn't tell. */
  readonly dateOrder?: DateOrder | null;
  /** Other sheets of the file that look like lists. */
  readonly otherLists?: readonly string[];
  readonly findReference?: FindReference;
  /** Partners by the number that a person chose to match rows by. */
  readonly key?: KeyIndex | null;
  /** Whether rows that mean no partner of the register for certain are left out, in the place of new partners. */
  readonly onlyKnown?: boolean;
  /** Several sheets that are read as one. */
  readonly joined?: Pick<JoinedLists, 'starts' | 'countries' | 'places'> | null;
  /** Its lines are in two encodings; the name of the one beside UTF-8. */
  readonly mixedWith?: string | null;
  /** The encoding that a text file was read in, and another that it may be in as well. */
  readonly unsureOf?: { readonly encoding: string; readonly or: OtherReading } | null;
}

/**
 * What importing a list would do, without doing any of it: every row as a partner, every problem with its
 * cell, and probable duplicates in the register and among the rows above. Nothing is merged; a row with a
 * probable duplicate waits for a decision. Empty rows are passed over, every other row is in the result.
 */
export function previewImport(
  sheet: ReadSheet,
  mapping: ColumnMapping,
  existing: readonly ExistingPartner[] | DuplicateIndex,
  /** Who of the office's list a name means; nobody where no list is at hand. */
  findAssignee: FindAssignee = () => ({ why: 'unknown' }),
  options: ListOptions = {},
): ImportPreview {
  const { findReference = () => null, key = null } = options;
  const register = 'byWord' in existing ? existing : indexForDuplicates(existing);
  const earlier = indexForDuplicates([]);
  const context = {
    ...contextOf(sheet, mapping, options.dateOrder ?? null),
    findAssignee,
    findReference,
    key,
  };
  const rows: ImportRow[] = [];
  const headings = sectionHeadings(sheet, mapping);
  const meantBefore = new Map<string, number>();
  let section: string | null = null;
  const name = mapping.columns.find(({ target }) => target === 'name')?.column ?? 0;
  const shared = sharedWith(sheet, mapping.headerRow, name);
  for (const [index, cells] of filledDown(sheet, mapping.headerRow).entries()) {
    const rowNumber = index + 1;
    if (rowNumber <= mapping.headerRow || cells.every((cell) => isBlank(cell))) continue;
    const heading = headings.get(rowNumber);
    if (options.joined?.starts.has(rowNumber)) section = options.joined.starts.get(rowNumber) ?? null;
    if (heading) section = heading.country ?? section;
    const of = section === null ? context : { ...context, country: section };
    const row = withRepeated(
      withRowAbove(readRow(rowNumber, cells, mapping, of, heading?.problem), rows, shared),
      meantBefore,
    );
    const seen =
      row.action === 'skip' || row.action === 'update' ? row : withDuplicates(row, register, earlier);
    rows.push(options.onlyKnown && seen.action === 'create' ? withoutNew(seen) : seen);
  }
  const problems = [
    ...listProblems(mapping, rows, options),
    ...aroundProblems(sheet, mapping, rows, options),
    ...placeholderProblems(mapping, context.placeholders),
  ];
  return {
    sheetName: sheet.name,
    headerRow: mapping.headerRow,
    columns: mapping.columns.map((column) => previewColumn(sheet, mapping, column)),
    rows,
    problems,
    totals: totalsOf(rows, problems),
  };
}

/** A row whose name is one merged cell with a row above is that partner, whatever else it says. */
function withRowAbove(
  row: ImportRow,
  above: readonly ImportRow[],
  shared: ReadonlyMap<number, number>,
): ImportRow {
  const sameAs = shared.get(row.rowNumber);
  const first = sameAs === undefined ? undefined : above.findLast(({ rowNumber }) => rowNumber === sameAs);
  if (row.action !== 'create' || !first || first.action === 'skip') return row;
  return { ...row, action: 'update', known: first.known, by: first.by, sameAs: first.rowNumber };
}

/** A row that would make a new partner where none is wanted: left out, and said to be. */
function withoutNew(row: ImportRow): ImportRow {
  const problem = problemAt(row.rowNumber, null, 'name', row.fields.name, draft('NOT_IN_REGISTER'));
  return { ...row, action: 'skip', problems: [...row.problems, problem] };
}

/** Says of a row that an earlier one means the same partner of the register. */
function withRepeated(row: ImportRow, before: Map<string, number>): ImportRow {
  if (row.known === null || row.action !== 'update' || row.sameAs !== null) return row;
  const earlier = before.get(row.known);
  before.set(row.known, row.rowNumber);
  if (earlier === undefined) return row;
  const repeated = problemAt(row.rowNumber, null, null, '', draft('KEY_REPEATED', { row: earlier }));
  return { ...row, problems: [...row.problems, repeated] };
}

function contextOf(
  sheet: ReadSheet,
  { columns, headerRow }: ColumnMapping,
  dateOrder: DateOrder | null,
): Omit<ListContext, 'findAssignee' | 'findReference' | 'key'> {
  const below = sheet.rows.slice(headerRow);
  const valuesOf = (column: number) => below.map((row) => savedValue(row[column - 1] ?? emptyCell));
  const headerOf = (column: number) => columns.find((each) => each.column === column)?.header ?? '';
  const columnsOf = (target: ImportTarget) =>
    columns.filter((column) => column.target === target).map(({ column }) => column);
  const countries = columnsOf('country');
  const orders = new Map(
    [...columnsOf('agreementStart'), ...columnsOf('agreementEnd')].map((column) => [
      column,
      dateOrderIn(valuesOf(column)) ?? dateOrder,
    ]),
  );
  const named = readCountry(sheet.name);
  return {
    vendorDigits: usualDigits(columnsOf('vendorNumber').flatMap(valuesOf)),
    dates: (column) => ({ order: orders.get(column) ?? dateOrder, from1904: sheet.from1904 === true }),
    countryCodes: new Set(countries.filter((column) => holdsCodes(headerOf(column), valuesOf(column)))),
    country: countries.length === 0 && named.kind === 'one' ? named.code : null,
    placeholders: new Map(),
  };
}

/** Whether the title says so, or most of what stands in a column is two letters, as country codes are. */
function holdsCodes(header: string, values: readonly ReadValue[]): boolean {
  if (/\b(?:code|codes|iso|c[oó]digo)\b|код|رمز|代码/iu.test(header)) return true;
  // "SO" is Somalia; that "s.o." says that there is none is written otherwise.
  const texts = values
    .map(readable)
    .filter((text) => text !== '' && (!isPlaceholder(text) || (isCountryCode(text) && !/^na$/i.test(text))));
  return texts.length > 0 && texts.filter((text) => /^[A-Za-z]{2}$/.test(text)).length * 2 > texts.length;
}

/** What the file holds beside the rows that are seen: hidden rows, and other sheets that look like lists. */
function aroundProblems(
  sheet: ReadSheet,
  { headerRow, columns }: ColumnMapping,
  rows: readonly ImportRow[],
  { otherLists = [], mixedWith = null, unsureOf = null, joined = null }: ListOptions,
): Problem[] {
  const { hiddenRows = [], hiddenColumns = [], name } = sheet;
  const { row: rowPlace, cell: cellPlace } = joined?.places ?? plainPlaces;
  const named = (row: number) => rowPlace(row) ?? String(row);
  const merged = rangesDown(sheet, headerRow).map(({ text }) => text.split(':').map(cellPlace).join(':'));
  const about = (problem: ProblemDraft) => problemAt(headerRow, null, null, '', problem);
  const read = new Set(rows.map(({ rowNumber }) => rowNumber));
  const hidden = hiddenRows.filter((row) => read.has(row));
  const taken = columns.filter(({ target }) => target !== null && target !== 'listNumber');
  const takenLetters = new Set(taken.map(({ column }) => columnLetters(column)));
  const struckRows = [
    ...new Set(
      (sheet.struck ?? []).flatMap((address) => {
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
        return read.has(Number(row)) && takenLetters.has(letters) ? [Number(row)] : [];
      }),
    ),
  ];
  const outOfSight = taken
    .filter(({ column }) => hiddenColumns.includes(column))
    .map(({ column, header }) => `${columnLetters(column)} “${header}”`);
  const country = columns.some(({ target }) => target === 'country') ? null : readCountry(name);
  return [
    ...(mixedWith === null ? [] : [about(draft('ENCODING_MIXED', { encoding: mixedWith }))]),
    ...(unsureOf === null ? [] : [about(encodingUnsure(unsureOf))]),
    ...(hidden.length > 0
      ? [
          about(
            draft('ROWS_HIDDEN', { count: hidden.length, rows: hidden.slice(0, 20).map(named).join(', ') }),
          ),
        ]
      : []),
    ...(struckRows.length > 0
      ? [about(draft('ROWS_STRUCK', { count: struckRows.length, rows: listed(struckRows.map(named)) }))]
      : []),
    ...(outOfSight.length > 0 ? [about(draft('COLUMNS_HIDDEN', { columns: listed(outOfSight) }))] : []),
    ...(merged.length > 0 ? [about(draft('CELLS_MERGED', { ranges: listed(merged) }))] : []),
    ...(otherLists.length > 0 ? [about(draft('SHEETS_LEFT', { sheets: otherLists.join('; ') }))] : []),
    ...(joined?.countries ?? []).map((each) => about(draft('COUNTRY_FROM_SHEET', each))),
    ...(country?.kind === 'one'
      ? [about(draft('COUNTRY_FROM_SHEET', { sheet: name, country: countryName(country.code, 'en') }))]
      : []),
  ];
}

const columnLetters = (column: number) => cellAddress(1, column).slice(0, -1);

/** The first of many, and that there are more. */
const listed = (texts: readonly string[]) =>
  texts.slice(0, 20).join(', ') + (texts.length > 20 ? `, … (${texts.length})` : '');

function encodingUnsure({ encoding, or }: NonNullable<ListOptions['unsureOf']>): ProblemDraft {
  const { encoding: other, read, instead } = or;
  return draft('ENCODING_UNSURE', { encoding, other, read, instead });
}

function placeholderProblems(
  { columns, headerRow }: ColumnMapping,
  placeholders: ReadonlyMap<number, readonly string[]>,
): Problem[] {
  return columns.flatMap(({ column, header, target }) => {
    const texts = placeholders.get(column);
    if (!texts) return [];
    const examples = [...new Set(texts)].slice(0, 5).join('; ');
    return [
      problemAt(
        headerRow,
        column,
        target,
        header,
        draft('PLACEHOLDERS_EMPTY', { count: texts.length, header, examples }),
      ),
    ];
  });
}

function withDuplicates(row: ImportRow, register: DuplicateIndex, earlier: DuplicateIndex): ImportRow {
  const subject = prepare({ ...emptyPartnerFields, ...row.fields }, `row:${row.rowNumber}`, row.rowNumber);
  const duplicates = [...matchesOf(subject, register), ...matchesOf(subject, earlier)].sort(mostLikelyFirst);
  addToIndex(earlier, subject);
  const action: ImportAction = duplicates.some(({ strength }) => strength !== 'hint') ? 'decide' : 'create';
  return { ...row, duplicates, action };
}

/** Of two as likely, the partner that is in the register already. */
function mostLikelyFirst(a: DuplicateCandidate, b: DuplicateCandidate): number {
  return b.score - a.score || (a.kind === b.kind ? 0 : a.kind === 'existing' ? -1 : 1);
}

function listProblems(mapping: ColumnMapping, rows: readonly ImportRow[], options: ListOptions): Problem[] {
  const { headerRow } = mapping;
  const problems: Problem[] = [];
  if (
    !mapping.columns.some(
      ({ target }) => target === 'name' || target === 'partnerReference' || target === options.key?.key,
    )
  ) {
    problems.push(problemAt(headerRow, null, 'name', '', draft('NAME_COLUMN_MISSING', { headerRow })));
  }
  if (rows.length === 0) problems.push(problemAt(headerRow, null, null, '', draft('NO_ROWS', { headerRow })));
  return problems;
}

function previewColumn(sheet: ReadSheet, { headerRow }: ColumnMapping, match: ColumnMatch): PreviewColumn {
  const filled = sheet.rows.slice(headerRow).filter((row) => !isBlank(row[match.column - 1])).length;
  const { target } = match;
  const fate =
    target === null || target === 'listNumber'
      ? 'not-imported'
      : isAgreementTarget(target)
        ? 'agreement'
        : 'partner';
  return { ...match, fate, filled };
}

function totalsOf(rows: readonly ImportRow[], listWide: readonly Problem[]): ImportPreview['totals'] {
  const problems = [...listWide, ...rows.flatMap((row) => row.problems)];
  const count = (action: ImportAction) => rows.filter((row) => row.action === action).length;
  return {
    rows: rows.length,
    create: count('create'),
    update: count('update'),
    decide: count('decide'),
    skip: count('skip'),
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    agreements: rows.filter(({ agreement }) => agreement !== null).length,
  };
}
