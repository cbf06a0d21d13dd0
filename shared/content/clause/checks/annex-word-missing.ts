import { missingEntries } from '../../files/text-entries.ts';
import { annexWords } from '../annex-words.ts';
import type { ClauseCheck } from './clause-check.ts';

export const annexWordMissing: ClauseCheck = {
  name: 'annex-word-missing',
  description: 'Each language has every fixed word of the annex, or a heading would change its language.',
  find: ({ texts }) =>
    texts.flatMap((entry) => missingEntries(entry, 'annex', 'annex word', annexWords, entry.text.annex)),
};
