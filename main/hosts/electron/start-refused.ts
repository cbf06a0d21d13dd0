import type { ShellText } from './shell-text.ts';

/** The program could start and won't: the reason is a text of the shell. */
export class StartRefused extends Error {
  readonly reason: keyof ShellText;

  constructor(reason: keyof ShellText) {
    super(`The start was refused: ${reason}.`);
    this.reason = reason;
  }
}
