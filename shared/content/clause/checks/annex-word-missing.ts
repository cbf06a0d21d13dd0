import { missingEntries } from '../../files/text-entries.ts';
import { compareVersions } from '../../files/versions.ts';
import { annexWords, laterAnnexWords } from '../annex-words.ts';
import type { ClauseCheck } from './clause-check.ts';

export const annexWordMissing: ClauseCheck = {
  name: 'annex-word-missing',
  description: 'Each language has every fixed word of the annex, or a heading would change its language.',
  find: ({ definition, texts }) => {
    // A word that annexes came to need later is no fault of an older library, nor of a pack made before it.
    const later = Object.entries(laterAnnexWords)
      .filter(([, since]) => definition.modelText && compareVersions(definition.version, since) >= 0)
      .map(([word]) => word);
    const needed = [...annexWords, ...later];
    return texts.flatMap((entry) => missingEntries(entry, 'annex', 'annex word', needed, entry.text.annex));
  },
};
