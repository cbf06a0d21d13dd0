import { dateInWords } from '../report/text/format.ts';
import { reportWords } from '../report/text/words.ts';
import { incompleteWords } from './text/incomplete/words.ts';

const languages = [
  { words: incompleteWords.en, report: reportWords.en },
  { words: incompleteWords.fr, report: reportWords.fr },
  { words: incompleteWords.es, report: reportWords.es },
  { words: incompleteWords.ar, report: reportWords.ar },
  { words: incompleteWords.ru, report: reportWords.ru },
  { words: incompleteWords.zh, report: reportWords.zh },
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
