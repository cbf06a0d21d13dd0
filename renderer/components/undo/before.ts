import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { Before } from '../../../shared/contract/undo/undo-rule.ts';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import type { Result } from '../../../shared/ground/result.ts';
import type { AgreementView } from '../../../shared/rules/agreement/agreement-view.ts';
import type { PersonView } from '../../../shared/rules/people/person-view.ts';
import type { PartnerRow, PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { keys } from '../session/requests.ts';

interface Named {
  readonly id: string;
  readonly reference: string;
}

/** What the screens hold at this moment, before a change is made; what comes later changes nothing of it. */
export function beforeChange(queries: QueryClient): Before {
  const held = queries.getQueriesData<unknown>({}) as readonly (readonly [QueryKey, unknown])[];
  const read = <Value>(wanted: QueryKey): Value | null => {
    const hash = hashKey(wanted);
    const answer = held.find(([key]) => hashKey(key) === hash)?.[1] as Result<Value> | undefined;
    return answer?.ok ? answer.value : null;
  };
  // Held under its id or its reference, whichever the screen asked by.
  const named = <Value extends Named>(
    [feature, verb]: readonly [string, string],
    name: string,
  ): Value | null => {
    for (const [key, data] of held) {
      const answer = data as Result<Value> | undefined;
      if (key[0] !== feature || key[1] !== verb || !answer?.ok) continue;
      if (answer.value.id === name || answer.value.reference === name) return answer.value;
    }
    return null;
  };
  return {
    row: (partner) => {
      const list = read<{ readonly rows: readonly PartnerRow[] }>(keys.partners);
      return list?.rows.find(({ id, reference }) => id === partner || reference === partner) ?? null;
    },
    partner: (partner) => named<PartnerView>(['partner', 'get'], partner),
    agreement: (agreement) => named<AgreementView>(['agreement', 'get'], agreement),
    person: (person) => {
      const list = read<{ readonly rows: readonly PersonView[] }>(keys.people);
      return list?.rows.find(({ id, name }) => id === person || name === person) ?? null;
    },
    status: () => read<WorkspaceStatus>(keys.status),
  };
}
