import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeMessage, encodeMessage } from '../../../shared/contract/wire.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { Result } from '../../../shared/ground/result.ts';
import type { App } from '../../core/app.ts';
import { safeHeaders } from '../content-policy.ts';
import { readBody } from './read-body.ts';

export interface RequestParts {
  readonly dispatch: App['dispatch'];
  readonly hostDispatch: (verb: string, input: unknown) => Promise<Result<unknown>>;
  readonly bodyLimit: number;
}

/** Answers one request of the contract: `POST /rpc/<feature>/<verb>`, input and result as `wire.ts` carries them. */
export async function answerRequest(
  parts: RequestParts,
  path: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, parts.bodyLimit);
  const [status, result] = await resultFor(parts, path, body);
  const message = encodeMessage({ result });
  response.writeHead(status, {
    ...safeHeaders,
    'content-type': 'application/octet-stream',
    'content-length': message.length,
    'cache-control': 'no-store',
  });
  response.end(message);
}

async function resultFor(
  { dispatch, hostDispatch, bodyLimit }: RequestParts,
  path: readonly string[],
  body: Uint8Array | null,
): Promise<[status: number, Result<unknown>]> {
  if (!body) {
    return [413, refuse('INPUT_INVALID', { problem: `it is larger than ${bodyLimit / 1024 / 1024} MB` })];
  }
  let input: unknown;
  try {
    input = (decodeMessage(body) as { input?: unknown }).input;
  } catch {
    return [
      400,
      refuse('INPUT_INVALID', { problem: 'it is not in the form that the pages of this program send' }),
    ];
  }
  const [feature, verb] = path;
  return [200, feature === 'host' ? await hostDispatch(verb ?? '', input) : await dispatch(path, input)];
}
