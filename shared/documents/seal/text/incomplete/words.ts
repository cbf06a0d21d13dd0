import { readWords } from '../../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** What lies beside a backup that lacks documents, in English. */
export const incompleteWords = readWords(
  'incomplete',
  {
    taken: ['date', 'missing'],
  },
  { en, fr, es, ar, ru, zh },
);
export type IncompleteText = (typeof incompleteWords)['en'];
