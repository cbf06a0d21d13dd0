/**
 * What a function that can fail as expected returns. A refusal says what happened, what was kept
 * and what to do next; anything thrown instead is a bug.
 */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Refusal<Code> };

export interface Refusal<Code extends string = string> {
  readonly code: Code;
  /** One or two English sentences; the renderer shows its own language by `code` and `details`. */
  readonly message: string;
  /** The values that the message names (standard, field, row …), for people and for programs. */
  readonly details: RefusalDetails;
}

export type RefusalDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Closes a union: a new member that a switch forgot fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
