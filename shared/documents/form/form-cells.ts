import { emptyCell, isStruck, placeIn, type ReadCell, type ReadSheet } from '../../ground/sheet/sheet.ts';
import { type FoundRow, type FoundSheet, mostOften, type Place } from './find-rows.ts';
import { type FixedRow, standardOf } from './fixed-text.ts';
import { type Remark, remark } from './form-messages.ts';
import type { DetailPart, FormPart } from './form-model.ts';
import { mergeOver } from './merged-ranges.ts';
import type { FormLanguage } from './text/form-text.ts';

/** One cell in which something may have been typed, with what stands in it. */
export interface FormCell {
  readonly sheet: string;
  /** Null where its row is gone. */
  readonly address: string | null;
  readonly standard: string | null;
  readonly part: FormPart;
  /** Entry of the evidence menu that a tick belongs to. */
  readonly entry: string | null;
  readonly language: FormLanguage | null;
  readonly cell: ReadCell;
  readonly remark: Remark | null;
  /** Whether its text is struck through, all of it or a part. */
  readonly isStruck?: boolean;
}

const partsOfStandard: readonly string[] = ['answer', 'reason', 'comment'] satisfies readonly FormPart[];
const partsOfForm: readonly string[] = [
  'completed-by-name',
  'completed-by-function',
  'email',
  'date',
] satisfies readonly DetailPart[];

/**
 * What a row of the form asks for; null for words alone. A row's key comes from the file, so that one which no form of
 * ours has, such as the answer to a standard that can't be, asks for nothing.
 */
export function partOf({ key, kind }: FixedRow): { part: FormPart; entry: string | null } | null {
  if (kind === 'text') return null;
  const [about, part = '', entry] = key.split('.');
  const isOfStandard = standardOf(key) !== null;
  if (isOfStandard && part === 'evidence' && entry) return { part, entry };
  const known = isOfStandard ? partsOfStandard : about === 'form' ? partsOfForm : [];
  return known.includes(part) ? { part: part as FormPart, entry: null } : null;
}

/** Keys of rows that people type into and that are none of this form, with these standards. */
export function unknownKeys(expected: readonly FixedRow[], standards: readonly string[]): string[] {
  return expected
    .filter((fixed) => {
      const standard = standardOf(fixed.key);
      const isElsewhere = standard !== null && !standards.includes(standard);
      return fixed.kind !== 'text' && (isElsewhere || partOf(fixed) === null);
    })
    .map(({ key }) => key);
}

/** The cells of one sheet of the form, in the order in which the form asks. */
export function cellsOf(found: FoundSheet, expected: readonly FixedRow[]): FormCell[] {
  const columns = inputColumns(found);
  return expected
    .filter(({ language }) => language === found.language)
    .flatMap((fixed) => {
      const asked = partOf(fixed);
      if (!asked) return [];
      const rows = found.rows.filter((row) => row.fixed.key === fixed.key);
      const common = {
        sheet: found.sheet.name,
        standard: standardOf(fixed.key),
        language: found.language,
        ...asked,
      };
      if (rows.length === 0)
        return [{ ...common, address: null, cell: emptyCell, remark: remark('CELL_MISSING') }];
      return rows.map((row) => ({ ...common, ...readPlace(found, row, columns) }));
    });
}

interface InputColumns {
  readonly label: number | null;
  readonly input: number;
  readonly tick: number;
}

/** Where people type in this sheet: where values stand, else where the form has them beside its labels. */
function inputColumns({ rows, keyColumn }: FoundSheet): InputColumns {
  const inputs = rows.filter(({ fixed }) => fixed.kind === 'input');
  const ticks = rows.filter(({ fixed }) => fixed.kind === 'tick');
  const label =
    mostOften(inputs.map(({ labelColumn }) => labelColumn)) ?? (keyColumn === null ? null : keyColumn + 1);
  const option = mostOften(ticks.map(({ labelColumn }) => labelColumn));
  const typed = mostOften(
    inputs.map(({ values }) => values.find(({ column }) => column > (label ?? 0))?.column ?? null),
  );
  return {
    label,
    // Entries of the evidence menu stand in the very column in which answers are typed.
    input: option ?? typed ?? (label ?? 2) + 2,
    tick:
      mostOften(ticks.map(({ values }) => values[0]?.column ?? null)) ?? (option === null ? 3 : option - 1),
  };
}

type PlaceRead = Pick<FormCell, 'address' | 'cell' | 'remark' | 'isStruck'>;

function readPlace({ sheet, rows }: FoundSheet, row: FoundRow, columns: InputColumns): PlaceRead {
  const isTick = row.fixed.kind === 'tick';
  const column = isTick ? columns.tick : columns.input;
  const at = (place: number) => placeIn(sheet, row.row, place);
  const candidates = row.values.filter(
    (place) => isTick || place.column > (row.labelColumn ?? columns.label ?? 0) || place.column === column,
  );
  const chosen = candidates.find((place) => place.column === column) ?? nearest(candidates, column);
  if (chosen) {
    const more = candidates.filter((place) => place !== chosen).map((place) => at(place.column));
    const address = at(chosen.column);
    const aside =
      !isTick && chosen.column !== column
        ? remark('FOUND_ASIDE', { cell: address, place: at(column) })
        : null;
    return {
      address,
      cell: chosen.cell,
      remark: more.length > 0 ? remark('MORE_BESIDE', { more: more.join(', ') }) : aside,
      ...struckAt(sheet, address),
    };
  }
  const address = at(column);
  const merge = mergeOver(sheet.merged ?? [], row.row, column);
  const isFirst = merge?.top === row.row && merge.left === column;
  if (merge === null || merge.rows === 1 || isFirst) return { address, cell: emptyCell, remark: null };
  const first = placeIn(sheet, merge.top, merge.left);
  return {
    address,
    ...valueOfMerge(sheet.rows[merge.top - 1]?.[merge.left - 1], merge, rows),
    ...struckAt(sheet, first),
  };
}

/** What a cell at a place of a sheet has to say of being struck through. */
export const struckAt = (sheet: ReadSheet, address: string): Pick<FormCell, 'isStruck'> =>
  isStruck(sheet, address) ? { isStruck: true } : {};

/** The first cell's text, where that cell isn't one that the form asks for itself. */
function valueOfMerge(
  first: ReadCell | undefined,
  merge: { readonly top: number; readonly range: string },
  rows: readonly FoundRow[],
): Pick<FormCell, 'cell' | 'remark'> {
  const isOwn = rows.some(({ row }) => row === merge.top);
  const note = remark('MERGED_AWAY', { range: merge.range });
  return { cell: isOwn || first === undefined ? emptyCell : first, remark: note };
}

function nearest(places: readonly Place[], column: number): Place | undefined {
  return places.toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))[0];
}
