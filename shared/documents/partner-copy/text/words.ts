import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** English words of the partner's copy: plain, addressed to the organization that was assessed. */
export const partnerCopyWords = readWords(
  'partner-copy',
  {
    subject: ['instrument'],
    result: {
      review: ['kind', 'date', 'signer'],
      consequences: {
        continue: ['date'],
        suspend: ['date'],
        end: ['date'],
      },
    },
    steps: {
      intro: ['date?'],
      expired: ['standard', 'title', 'date'],
      insufficient: ['standard', 'title', 'reason'],
    },
    dates: {
      extendedUntil: ['on', 'until'],
    },
    response: {
      sendTo: ['office', 'reference'],
    },
  },
  { en, fr, es, ar, ru, zh },
);
export type PartnerCopyText = (typeof partnerCopyWords)['en'];
