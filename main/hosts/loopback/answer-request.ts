import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodeMessage } from '../../../shared/contract/wire.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { Refused, Result } from '../../../shared/ground/result.ts';
import { type AppOfMessages, dispatchMessage as answerMessage } from '../beside/dispatch-message.ts';
import { safeHeaders } from '../content-policy.ts';
import { readBody } from './read-body.ts';

export interface RequestParts {
  readonly dispatchMessage: AppOfMessages['dispatchMessage'];
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
  const [status, message] = await messageFor(parts, path, body);
  response.writeHead(status, {
    ...safeHeaders,
    'content-type': 'application/octet-stream',
    'content-length': message.length,
    'cache-control': 'no-store',
  });
  response.end(message);
}

async function messageFor(
  { dispatchMessage, hostDispatch, bodyLimit }: RequestParts,
  path: readonly string[],
  body: Uint8Array | null,
): Promise<[status: number, message: Uint8Array]> {
  if (!body) return [413, refused(`it is larger than ${bodyLimit / 1024 / 1024} MB`)];
  const [feature, verb] = path;
  const answer =
    feature === 'host'
      ? await answerMessage((input) => hostDispatch(verb ?? '', input), body)
      : await dispatchMessage(path, body);
  return answer ? [200, answer] : [400, refused('it is not in the form that the pages of this program send')];
}

function refused(problem: string): Uint8Array {
  const result: Refused = refuse('INPUT_INVALID', { problem });
  return encodeMessage({ result });
}
