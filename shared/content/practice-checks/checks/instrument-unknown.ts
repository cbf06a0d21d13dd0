import { unknownInstruments } from '../../instrument/standards-served.ts';
import type { CheckRule } from './check-rule.ts';
import { checkList } from './check-rule.ts';

export const instrumentUnknown: CheckRule = {
  name: 'instrument-unknown',
  description: 'A practice check serves instruments that are there.',
  find: ({ definition, instruments }) => unknownInstruments(checkList, definition.checks, instruments),
};
