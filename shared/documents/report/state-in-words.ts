import type { ResultState } from '../../rules/standing/result-state.ts';
import { dateInWords } from './text/format.ts';
import { resultStateWords } from './text/result-state/words.ts';
import type { ReportText } from './text/words.ts';

/** What a result is worth on the day of a document, in the words that the screens use. */
export function stateInWords(text: ReportText, { kind, on, standards, by }: ResultState): string {
  return resultStateWords[text.language][kind]
    .replace('{date}', on === null ? '–' : dateInWords(text, on))
    .replace('{standards}', standards.join(text.listSeparator))
    .replace('{entity}', () => by ?? '–');
}
