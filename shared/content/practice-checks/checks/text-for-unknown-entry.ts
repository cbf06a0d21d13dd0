import { unknownEntries } from '../../files/text-entries.ts';
import type { CheckRule } from './check-rule.ts';

export const textForUnknownEntry: CheckRule = {
  name: 'text-for-unknown-entry',
  description: 'No text belongs to a practice check that the library does not list.',
  find: ({ definition, texts }) => {
    const known = new Set(definition.checks.map((check) => check.id));
    return texts.flatMap(({ file, text }) => unknownEntries(file, 'checks', 'library', known, text.checks));
  },
};
