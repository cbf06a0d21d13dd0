import { unknownStandards } from '../../instrument/standards-served.ts';
import type { CheckRule } from './check-rule.ts';
import { checkList } from './check-rule.ts';

export const standardUnknown: CheckRule = {
  name: 'standard-unknown',
  description: 'A practice check serves standards that the instrument asks, each named once.',
  find: ({ definition, instruments }) => unknownStandards(checkList, definition.checks, instruments),
};
