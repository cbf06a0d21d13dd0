/** Tells rows of a form apart; never recorded. */
export function newKey(): string {
  return crypto.randomUUID();
}
