import { hashKey, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { HostCommand } from '../../shared/contract/host-constants.ts';
import { mostRowsAsked } from '../../shared/contract/rows-asked.ts';
import type { WorkspaceStatus } from '../../shared/contract/workspace.ts';
import type { Result } from '../../shared/ground/result.ts';
import { client, subscribe } from '../client/client.ts';
import { isKnown, keepAnswer, keepRow, putRows } from '../components/session/keep-answer.ts';
import { ask, keys } from '../components/session/requests.ts';

/** Beyond this many partners changed at once, such as after an import, their rows are asked for together. */
const ROW_BY_ROW = 5;
const GATHER_MS = 150;

/** Everything that is read out of partners' files, to be asked for again; the list of the register where it is told. */
function renewFiles(queries: QueryClient, { list }: { readonly list: boolean }): void {
  const isRegister = (queryKey: readonly unknown[]) => hashKey(queryKey) === hashKey(keys.partners);
  void queries.invalidateQueries({
    queryKey: ['partner'],
    predicate: ({ queryKey }) => list || !isRegister(queryKey),
  });
  for (const key of ['assessment', 'plan', 'follow-up']) void queries.invalidateQueries({ queryKey: [key] });
  for (const key of [keys.people, keys.allEvidence, keys.allAgreements, keys.todo, keys.timelines])
    void queries.invalidateQueries({ queryKey: key });
}

/** Rows of the partners that changed, in the place of those that the list holds; the whole list where they can't be had. */
async function renewRows(queries: QueryClient, partners: readonly string[]): Promise<void> {
  const isFew = partners.length <= mostRowsAsked;
  const answer =
    isFew && partners.length > 0
      ? await ask(() => client.partner.list({ archived: true, partners: [...partners] }))
      : null;
  if (answer?.ok) putRows(queries, answer.value.rows);
  renewFiles(queries, { list: partners.length > 0 && !answer?.ok });
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
      // What an import left, and what undoing it would do, is told by all its partners.
      void queries.invalidateQueries({ queryKey: keys.imports });
      if (partners.length > ROW_BY_ROW) {
        await renewRows(queries, partners);
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
    const renewAll = async (partners: readonly string[] | undefined) => {
      await queries.invalidateQueries({ queryKey: keys.status });
      const status = queries.getQueryData<Result<WorkspaceStatus>>(keys.status);
      if (!status?.ok || !status.value.open) return;
      if (partners) await renewRows(queries, partners);
      else renewFiles(queries, { list: true });
    };
    const end = subscribe((event) => {
      switch (event.type) {
        case 'workspace.changed':
          void renewAll(event.partners);
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
          // Another start may have named another workspace.
          if (event.command === 'open-workspace') void queries.invalidateQueries({ queryKey: keys.hostInfo });
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
