import type { ToBrowser } from './messages.ts';

/** Says something to the browser half. */
export function say(message: ToBrowser): void {
  process.send?.(message);
}
