import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** Words of the reports over partners. Shares come with numerator and denominator. */
export const toldWords = readWords(
  'told',
  {
    forCountry: ['country'],
    ofPartner: ['name'],
    line: {
      rest: ['count'],
      onTime: ['share'],
      overdue: ['share'],
      gaps: ['share'],
      turned: ['closed', 'reopened'],
      better: ['instrument', 'share'],
      training: ['share'],
      record: ['share'],
      planned: ['open', 'overdue', 'waiting'],
      clauses: ['share'],
      asks: ['count#'],
      asksMore: ['count'],
      otherInstruments: ['names'],
    },
    cause: {
      standards: ['list'],
    },
    control: {
      plan: ['open', 'overdue', 'verified'],
      training: ['share'],
    },
  },
  { en, fr, es, ar, ru, zh },
);
export type ToldText = Omit<(typeof toldWords)['en'], 'clauseState'> & {
  readonly clauseState: Readonly<Record<string, string>>;
};
