import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import type { z } from 'zod';
import { type HostContract, hostContract } from '../../shared/contract/host.ts';
import { refuse } from '../../shared/ground/refusals/messages.ts';
import type { Result } from '../../shared/ground/result.ts';
import type { LogProblem } from './problem-log.ts';

type Inputs = InferContractRouterInputs<HostContract>;
type Outputs = InferContractRouterOutputs<HostContract>;

/** One function for each host request that a host answers; input has been checked before. */
export type HostHandlers = {
  readonly [Verb in keyof HostContract]: (input: Inputs[Verb]) => Promise<Outputs[Verb]> | Outputs[Verb];
};

/**
 * Answers `host.*` requests as `App.dispatch` answers the others. A verb without a handler is refused as
 * unreadable: this host doesn't have it.
 */
export function hostDispatch(
  handlers: Partial<HostHandlers>,
  logBug: LogProblem,
  newReference: () => string,
): (verb: string, input: unknown) => Promise<Result<unknown>> {
  return async (verb, input) => {
    const handler = isVerb(verb)
      ? (handlers[verb] as ((input: unknown) => Promise<Result<unknown>>) | undefined)
      : undefined;
    if (!handler || !isVerb(verb))
      return refuse('INPUT_INVALID', { problem: `this host has no request “${verb}”` });
    const schema = hostContract[verb]['~orpc'].inputSchema as z.ZodType;
    const parsed = schema.safeParse(input);
    if (!parsed.success)
      return refuse('INPUT_INVALID', {
        problem: parsed.error.issues.map((issue) => issue.message).join('; '),
      });
    try {
      return await handler(parsed.data);
    } catch (error) {
      const reference = newReference();
      logBug(reference, error, `host.${verb}`);
      return refuse('UNEXPECTED', { reference });
    }
  };
}

function isVerb(verb: string): verb is keyof HostContract {
  return Object.hasOwn(hostContract, verb);
}
