import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** English words of the dossier as of a day. `ar.ts` has the same keys, by type. */
export const dossierWords = readWords(
  'dossier',
  {
    asOf: ['day'],
    intro: ['day'],
    sections: {
      assessment: ['reference'],
    },
    standing: {
      basisDays: ['from', 'until'],
      conflicts: ['count'],
      waiting: ['count'],
    },
    assessment: {
      evidence: ['references'],
      cancelled: ['day', 'reason'],
    },
    evidence: {
      added: ['day', 'by'],
    },
    agreements: {
      clauses: ['present', 'changed', 'absent', 'unchecked'],
      exception: ['day', 'reason', 'by'],
      withdrawn: ['reason'],
    },
    record: {
      intro: ['count'],
      device: ['code'],
    },
  },
  { en, fr, es, ar, ru, zh },
);
export type DossierText = (typeof dossierWords)['en'];
