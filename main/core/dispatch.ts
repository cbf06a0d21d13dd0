import { call, getRouter, isProcedure, ORPCError } from '@orpc/server';
import type { z } from 'zod';
import { refuse } from '../../shared/ground/refusals/messages.ts';
import type { RequestMeta } from '../../shared/ground/refusals/request.ts';
import type { Result } from '../../shared/ground/result.ts';
import type { Asked } from './implement.ts';
import { type Progress, silent } from './progress.ts';
import { reportBug } from './report-bug.ts';
import type { AppRouter } from './router.ts';
import type { Session } from './session.ts';
import { createTurns, type InTurn } from './turns.ts';

/**
 * Answers requests of the contract. Input is checked before the handler runs; requests that change the
 * record run one at a time, in the order in which they came. A bug is logged and answered as
 * UNEXPECTED with a reference.
 */
export function createDispatch(router: AppRouter, session: Session, inTurn: InTurn = createTurns()) {
  return async (
    path: readonly string[],
    input: unknown,
    progress: Progress = silent,
  ): Promise<Result<unknown>> => {
    const procedure = path.length === 2 ? getRouter(router, path) : undefined;
    if (!isProcedure(procedure))
      return refuse('INPUT_INVALID', { problem: `there is no request “${path.join('.')}”` });
    const { outputSchema } = procedure['~orpc'];
    const meta = procedure['~orpc'].meta as RequestMeta;
    const { changes } = meta;
    const { ensureAnswer, told } = promiseOf(outputSchema as z.ZodType | undefined);
    const context: Asked = { session, changes, progress, ensureAnswer };
    const ask = async () =>
      refusedForReading(session, meta, input) ??
      toldApart(session, told(await call(procedure, input, { context })));
    const run = () => answer(session, path.join('.'), ask);
    return changes ? inTurn(run) : run();
  };
}

/** An answer in which no two records read alike; see `names/tell-apart.ts`. */
function toldApart(session: Session, answer: unknown): unknown {
  return session.journal?.rows.namesApart()?.tell(answer) ?? answer;
}

/**
 * Refuses what a workspace that is open for reading can't take, before any of it is done; null for all else. A changing
 * request that needs no workspace changes which one is open, and nothing in the one that is.
 */
function refusedForReading({ journal }: Session, { changes, needsWorkspace }: RequestMeta, input: unknown) {
  if (!changes || !needsWorkspace || !journal?.store.readOnly) return null;
  const isDry = typeof input === 'object' && input !== null && 'dryRun' in input && input.dryRun === true;
  return isDry ? null : refuse('WORKSPACE_READ_ONLY', { folder: journal.store.folder });
}

/** Holds an answer to what the contract says of it, once: what was held to it before is told as it is. */
function promiseOf(output: z.ZodType | undefined) {
  let held: unknown;
  const ensureAnswer: Asked['ensureAnswer'] = (given) => {
    const { data, error } = output?.safeParse(given) ?? { data: given };
    if (error) throw new Error('The answer is not what the contract promises.', { cause: error });
    held = data;
    return data as typeof given;
  };
  return { ensureAnswer, told: (given: unknown) => (given === held ? given : ensureAnswer(given)) };
}

/** Runs a step that answers; a bug in it is logged, and what a failing disk threw is answered by its name. */
export async function answer(
  session: Session,
  request: string,
  run: () => Promise<unknown>,
): Promise<Result<unknown>> {
  try {
    return (await run()) as Result<unknown>;
  } catch (error) {
    const problem = inputProblem(error);
    if (problem !== null) return refuse('INPUT_INVALID', { problem });
    return reportBug(session, error, request);
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
