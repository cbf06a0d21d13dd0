import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { callSchema } from '../../../shared/contract/host.ts';
import { callHeader } from '../../../shared/contract/host-constants.ts';
import { encodeMessage } from '../../../shared/contract/wire.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { Refused, Result } from '../../../shared/ground/result.ts';
import { type AppOfMessages, dispatchMessage as answerMessage } from '../beside/dispatch-message.ts';
import { safeHeaders } from '../content-policy.ts';
import { readBody } from './read-body.ts';

export interface RequestParts {
  readonly app: Pick<AppOfMessages, 'dispatchMessage' | 'cancel'>;
  /** Names of what is asked now, to be cancelled when the host ends. */
  readonly calls: Set<string>;
  readonly hostDispatch: (verb: string, input: unknown) => Promise<Result<unknown>>;
  readonly bodyLimit: number;
}

/**
 * Answers one request of the contract: `POST /rpc/<feature>/<verb>`, input and result as `wire.ts` carries them. What
 * the core answers goes out as it wrote it.
 */
export async function answerRequest(
  parts: RequestParts,
  path: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, parts.bodyLimit);
  const call = callOf(request);
  // A page that hangs up waits for no answer.
  response.once('close', () => {
    if (!response.writableEnded) parts.app.cancel(call);
  });
  parts.calls.add(call);
  const [status, message] = await messageFor(parts, path, body, call).finally(() => parts.calls.delete(call));
  response.writeHead(status, {
    ...safeHeaders,
    'content-type': 'application/octet-stream',
    'content-length': message.length,
    'cache-control': 'no-store',
  });
  response.end(message);
}

async function messageFor(
  { app, hostDispatch, bodyLimit }: RequestParts,
  path: readonly string[],
  body: Uint8Array | null,
  call: string,
): Promise<[status: number, message: Uint8Array]> {
  if (!body) return [413, refused(`it is larger than ${bodyLimit / 1024 / 1024} MB`)];
  const [feature, verb] = path;
  const answer =
    feature === 'host'
      ? await answerMessage((input) => hostDispatch(verb ?? '', input), body)
      : await app.dispatchMessage(path, body, call);
  return answer ? [200, answer] : [400, refused('it is not in the form that the pages of this program send')];
}

/** The name that the page gave, or one that nobody knows. */
function callOf(request: IncomingMessage): string {
  const named = callSchema.safeParse(request.headers[callHeader]);
  return named.success ? named.data : randomUUID();
}

function refused(problem: string): Uint8Array {
  const result: Refused = refuse('INPUT_INVALID', { problem });
  return encodeMessage({ result });
}
