import type { Seal } from '../../record/journal/seal-heads.ts';
import { dateInWords } from '../report/text/format.ts';
import { reportWords } from '../report/text/words.ts';
import { sealWords } from './text/words.ts';

/** Whoever finds the sheet in years to come may read one of them alone. */
const languages = [
  { words: sealWords.en, report: reportWords.en },
  { words: sealWords.fr, report: reportWords.fr },
  { words: sealWords.es, report: reportWords.es },
  { words: sealWords.ar, report: reportWords.ar },
  { words: sealWords.ru, report: reportWords.ru },
  { words: sealWords.zh, report: reportWords.zh },
];

/**
 * A seal as a plain text to print or keep, in six languages: what it is, when it was taken and how it is checked. It
 * names no office and no partner, since it lies unencrypted beside a backup.
 */
export function sealSheet({ text, entries }: Seal, on: string): string {
  const command = `psea workspace check --seal ${text}`;
  const told = languages.map(({ words, report }) =>
    [words.title, words.taken(dateInWords(report, on), entries), words.keep, words.check].join('\n\n'),
  );
  return `${[text, ...told.map((words) => `${words}\n\n    ${command}`)].join('\n\n\n')}\n`;
}
