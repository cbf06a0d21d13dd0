import type { KeptRow } from '../register/partner-view.ts';

/** A row as figures read it: what the list of the register holds, with the facts that are kept beside it. */
export type FiguredRow = KeptRow;

/** Whether a partner of the register counts at all: the same ones as on the list. */
export function isCounted({ archived }: Pick<FiguredRow, 'archived'>): boolean {
  return !archived;
}
