import { readWords } from '../../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** English words of the letter to the partner: courteous, plain, addressed to the organization. */
export const planLetterWords = readWords(
  'plan-letter',
  {
    subject: ['partner'],
    dear: ['name'],
    result: {
      preliminary: ['date', 'result'],
      final: ['date', 'result'],
      today: ['state'],
      reached: ['standards'],
      validUntil: ['date'],
    },
    gaps: {
      closed: ['standards'],
    },
    conditions: {
      intro: ['date'],
    },
    plan: {
      overdue: ['date'],
      joint: ['entities'],
    },
    end: {
      window: ['until'],
      extended: ['until'],
      passed: ['until'],
    },
    contact: {
      quote: ['reference'],
    },
    foot: ['reference?', 'program', 'hash'],
  },
  { en, fr, es, ar, ru, zh },
);
export type PlanLetterText = (typeof planLetterWords)['en'];
