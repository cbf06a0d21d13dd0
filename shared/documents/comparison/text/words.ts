import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

export const findingsWords = readWords(
  'findings',
  {
    sentences: {
      'other-agreement': ['what', 'count'],
      'second-annex': ['what', 'count'],
      moved: ['what', 'count'],
      tracked: ['what', 'count'],
      capitals: ['what', 'count'],
      reference: ['what', 'count'],
      beside: ['what', 'count'],
    },
    tooMany: ['count'],
    tooFew: ['count'],
    parts: {
      body: ['number?'],
      header: ['number?'],
      footer: ['number?'],
      footnote: ['number?'],
      endnote: ['number?'],
      comment: ['number?'],
      'text-box': ['number?'],
      drawing: ['number?'],
      chart: ['number?'],
      diagram: ['number?'],
      contents: ['number?'],
      file: ['number'],
    },
    paragraph: ['number'],
    after: ['clause'],
    number: ['count'],
    times: ['count'],
  },
  { en, fr, es, ar, ru, zh },
);
