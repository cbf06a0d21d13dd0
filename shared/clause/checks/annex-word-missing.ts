import { annexWords } from '../../agreement/annex-words.ts';
import { missingEntries } from '../../content/text-entries.ts';
import type { ClauseCheck } from './clause-check.ts';

export const annexWordMissing: ClauseCheck = {
  name: 'annex-word-missing',
  description: 'Each language has every fixed word of the annex, or a heading would change its language.',
  find: ({ texts }) =>
    texts.flatMap((entry) => missingEntries(entry, 'annex', 'annex word', annexWords, entry.text.annex)),
};
