import { contract } from '../../../../shared/contract/contract.ts';
import type { RequestMeta } from '../../../../shared/ground/refusals/request.ts';

/** Every request of the contract, with whether it changes the record and needs a workspace. */
export function allRequests(): {
  readonly path: readonly string[];
  readonly changes: boolean;
  readonly needsWorkspace: boolean;
}[] {
  return Object.entries(contract).flatMap(([feature, verbs]) =>
    Object.entries(verbs).map(([verb, request]) => {
      const { changes, needsWorkspace } = (request as { '~orpc': { meta: RequestMeta } })['~orpc'].meta;
      return { path: [feature, verb], changes, needsWorkspace };
    }),
  );
}
