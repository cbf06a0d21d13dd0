import { countryName } from '../../../ground/countries/countries.ts';
import { readCountry } from '../../../ground/countries/read-country.ts';
import {
  cellAddress,
  emptyCell,
  isBlank,
  type ReadCell,
  type ReadSheet,
} from '../../../ground/sheet/sheet.ts';
import { normaliseHeader } from './header-words.ts';
import type { ColumnMapping, ColumnMatch, RememberedColumns } from './import-preview.ts';
import { proposeMapping } from './match-columns.ts';
import { mergedRanges } from './merged-cells.ts';

/** Lists on several sheets of one file, laid one below the other so that they are read as one. */
export interface JoinedLists {
  readonly sheet: ReadSheet;
  readonly mapping: ColumnMapping;
  /** Names of the sheets that are in it. */
  readonly sheets: readonly string[];
  /** Sheets that gave their name as the country of their rows, with that country in English. */
  readonly countries: readonly { readonly sheet: string; readonly country: string }[];
  /** Rows with which a sheet begins, and the country that its name says, where no column of it does. */
  readonly starts: ReadonlyMap<number, string | null>;
  readonly places: ListPlaces;
}

/** Where a row or cell of a list stands, as the person who has the file open calls it. */
export interface ListPlaces {
  /** "Somalia!B5" for a cell such as "C37"; the cell itself where the list is one sheet. */
  readonly cell: (address: string) => string;
  /** "Somalia!5" for a row; null where the row's own number says it. */
  readonly row: (row: number) => string | null;
}

export const plainPlaces: ListPlaces = { cell: (address) => address, row: () => null };

interface Part {
  readonly sheet: ReadSheet;
  readonly mapping: ColumnMapping;
  /** Key of each of its columns, from the first. */
  readonly keys: readonly string[];
  readonly country: string | null;
}

interface Column extends Pick<ColumnMatch, 'header' | 'target' | 'how'> {
  readonly key: string;
}

const countryKey = 'country#0';

/**
 * Joins all visible sheets that read like lists. Columns that mean the same come together, whatever their place; a sheet
 * that is called like a country and has no column for it gives its name. Null where there are not two such sheets.
 */
export function joinLists(sheets: readonly ReadSheet[], remembered: RememberedColumns): JoinedLists | null {
  const parts = sheets.flatMap((sheet) => {
    const mapping = sheet.hidden ? null : proposeMapping(sheet, remembered);
    return mapping ? [partOf(sheet, mapping)] : [];
  });
  if (parts.length < 2) return null;
  const columns = columnsOf(parts);
  const rows: (readonly ReadCell[])[] = [
    columns.map(({ header }): ReadCell => (header === '' ? emptyCell : { kind: 'text', text: header })),
  ];
  const from: { readonly part: Part; readonly row: number }[] = [];
  const starts = new Map<number, string | null>();
  for (const part of parts) {
    starts.set(rows.length + 1, part.country);
    part.sheet.rows.forEach((cells, index) => {
      if (index < part.mapping.headerRow || cells.every((cell) => isBlank(cell))) return;
      rows.push(columns.map(({ key }) => cellFor(part, key, cells)));
      from.push({ part, row: index + 1 });
    });
  }
  const marks = marksOf(parts, columns, from);
  return {
    sheet: { name: parts.map(({ sheet }) => sheet.name).join(', '), hidden: false, rows, ...marks },
    mapping: {
      headerRow: 1,
      columns: columns.map(({ key: _, ...column }, index) => ({ ...column, column: index + 1 })),
    },
    sheets: parts.map(({ sheet }) => sheet.name),
    countries: parts.flatMap(({ sheet, country }) =>
      country === null ? [] : [{ sheet: sheet.name, country: countryName(country, 'en') }],
    ),
    starts,
    places: placesIn(columns, from),
  };
}

function partOf(sheet: ReadSheet, mapping: ColumnMapping): Part {
  const seen = new Map<string, number>();
  const keys = mapping.columns.map(({ target, header, column }) => {
    const name = target ?? normaliseHeader(header);
    if (name === '') return `?${sheet.name}#${column}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return target === null ? `?${name}#${count}` : `${name}#${count}`;
  });
  const named = readCountry(sheet.name);
  const country = keys.includes(countryKey) || named.kind !== 'one' ? null : named.code;
  return { sheet, mapping, keys, country };
}

function columnsOf(parts: readonly Part[]): Column[] {
  const columns = new Map<string, Column>();
  for (const { mapping, keys } of parts) {
    mapping.columns.forEach(({ header, target, how }, index) => {
      const key = keys[index] ?? '';
      if (!columns.has(key)) columns.set(key, { key, header, target, how });
    });
  }
  return [...columns.values()];
}

function cellFor({ keys }: Part, key: string, cells: readonly ReadCell[]): ReadCell {
  const at = keys.indexOf(key);
  return at < 0 ? emptyCell : (cells[at] ?? emptyCell);
}

/** What the sheets say of their rows and cells beside what stands in them, at the new places. */
function marksOf(
  parts: readonly Part[],
  columns: readonly Column[],
  from: readonly { readonly part: Part; readonly row: number }[],
) {
  const rowAt = new Map(from.map(({ part, row }, index) => [`${part.sheet.name} ${row}`, index + 2]));
  const columnAt = ({ keys }: Part, column: number) =>
    columns.findIndex(({ key }) => key === keys[column - 1]) + 1;
  const hiddenRows: number[] = [];
  const struck: string[] = [];
  const merged: string[] = [];
  for (const part of parts) {
    const { sheet } = part;
    const at = (row: number) => rowAt.get(`${sheet.name} ${row}`);
    for (const row of sheet.hiddenRows ?? []) hiddenRows.push(...[at(row) ?? []].flat());
    for (const address of sheet.struck ?? []) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const moved = at(Number(row));
      const column = columnAt(part, numberOf(letters));
      if (moved !== undefined && column > 0) struck.push(cellAddress(moved, column));
    }
    for (const { top, bottom, left } of mergedRanges(sheet)) {
      const [first, last, column] = [at(top), at(bottom), columnAt(part, left)];
      if (first !== undefined && last !== undefined && last > first && column > 0)
        merged.push(`${cellAddress(first, column)}:${cellAddress(last, column)}`);
    }
  }
  return {
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    ...(struck.length > 0 ? { struck } : {}),
    ...(merged.length > 0 ? { merged } : {}),
    ...(parts.some(({ sheet }) => sheet.from1904) ? { from1904: true as const } : {}),
  };
}

const numberOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function placesIn(
  columns: readonly Column[],
  from: readonly { readonly part: Part; readonly row: number }[],
): ListPlaces {
  const row = (number: number) => {
    const own = from[number - 2];
    return own ? `${own.part.sheet.name}!${own.row}` : null;
  };
  return {
    row,
    cell: (address) => {
      const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const own = from[Number(number) - 2];
      const key = columns[numberOf(letters) - 1]?.key ?? '';
      const column = own ? own.part.keys.indexOf(key) + 1 : 0;
      if (!own) return address;
      return column === 0
        ? `${own.part.sheet.name}!${own.row}`
        : `${own.part.sheet.name}!${cellAddress(own.row, column)}`;
    },
  };
}
