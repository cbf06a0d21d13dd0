import { fillText } from '../../renderer/components/form/fill-text.ts';
import { formatDate } from '../../renderer/components/text/dates.ts';
import { resultStateWords } from '../../shared/documents/report/text/result-state/words.ts';
import type { ResultState } from '../../shared/rules/standing/result-state.ts';

/** What the screens say of a state, in English. */
export function sayState({ kind, on, standards, by }: ResultState): string {
  return fillText(resultStateWords.en[kind], {
    date: on === null ? '–' : formatDate(on, 'en', 'short'),
    standards: standards.join(', '),
    entity: by ?? '–',
  });
}
