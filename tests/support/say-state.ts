import { readFileSync } from 'node:fs';
import { fillText } from '../../renderer/components/form/fill-text.ts';
import { formatDate } from '../../renderer/components/text/dates.ts';
import type { ResultState } from '../../shared/rules/standing/result-state.ts';

const common = JSON.parse(
  readFileSync(new URL('../../renderer/text/en/common.json', import.meta.url), 'utf8'),
) as { readonly resultState: Readonly<Record<string, string>> };

/** What the screens say of a state, in English. */
export function sayState({ kind, on, standards }: ResultState): string {
  return fillText(common.resultState[kind] ?? '', {
    date: on === null ? '–' : formatDate(on, 'en', 'short'),
    standards: standards.join(', '),
  });
}
