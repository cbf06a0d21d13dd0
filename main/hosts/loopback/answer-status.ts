import type { ServerResponse } from 'node:http';
import { safeHeaders } from '../content-policy.ts';

/** Answers with a status and nothing to read. */
export function answerStatus(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...safeHeaders, connection: 'close' }).end();
}
