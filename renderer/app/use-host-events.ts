import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { HostCommand } from '../../shared/contract/host.ts';
import type { WorkspaceStatus } from '../../shared/contract/workspace.ts';
import type { Result } from '../../shared/ground/result.ts';
import { client, subscribe } from '../client/client.ts';
import { isKnown, keepAnswer, keepRow } from '../components/session/keep-answer.ts';
import { ask, keys } from '../components/session/requests.ts';

/** Beyond this many partners changed at once, such as after an import, the whole list is read again. */
const ROW_BY_ROW = 5;
const GATHER_MS = 150;

/** Everything that is read out of partners' files, to be asked for again. */
function renewFiles(queries: QueryClient): void {
  for (const key of ['partner', 'assessment', 'plan', 'follow-up'])
    void queries.invalidateQueries({ queryKey: [key] });
  for (const key of [keys.people, keys.allEvidence, keys.allAgreements, keys.todo, keys.timelines])
    void queries.invalidateQueries({ queryKey: key });
}

/**
 * Follows what happens outside the screens: changes, the host's menu and a lost connection. `onCommand`
 * must keep its identity. Returns whether the host is out of reach.
 */
export function useHostEvents(onCommand: (command: HostCommand) => void): { readonly lost: boolean } {
  const queries = useQueryClient();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renew = async () => {
      const partners = [...changed];
      changed.clear();
      void queries.invalidateQueries({ queryKey: keys.status });
      if (partners.length > ROW_BY_ROW) {
        renewFiles(queries);
        return;
      }
      for (const partner of partners) {
        const answer = await ask(() => client.partner.get({ partner }));
        // Our own changes come back as events too, after their answers are in place already.
        if (!answer.ok || isKnown(queries, answer.value.row)) continue;
        keepAnswer(queries, answer.value);
        keepRow(queries, answer.value.row);
        void queries.invalidateQueries({ queryKey: ['assessment'] });
        void queries.invalidateQueries({ queryKey: keys.allEvidence });
        void queries.invalidateQueries({ queryKey: keys.timelines });
      }
    };
    // An import or a rebuild changes many partners at once; a lock, none that may still be asked for.
    const renewAll = async () => {
      await queries.invalidateQueries({ queryKey: keys.status });
      const status = queries.getQueryData<Result<WorkspaceStatus>>(keys.status);
      if (!status?.ok || !status.value.open) return;
      renewFiles(queries);
    };
    const end = subscribe((event) => {
      switch (event.type) {
        case 'workspace.changed':
          void renewAll();
          break;
        case 'partner.changed':
          changed.add(event.partner);
          clearTimeout(timer);
          timer = setTimeout(() => void renew(), GATHER_MS);
          break;
        case 'progress':
          // For whoever waits for it (`use-long-task.ts`).
          break;
        case 'host.command':
          onCommand(event.command);
          break;
        case 'host.lost':
          setLost(true);
          break;
        case 'host.back':
          setLost(false);
          void queries.invalidateQueries();
          break;
      }
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [queries, onCommand]);
  return { lost };
}
