import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** Words of the annual figures as document and workbook. Shares come with numerator and denominator. */
export const annualWords = readWords(
  'annual',
  {
    asOf: ['day'],
    period: ['from', 'day'],
    sentences: {
      partners: ['all#', 'inScope#', 'day'],
      active: ['share'],
      assessed: ['share'],
      valid: ['share'],
      never: ['share'],
      rating: ['instrument', 'parts'],
      movement: ['instrument', 'share'],
      weakest: ['instrument', 'list'],
      plans: ['overdue'],
      median: ['days'],
      without: ['share'],
      clauses: ['share'],
      trained: ['share'],
      low: ['share'],
    },
    plotOf: ['title'],
    weakest: ['standards'],
    more: ['count'],
    doubts: {
      notShown: ['count#'],
    },
  },
  { en, fr, es, ar, ru, zh },
);
export type AnnualText = (typeof annualWords)['en'];
