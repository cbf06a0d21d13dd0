import { readWords } from '../../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** English words of the printable plan. */
export const planWords = readWords(
  'plan',
  {
    sections: {
      actions: ['reference'],
    },
    overview: {
      resultOf: ['result', 'kind', 'date'],
      windowSpan: ['from', 'until'],
      extended: ['on', 'until'],
      counts: ['open', 'done', 'verified'],
    },
    priority: ['word'],
    budget: ['amount'],
    since: ['date'],
    dropped: ['actions'],
    signatures: {
      entity: ['entity'],
    },
  },
  { en, fr, es, ar, ru, zh },
);
export type PlanText = (typeof planWords)['en'];
