import { decodeMessage, encodeMessage } from '../../../shared/contract/wire.ts';
import type { Result } from '../../../shared/ground/result.ts';
import { shownJson } from '../../../shared/ground/words/disguises.ts';
import type { App } from '../../core/app.ts';

/** The application, and the way on which a host hands on what it needn't unpack. */
export interface AppOfMessages extends App {
  /**
   * As `dispatch`, with `{ input }` and `{ result }` as `shared/contract/wire.ts` writes them; null for a message that
   * is none. The message's memory may be given away.
   */
  dispatchMessage(
    path: readonly string[],
    message: Uint8Array,
    call?: string,
  ): Promise<Uint8Array<ArrayBuffer> | null>;
  /** As it is; `call` names what is asked, for progress and cancelling. */
  dispatch(path: readonly string[], input: unknown, call?: string): Promise<Result<unknown>>;
  /** Nobody waits any more for what was asked under that name: long reading is ended, all else goes on. */
  cancel(call: string): void;
}

/** Answers a message where the application is. It goes to a screen: texts are told as they may be shown. */
export async function dispatchMessage(
  dispatch: (input: unknown) => Promise<Result<unknown>>,
  message: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | null> {
  let input: unknown;
  try {
    input = (decodeMessage(message) as { input?: unknown }).input;
  } catch {
    return null;
  }
  return encodeMessage({ result: await dispatch(input) }, shownJson);
}
