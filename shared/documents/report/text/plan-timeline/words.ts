import { readWords } from '../../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** English words of the timeline in documents. */
export const planTimelineWords = readWords(
  'plan-timeline',
  {
    intro: ['from', 'until'],
    grouped: ['from', 'until', 'months'],
    period: ['place'],
    today: ['month'],
    met: ['count'],
    turned: ['state'],
    until: ['date'],
  },
  { en, fr, es, ar, ru, zh },
);
export type PlanTimelineText = (typeof planTimelineWords)['en'];
