import type { ContentCheck, ParsedFiles } from '../../files/content-files.ts';
import type { Instruments } from '../../instrument/instruments.ts';
import type { CheckLibraryDefinition, CheckLibraryText } from '../check-library.ts';

/** Practice checks whose shape is right, with the instruments that they serve. */
export interface ParsedChecks extends ParsedFiles<CheckLibraryDefinition, CheckLibraryText> {
  readonly instruments: Instruments;
}

/** One rule about the content of the practice checks; not one of the questions themselves. */
export type CheckRule = ContentCheck<ParsedChecks>;

export const checksFile = 'checks.json';
export const checkList = `${checksFile} → checks`;

/** The place of the n-th practice check, with its id for people. */
export function checkPlace(index: number, id: string): string {
  return `${checkList}[${index}] (${id})`;
}
