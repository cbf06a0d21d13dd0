import { cellText, type ReadValue, savedValue } from '../../ground/sheet/sheet.ts';
import { typedText } from '../../ground/sheet/typed-text.ts';
import { tidyLines, tidyText } from '../../ground/words/tidy-text.ts';
import { readTick } from './answer-words.ts';
import type { FormCell } from './form-cells.ts';
import { type Remark, remark } from './form-messages.ts';
import type { CellOutcome } from './form-report.ts';

/** What a cell was read as, before it is held against what is recorded. */
export interface CellReading {
  readonly cell: FormCell;
  readonly found: string;
  read: string | null;
  outcome: CellOutcome;
  remark: Remark | null;
}

export const savedValueOf = (cell: FormCell): ReadValue => savedValue(cell.cell);

/** The first look: empty, an error, a formula's saved value, or something to read. `read` is the plain text. */
export function plainReading(cell: FormCell): CellReading {
  const typed = typedText(cell.cell);
  const found = cellText(cell.cell);
  if (cell.isStruck && typed.kind !== 'empty') {
    const struck = remark('STRUCK_THROUGH', { value: found.slice(0, 200) });
    return { cell, found, read: null, outcome: 'not-understood', remark: struck };
  }
  switch (typed.kind) {
    case 'empty':
      return { cell, found, read: null, outcome: 'empty', remark: cell.remark };
    case 'formula-without-value': {
      const details = { formula: typed.formula.slice(0, 200) };
      return {
        cell,
        found: typed.formula,
        read: null,
        outcome: 'not-understood',
        remark: remark('FORMULA_WITHOUT_VALUE', details),
      };
    }
    case 'error':
      return {
        cell,
        found,
        read: null,
        outcome: 'not-understood',
        remark: remark('CELL_ERROR', { value: typed.code }),
      };
    case 'text': {
      const { text, formula } = typed;
      if (formula === null) return { cell, found, read: text, outcome: 'accepted', remark: cell.remark };
      const why = remark('FORMULA_VALUE_USED', { formula: formula.slice(0, 200) });
      return { cell, found: formula, read: text, outcome: 'accepted', remark: why };
    }
  }
}

/** Free text: kept as written, but for spaces around it and characters that nobody sees. */
export function readText(cell: FormCell, limit: number): CellReading {
  const plain = plainReading(cell);
  if (plain.outcome !== 'accepted' || plain.read === null) return plain;
  const isNumber = savedValueOf(cell).kind === 'number';
  const text = limit > 300 ? tidyLines(plain.read) : tidyText(plain.read);
  if (text.length > limit) {
    const details = { length: String(text.length), limit: String(limit) };
    return { ...plain, read: null, outcome: 'not-understood', remark: remark('TOO_LONG', details) };
  }
  const why = plain.remark ?? (isNumber ? remark('NUMBER_AS_TEXT', { value: text }) : null);
  return {
    ...plain,
    read: text,
    outcome: isNumber || cell.cell.kind === 'formula' ? 'corrected' : 'accepted',
    remark: why,
  };
}

/** A tick: "yes", "no", or nothing. */
export function readTickCell(cell: FormCell): CellReading {
  const plain = plainReading(cell);
  if (plain.outcome !== 'accepted') return plain;
  const tick = readTick(savedValueOf(cell));
  if (!tick) {
    return {
      ...plain,
      read: null,
      outcome: 'not-understood',
      remark: remark('NOT_A_TICK', { value: plain.found }),
    };
  }
  const read = tick.isTicked ? 'yes' : 'no';
  return tick.isExact && plain.remark === null
    ? { ...plain, read }
    : {
        ...plain,
        read,
        outcome: 'corrected',
        remark: plain.remark ?? remark('READ_AS', { value: plain.found, read: tick.isTicked ? '✓' : '–' }),
      };
}

/** Where two cells are for one thing and say different things, neither is believed. */
export function settleTwice(readings: readonly CellReading[]): void {
  const groups = new Map<string, CellReading[]>();
  for (const reading of readings) {
    const key = `${reading.cell.part} ${reading.cell.entry ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  for (const group of groups.values()) {
    const read = group.filter((reading) => reading.read !== null);
    if (new Set(read.map((reading) => reading.read)).size < 2) continue;
    const cells = read.map(({ cell }) => `${cell.sheet} ${cell.address ?? ''}`).join(', ');
    for (const reading of read) {
      Object.assign(reading, {
        read: null,
        outcome: 'not-understood',
        remark: remark('TWO_ANSWERS', { cells }),
      });
    }
  }
}
