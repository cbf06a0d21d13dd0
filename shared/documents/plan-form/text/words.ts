import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** English words of the plan workbook. The other languages have the same keys, by type. */
export const planFormWords = readWords('plan-form', {}, { en, fr, es, ar, ru, zh });
export type PlanFormText = (typeof planFormWords)['en'];
