import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** English words of the letter that carries a decision: plain, courteous, addressed to the organization. */
export const decisionLetterWords = readWords(
  'decision-letter',
  {
    subject: ['partner'],
    decision: {
      proceed: ['date'],
      conditions: ['date'],
      notProceed: ['date'],
      continue: ['date'],
      suspend: ['date'],
      end: ['date'],
    },
    conditions: {
      intro: ['date'],
      window: ['date'],
    },
  },
  { en, fr, es, ar, ru, zh },
);
export type DecisionLetterText = (typeof decisionLetterWords)['en'];
