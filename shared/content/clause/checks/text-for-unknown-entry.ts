import { unknownEntries } from '../../files/text-entries.ts';
import { annexWords, laterAnnexWords, retiredAnnexWords } from '../annex-words.ts';
import { elementIds } from '../clause.ts';
import type { ClauseCheck } from './clause-check.ts';
import { wordsOf } from './clause-check.ts';

const knownWords = new Set([...annexWords, ...Object.keys(laterAnnexWords), ...retiredAnnexWords]);

export const textForUnknownEntry: ClauseCheck = {
  name: 'text-for-unknown-entry',
  description:
    'No text belongs to a clause, variant, element, set, placeholder or annex word that is not there.',
  find: ({ definition, texts }) => {
    const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
    const holder = 'library';
    return texts.flatMap(({ file, text }) => [
      ...unknownEntries(file, 'clauses', holder, ids(definition.clauses), text.clauses),
      ...definition.clauses.flatMap(({ id, variants }) =>
        unknownEntries(
          file,
          `clauses.${id}.variants`,
          holder,
          ids(variants),
          wordsOf(text, id)?.variants ?? {},
        ),
      ),
      ...unknownEntries(file, 'elements', holder, new Set(elementIds), text.elements),
      ...unknownEntries(file, 'sets', holder, ids(definition.sets), text.sets),
      ...unknownEntries(file, 'placeholders', holder, ids(definition.placeholders), text.placeholders),
      ...unknownEntries(file, 'annex', holder, knownWords, text.annex),
    ]);
  },
};
