import { useCallback } from 'react';
import { countryName } from '../../../shared/ground/countries/countries.ts';
import type { DueState, TodoRow } from '../../../shared/rules/deadline/due.ts';
import { dueKindSchema } from '../../../shared/rules/deadline/due.ts';
import type { IconName } from '../../components/status/icon-paths.ts';
import { useLanguage, useText } from '../../text/text.ts';
import type { FacetId } from './filter-todo.ts';

/** With the words and the colour, never in their place. */
export const stateIcons: Readonly<Record<DueState, IconName>> = {
  overdue: 'alert',
  today: 'flag',
  week: 'clock',
  month: 'clock',
  later: 'clock',
  waiting: 'circle-dash',
};

/** How far away a day is: "12 days late", "today", "in 5 days". */
export function useDaysWords(): (row: Pick<TodoRow, 'daysLeft'>) => string {
  const { t } = useText('todo');
  return useCallback(
    ({ daysLeft }) => {
      if (daysLeft === null) return t('days.none');
      if (daysLeft === 0) return t('days.today');
      return daysLeft < 0 ? t('days.late', { count: -daysLeft }) : t('days.left', { count: daysLeft });
    },
    [t],
  );
}

/** Words for a value that can be filtered by; `names` are those of the partners, by id. */
export function useFacetWords(names: ReadonlyMap<string, string>): (facet: FacetId, value: string) => string {
  const { t: kindWord } = useText('dueKinds');
  const { language } = useLanguage();
  return useCallback(
    (facet, value) => {
      switch (facet) {
        case 'person':
          return value;
        case 'country':
          return countryName(value, language);
        case 'partner':
          return names.get(value) ?? value;
        case 'kind': {
          const kind = dueKindSchema.safeParse(value);
          return kind.success ? kindWord(kind.data) : value;
        }
      }
    },
    [kindWord, language, names],
  );
}
