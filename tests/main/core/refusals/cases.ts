import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import type { Contract } from '../../../../shared/contract/contract.ts';
import type { Result } from '../../../../shared/ground/result.ts';
import type { World } from './world.ts';

/**
 * For every request one way in which it works, and for every refusal that it declares one way to meet it. The types
 * come from the contract: a request or a refusal without its case doesn't compile, and neither does a case too many.
 */

type Inputs = InferContractRouterInputs<Contract>;
type Outputs = InferContractRouterOutputs<Contract>;
export type Feature = keyof Contract;

type CodeOf<Output> =
  Extract<Output, { ok: false }> extends { error: { code: infer Code extends string } } ? Code : never;

/**
 * Refusals that are provoked for every request that declares them, all in one way. CORE_LOST is none of the core's own:
 * whoever asks is told so when the core has ended (`tests/e2e/core-beside.test.ts`). CANCELLED ends whatever reads long.
 */
export const generated = [
  'INPUT_INVALID',
  'UNEXPECTED',
  'CORE_LOST',
  'ENGINE_MISSING',
  'CANCELLED',
  'NO_WORKSPACE',
  'DISK_FULL',
  'DISK_FAILED',
] as const;

/** What fails at work under any request that needs a workspace; met at the opening each is a case of its own. */
export const atWork = [
  'WORKSPACE_DAMAGED',
  'WORKSPACE_LOCKED',
  'WORKSPACE_MOVED',
  'WORKSPACE_READ_ONLY',
  'DOCUMENTS_DAMAGED',
  'CHANGE_UNREADABLE',
  'REFERENCE_SHARED',
] as const;

type Own<Code extends string> = Exclude<
  Code,
  (typeof generated)[number] | ('NO_WORKSPACE' extends Code ? (typeof atWork)[number] : never)
>;
type OwnOf<Code extends string> = [Code] extends [never] ? never : Own<Code>;

/** A refusal that needs more than another input: a program of its own, or a folder that was meddled with. */
export interface Scene {
  readonly scene: (world: World) => Promise<Result<unknown>>;
}

export const scene = (play: Scene['scene']): Scene => ({ scene: play });

/** What is asked in the place of what works: the members that differ, or a whole scene. */
type Refused<Input> = Partial<Input> | ((world: World) => Partial<Input> | Promise<Partial<Input>>) | Scene;

export type Cases<F extends Feature> = {
  readonly [V in keyof Contract[F] & keyof Inputs[F] & keyof Outputs[F]]: {
    readonly works: (world: World) => Inputs[F][V] | Promise<Inputs[F][V]>;
    readonly refuses: { readonly [Code in OwnOf<CodeOf<Outputs[F][V]>>]: Refused<Inputs[F][V]> };
  };
};

/** A case without the types of its request. */
export interface AnyCase {
  readonly works: (world: World) => object | Promise<object>;
  readonly refuses: Readonly<Record<string, Refused<Record<string, unknown>>>>;
}

/** How a refusal is met: the answer to what works, changed as the case says, or to its scene. */
export async function provoke(
  world: World,
  path: readonly [string, string],
  { works, refuses }: AnyCase,
  code: string,
): Promise<Result<unknown>> {
  const refused = refuses[code] ?? {};
  if ('scene' in refused) return (refused as Scene).scene(world);
  const differs = typeof refused === 'function' ? await refused(world) : refused;
  return world.test.app.dispatch(path, { ...(await works(world)), ...differs });
}
