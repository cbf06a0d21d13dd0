import { readWords } from '../../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** What a result is worth on a day, for screens and documents alike: `{date}`, `{standards}` and `{entity}` are filled in. */
export const resultStateWords = readWords('result-state', {}, { en, fr, es, ar, ru, zh });
