import { ar } from '../report/text/ar.ts';
import { en } from '../report/text/en.ts';
import { es } from '../report/text/es.ts';
import { dateInWords } from '../report/text/format.ts';
import { fr } from '../report/text/fr.ts';
import { ru } from '../report/text/ru.ts';
import { zh } from '../report/text/zh.ts';
import { incompleteTextAr } from './text/incomplete-ar.ts';
import { incompleteTextEn } from './text/incomplete-en.ts';
import { incompleteTextEs } from './text/incomplete-es.ts';
import { incompleteTextFr } from './text/incomplete-fr.ts';
import { incompleteTextRu } from './text/incomplete-ru.ts';
import { incompleteTextZh } from './text/incomplete-zh.ts';

const languages = [
  { words: incompleteTextEn, report: en },
  { words: incompleteTextFr, report: fr },
  { words: incompleteTextEs, report: es },
  { words: incompleteTextAr, report: ar },
  { words: incompleteTextRu, report: ru },
  { words: incompleteTextZh, report: zh },
];

/**
 * The warning that lies in a backup which lacks documents, in six languages. It names no partner and no document, since
 * it lies there unencrypted: which ones they are stands in the backup itself.
 */
export function incompleteSheet(missing: number, on: string): string {
  const told = languages.map(({ words, report }) =>
    [words.title, words.taken(dateInWords(report, on), missing), words.rest, words.act].join('\n\n'),
  );
  return `${told.join('\n\n\n')}\n`;
}
