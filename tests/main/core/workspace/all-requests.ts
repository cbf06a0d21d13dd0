import { contract } from '../../../../shared/contract/contract.ts';
import type { RequestMeta } from '../../../../shared/ground/refusals/request.ts';

/** Every request of the contract, with whether it changes the record. */
export function allRequests(): { readonly path: readonly string[]; readonly changes: boolean }[] {
  return Object.entries(contract).flatMap(([feature, verbs]) =>
    Object.entries(verbs).map(([verb, request]) => ({
      path: [feature, verb],
      changes: (request as { '~orpc': { meta: RequestMeta } })['~orpc'].meta.changes,
    })),
  );
}
