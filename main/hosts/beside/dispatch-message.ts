import { decodeMessage, encodeMessage } from '../../../shared/contract/wire.ts';
import type { App } from '../../core/app.ts';

/** The application, and the way on which a host hands on what it needn't unpack. */
export interface AppOfMessages extends App {
  /**
   * As `dispatch`, with `{ input }` and `{ result }` as `shared/contract/wire.ts` writes them; null for a message that
   * is none. The message's memory may be given away.
   */
  dispatchMessage(path: readonly string[], message: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Answers a message where the application is. */
export async function dispatchMessage(
  { dispatch }: Pick<App, 'dispatch'>,
  path: readonly string[],
  message: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | null> {
  let input: unknown;
  try {
    input = (decodeMessage(message) as { input?: unknown }).input;
  } catch {
    return null;
  }
  return encodeMessage({ result: await dispatch(path, input) });
}
