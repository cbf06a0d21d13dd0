import { useCallback } from 'react';
import { countryName } from '../../../shared/ground/countries/countries.ts';
import { deadlineKinds } from '../../../shared/rules/assessment/deadline-kinds.ts';
import type { DueKind, DueState, TodoRow } from '../../../shared/rules/deadline/due.ts';
import { dueKinds, dueStates } from '../../../shared/rules/deadline/due-kinds.ts';
import { useAllPeople } from '../../components/people/use-people.ts';
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

/** What happens by itself on its day, so that nobody is late with it: it is so many days ago. */
const happens: ReadonlySet<DueKind> = new Set([
  'validity-ends',
  'basis-ends',
  'agreement-ends',
  'evidence-expires',
]);

/** How far away a day is: "12 days late", "today", "in 5 days"; "214 days ago" of what has happened by itself. */
export function useDaysWords(): (row: Pick<TodoRow, 'daysLeft' | 'kind'>) => string {
  const { t } = useText('todo');
  return useCallback(
    ({ daysLeft, kind }) => {
      if (daysLeft === null) return t('days.none');
      if (daysLeft === 0) return t('days.today');
      if (daysLeft > 0) return t('days.left', { count: daysLeft });
      if (kind === 'expiry-warning') return t('days.reminded', { count: -daysLeft });
      return t(happens.has(kind) ? 'days.ago' : 'days.late', { count: -daysLeft });
    },
    [t],
  );
}

/** What is due, in words that still hold once its day is past: "Assessment expired", not "expires". */
export function useDueWords(): (row: Pick<TodoRow, 'kind' | 'state'>) => string {
  const { t } = useText('todo');
  const { t: kindWord } = useText('dueKinds');
  return useCallback(
    ({ kind, state }) => {
      const dated = deadlineKinds.find((each) => each === kind);
      return state === 'overdue' && dated ? t(`over.${dated}`) : kindWord(kind);
    },
    [t, kindWord],
  );
}

/** Words for a value that can be filtered by; `names` are those of the partners, by id. */
export function useFacetWords(names: ReadonlyMap<string, string>): (facet: FacetId, value: string) => string {
  const { t: kindWord } = useText('dueKinds');
  const { t } = useText('todo');
  const { t: peopleText } = useText('people');
  const people = useAllPeople();
  const { language } = useLanguage();
  return useCallback(
    (facet, value) => {
      switch (facet) {
        case 'assigned': {
          const person = people.find(({ id }) => id === value);
          if (!person) return peopleText('notListed');
          return person.left === null ? person.name : peopleText('hasLeft', { name: person.name });
        }
        case 'person':
          return value;
        case 'country':
          return countryName(value, language);
        case 'state': {
          const state = dueStates.find((each) => each === value);
          return state ? t(`group.${state}`) : value;
        }
        case 'partner':
          return names.get(value) ?? value;
        case 'kind': {
          const kind = dueKinds.find((each) => each === value);
          return kind ? kindWord(kind) : value;
        }
      }
    },
    [kindWord, language, names, people, peopleText, t],
  );
}
