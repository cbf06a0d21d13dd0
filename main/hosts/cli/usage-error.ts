import { type Saying, type SayingKey, saying } from './text/say.ts';

/** The command was typed wrongly: nothing was done, help follows, exit code 2. It is said where it is shown. */
export class UsageError extends Error {
  readonly saying: Saying;
  constructor(key: SayingKey, parts: Saying['parts'] = {}) {
    super(key);
    this.saying = saying(key, parts);
  }
}
