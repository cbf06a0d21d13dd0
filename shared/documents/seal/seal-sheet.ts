import type { Seal } from '../../record/journal/seal-heads.ts';
import { dateInWords } from '../report/text/format.ts';
import { reportWords } from '../report/text/words.ts';
import { sealWords } from './text/words.ts';

const languages = [
  { words: sealWords.en, report: reportWords.en },
  { words: sealWords.ar, report: reportWords.ar },
];

/**
 * A seal as a plain text to print or keep, in English and Arabic: what it is, when it was taken and how it is checked.
 * It names no office and no partner, since it lies unencrypted beside a backup.
 */
export function sealSheet({ text, entries }: Seal, on: string): string {
  const command = `psea workspace check --seal ${text}`;
  const told = languages.map(({ words, report }) =>
    [words.title, words.taken(dateInWords(report, on), entries), words.keep, words.check].join('\n\n'),
  );
  return `${[text, ...told.map((words) => `${words}\n\n    ${command}`)].join('\n\n\n')}\n`;
}
