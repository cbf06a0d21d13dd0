import { unknownInstruments } from '../../instrument/standards-served.ts';
import type { ActionCheck } from './action-check.ts';
import { actionList } from './action-check.ts';

export const instrumentUnknown: ActionCheck = {
  name: 'instrument-unknown',
  description: 'An action serves instruments that are there.',
  find: ({ definition, instruments }) => unknownInstruments(actionList, definition.actions, instruments),
};
