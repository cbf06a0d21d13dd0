import { missingEntries } from '../../files/text-entries.ts';
import type { CheckRule } from './check-rule.ts';

export const textMissing: CheckRule = {
  name: 'text-missing',
  description: 'A language that is there has the words of every practice check.',
  find: ({ definition, texts }) => {
    const ids = definition.checks.map((check) => check.id);
    return texts.flatMap((entry) =>
      missingEntries(entry, 'checks', 'practice check', ids, entry.text.checks),
    );
  },
};
