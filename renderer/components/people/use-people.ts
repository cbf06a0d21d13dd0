import { useCallback, useMemo } from 'react';
import type { Assigned } from '../../../shared/record/shapes/people.ts';
import type { PersonView } from '../../../shared/rules/people/person-view.ts';
import { client } from '../../client/client.ts';
import { useText } from '../../text/text.ts';
import { keys } from '../session/requests.ts';
import { useRequest } from '../session/use-request.ts';

const nobody: readonly PersonView[] = [];

/** The office's people, those who left too, in the order in which they were added. */
export function useAllPeople(): readonly PersonView[] {
  return useRequest(keys.people, () => client.people.list({ left: true })).value?.rows ?? nobody;
}

/** The office's people who work here. */
export function usePeople(): readonly PersonView[] {
  const all = useAllPeople();
  return useMemo(() => all.filter(({ left }) => left === null), [all]);
}

/** Who of the list works at this device; null where nobody was chosen. */
export function useMe(): PersonView | null {
  return usePeople().find(({ isMe }) => isMe) ?? null;
}

/** What somebody is called to whom something is assigned: by the list as it is today, and with who left said so. */
export function useAssigneeWords(): (assigned: Assigned) => string {
  const { t } = useText('people');
  const all = useAllPeople();
  return useCallback(
    ({ person, name }) => {
      const listed = all.find(({ id }) => id === person);
      return listed?.left ? t('hasLeft', { name: listed.name }) : (listed?.name ?? name);
    },
    [t, all],
  );
}
