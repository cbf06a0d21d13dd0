import { call, getRouter, isProcedure, ORPCError } from '@orpc/server';
import { refuse } from '../../shared/ground/refusals/messages.ts';
import type { RequestMeta } from '../../shared/ground/refusals/request.ts';
import type { Result } from '../../shared/ground/result.ts';
import { reportBug } from './report-bug.ts';
import type { AppRouter } from './router.ts';
import type { Session } from './session.ts';

/**
 * Answers requests of the contract. Input is checked before the handler runs; requests that change the
 * record run one at a time, in the order in which they came. A bug is logged whole and answered as
 * UNEXPECTED with a reference.
 */
export function createDispatch(router: AppRouter, session: Session) {
  let last: Promise<unknown> = Promise.resolve();

  return async (path: readonly string[], input: unknown): Promise<Result<unknown>> => {
    const procedure = path.length === 2 ? getRouter(router, path) : undefined;
    if (!isProcedure(procedure))
      return refuse('INPUT_INVALID', { problem: `there is no request “${path.join('.')}”` });
    const meta = procedure['~orpc'].meta as RequestMeta;
    const run = () => answer(() => call(procedure, input, { context: { session } }), session);
    if (!meta.changes) return run();
    const turn = last.then(run);
    last = turn;
    return turn;
  };
}

async function answer(run: () => Promise<unknown>, session: Session): Promise<Result<unknown>> {
  try {
    return (await run()) as Result<unknown>;
  } catch (error) {
    const problem = inputProblem(error);
    if (problem !== null) return refuse('INPUT_INVALID', { problem });
    return reportBug(session, error);
  }
}

/** What is wrong with the input, in words; null when the error is something else. */
function inputProblem(error: unknown): string | null {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') return null;
  const { issues } = (error.data ?? {}) as {
    issues?: readonly { path?: readonly PropertyKey[]; message: string }[];
  };
  if (!issues) return null;
  return issues
    .map(({ path = [], message }) => `${path.map(String).join('.') || 'input'}: ${message}`)
    .join('; ');
}
