import type { Finding } from '../../files/content-files.ts';
import { missingEntries } from '../../files/text-entries.ts';
import type { ClauseCheck } from './clause-check.ts';
import { wordsOf } from './clause-check.ts';

export const clauseTextMissing: ClauseCheck = {
  name: 'clause-text-missing',
  description: 'English has every clause, and each language every variant of the clauses that it has.',
  find: ({ definition, texts }) =>
    texts.flatMap((entry) => {
      const { file, text } = entry;
      const ids = definition.clauses.map((clause) => clause.id);
      const missing: readonly Finding[] =
        text.language === 'en' ? missingEntries(entry, 'clauses', 'clause', ids, text.clauses) : [];
      const incomplete = definition.clauses.flatMap(({ id, variants }) => {
        const words = wordsOf(text, id);
        return variants
          .filter((variant) => words && !Object.hasOwn(words.variants, variant.id))
          .map((variant) => ({
            place: `${file} → clauses.${id}.variants.${variant.id}`,
            what: `The variant "${variant.id}" of "${id}" has no text in "${text.language}".`,
            fix: 'Write it, or take the whole clause out of this language.',
          }));
      });
      return [...missing, ...incomplete];
    }),
};
