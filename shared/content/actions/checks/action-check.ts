import type { ContentCheck, ParsedFiles } from '../../files/content-files.ts';
import type { Instruments } from '../../instrument/instruments.ts';
import type { ActionLibraryDefinition, ActionLibraryText } from '../action-library.ts';

/** An action library whose shape is right, with the instruments that it serves. */
export interface ParsedActions extends ParsedFiles<ActionLibraryDefinition, ActionLibraryText> {
  readonly instruments: Instruments;
}

/** One rule about the action library. */
export type ActionCheck = ContentCheck<ParsedActions>;

export const actionsFile = 'actions.json';
export const actionList = `${actionsFile} → actions`;

/** The place of the n-th action, with its id for people. */
export function actionPlace(index: number, id: string): string {
  return `${actionList}[${index}] (${id})`;
}
