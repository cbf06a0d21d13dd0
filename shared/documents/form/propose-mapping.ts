import type { Instrument } from '../../content/instrument/instrument.ts';
import { cellAddress, cellText, isBlank, type ReadSheet, savedValue } from '../../ground/sheet/sheet.ts';
import { foldForSearch } from '../../ground/words/fold.ts';
import { type AnswerReader, answerReader } from './answer-words.ts';
import { allFormWords } from './form-words.ts';

/** Where the answers stand in a sheet that this program did not make, as far as it can be told. */
export interface ProposedMapping {
  readonly answers: Readonly<Record<string, string | null>>;
  readonly comments: Readonly<Record<string, string | null>>;
  /** Standards beside which something that is an answer was found. */
  readonly found: number;
}

interface Spot {
  readonly standard: string;
  /** From one. */
  readonly row: number;
  readonly column: number;
}

/** Cells looked at in a sheet; forms of eight answers are smaller by far. */
const [mostRows, mostColumns] = [400, 60];

/**
 * Finds a column of answers beside the standards (by "CS1", or by their titles in six languages), or a row
 * of answers below them; failing that, a column that holds as many answers as there are standards.
 */
export function proposeMapping(sheet: ReadSheet, instrument: Instrument): ProposedMapping {
  const ids = instrument.definition.standards.map(({ id }) => id);
  const read = answerReader(instrument);
  const spots = findStandards(sheet, instrument);
  const isAcross = new Set(spots.map(({ row }) => row)).size === 1 && spots.length > 2;
  const lined = spots.length > 0 ? beside(sheet, spots, read, isAcross) : [];
  const best = lined.toSorted((a, b) => b.found - a.found)[0] ?? alone(sheet, ids, read);
  return best ?? { answers: nothing(ids), comments: nothing(ids), found: 0 };

  function beside(from: ReadSheet, standards: readonly Spot[], reader: AnswerReader, across: boolean) {
    const steps = Array.from({ length: across ? mostRows : mostColumns }, (_, index) => index + 1);
    const lines = steps.map((line) => {
      const places = standards.map((spot) => ({
        spot,
        row: across ? line : spot.row,
        column: across ? spot.column : line,
      }));
      const isBeyond = (place: (typeof places)[number]) =>
        across ? place.row > place.spot.row : place.column !== place.spot.column;
      const found = places.filter(
        (place) => isBeyond(place) && isAnswer(from, place.row, place.column, reader),
      ).length;
      const filled = places.filter(
        (place) => isBeyond(place) && !isEmptyAt(from, place.row, place.column),
      ).length;
      return { line, places, found, filled };
    });
    return lines
      .filter(({ found }) => found > 0)
      .map(({ line, places, found }) => {
        const next = lines.find((each) => each.line > line && each.filled > 0 && each.found === 0);
        return {
          answers: { ...nothing(ids), ...addresses(places) },
          comments: { ...nothing(ids), ...(next ? addresses(next.places) : {}) },
          found,
        };
      });
  }
}

const addresses = (places: readonly { spot: Spot; row: number; column: number }[]) =>
  Object.fromEntries(places.map(({ spot, row, column }) => [spot.standard, cellAddress(row, column)]));

const nothing = (ids: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(ids.map((id) => [id, null]));

/** The first cell that names each standard. */
function findStandards(sheet: ReadSheet, instrument: Instrument): Spot[] {
  const words = Object.values(allFormWords(instrument));
  const names = instrument.definition.standards.map(({ id }) => ({
    id,
    number: id.slice(2),
    titles: words
      .map(({ standards }) => foldForSearch(standards[id]?.title ?? ''))
      .filter((title) => title !== ''),
  }));
  const spots = new Map<string, Spot>();
  sheet.rows.slice(0, mostRows).forEach((cells, rowIndex) => {
    cells.slice(0, mostColumns).forEach((cell, columnIndex) => {
      const text = foldForSearch(cellText(cell).slice(0, 300));
      if (text === '') return;
      const named = names.find(
        ({ number, titles }) =>
          (new RegExp(
            `^(?:cs|core standard|standard|norme|norma|стандарт|المعيار|标准)? ?${number}(?: |$)`,
          ).test(text) &&
            /^\D/.test(text)) ||
          titles.some((title) => text === title || (title.length > 8 && text.startsWith(title))),
      );
      if (named && !spots.has(named.id))
        spots.set(named.id, { standard: named.id, row: rowIndex + 1, column: columnIndex + 1 });
    });
  });
  return [...spots.values()];
}

/** Without any name of a standard: a column with exactly as many answers as there are standards. */
function alone(sheet: ReadSheet, ids: readonly string[], read: AnswerReader): ProposedMapping | null {
  for (let column = 1; column <= mostColumns; column += 1) {
    const rows = sheet.rows
      .slice(0, mostRows)
      .flatMap((_, index) => (isAnswer(sheet, index + 1, column, read) ? [index + 1] : []));
    if (rows.length !== ids.length) continue;
    const answers = Object.fromEntries(ids.map((id, index) => [id, cellAddress(rows[index] ?? 0, column)]));
    return { answers, comments: nothing(ids), found: ids.length };
  }
  return null;
}

function isAnswer(sheet: ReadSheet, row: number, column: number, read: AnswerReader): boolean {
  const cell = sheet.rows[row - 1]?.[column - 1];
  return cell !== undefined && read(savedValue(cell), null) !== null;
}

function isEmptyAt(sheet: ReadSheet, row: number, column: number): boolean {
  return isBlank(sheet.rows[row - 1]?.[column - 1]);
}
