import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** English words of the letter that brings an agreement to today's clauses; every party signs it. */
export const amendmentLetterWords = readWords(
  'amendment-letter',
  {
    subject: ['agreement'],
    intro: ['agreement', 'parties', 'count#'],
    runs: ['from', 'until'],
    changes: {
      changed: ['annex'],
      left: ['annex'],
    },
    annex: {
      named: ['annex', 'date'],
      hash: ['hash'],
    },
    sides: {
      name: ['name'],
    },
  },
  { en, fr, es, ar, ru, zh },
);
export type AmendmentLetterText = (typeof amendmentLetterWords)['en'];
