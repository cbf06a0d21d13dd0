import { repeated } from '../../files/content-files.ts';
import type { CheckRule } from './check-rule.ts';
import { checkList } from './check-rule.ts';

export const checkRepeated: CheckRule = {
  name: 'check-repeated',
  description: 'Each practice check has an id of its own; recorded answers refer to it.',
  find: ({ definition }) =>
    repeated(definition.checks.map((check) => check.id)).map((id) => ({
      place: checkList,
      what: `The practice check "${id}" is listed more than once.`,
      fix: 'Give each an id of its own, or remove the repetition.',
    })),
};
