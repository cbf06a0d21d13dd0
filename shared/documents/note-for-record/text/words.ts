import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** English words of the Note for the Record as a document of its own, signed within the United Nations. */
export const noteForRecordWords = readWords(
  'note-for-record',
  {
    subject: ['instrument'],
    later: ['date'],
  },
  { en, fr, es, ar, ru, zh },
);
export type NoteForRecordText = (typeof noteForRecordWords)['en'];
