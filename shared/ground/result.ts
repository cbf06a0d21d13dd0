/**
 * What a function that can fail as expected returns. A refusal says what happened, what was kept
 * and what to do next; anything thrown instead is a bug.
 */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | Refused<Code>;

/** The half of a Result that is a refusal. */
export interface Refused<Code extends string = string> {
  readonly ok: false;
  readonly error: Refusal<Code>;
}

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

/** The value where every refusal was ruled out before; one that comes nevertheless is a bug. */
export function assured<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** The Result without refusals that were ruled out before; one of them that comes nevertheless is a bug. */
export function rulingOut<Value, Code extends string, Out extends Code>(
  result: Result<Value, Code>,
  ...out: readonly Out[]
): Result<Value, Exclude<Code, Out>> {
  if (result.ok) return result;
  const { code } = result.error;
  if ((out as readonly string[]).includes(code)) throw new Error(`${code}: ${result.error.message}`);
  return result as Refused<Exclude<Code, Out>>;
}

/** Closes a union: a new member that a switch forgot fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
