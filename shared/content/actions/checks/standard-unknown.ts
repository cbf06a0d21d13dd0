import { unknownStandards } from '../../instrument/standards-served.ts';
import type { ActionCheck } from './action-check.ts';
import { actionList } from './action-check.ts';

export const standardUnknown: ActionCheck = {
  name: 'standard-unknown',
  description: 'An action serves standards that the instrument asks, each named once.',
  find: ({ definition, instruments }) => unknownStandards(actionList, definition.actions, instruments),
};
