/** Runs steps one after the other, each when the one before has ended, well or not. */
export type InTurn = <Value>(step: () => Promise<Value> | Value) => Promise<Value>;

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const turn = last.then(step);
    last = turn.catch(() => undefined);
    return turn;
  };
}
