import type { Seal } from '../../record/journal/seal-heads.ts';
import { ar } from '../report/text/ar.ts';
import { en } from '../report/text/en.ts';
import { es } from '../report/text/es.ts';
import { dateInWords } from '../report/text/format.ts';
import { fr } from '../report/text/fr.ts';
import { ru } from '../report/text/ru.ts';
import { zh } from '../report/text/zh.ts';
import { sealTextAr } from './text/ar.ts';
import { sealTextEn } from './text/en.ts';
import { sealTextEs } from './text/es.ts';
import { sealTextFr } from './text/fr.ts';
import { sealTextRu } from './text/ru.ts';
import { sealTextZh } from './text/zh.ts';

/** Whoever finds the sheet in years to come may read one of them alone. */
const languages = [
  { words: sealTextEn, report: en },
  { words: sealTextFr, report: fr },
  { words: sealTextEs, report: es },
  { words: sealTextAr, report: ar },
  { words: sealTextRu, report: ru },
  { words: sealTextZh, report: zh },
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
