import { useSyncExternalStore } from 'react';
import type { UndoCall } from '../../../shared/contract/undo/undo-rule.ts';
import type { UndoneRequest } from '../../../shared/contract/undo/undo-rules.ts';

/** Something that was done on these screens, and what takes it back. */
export interface Undoable {
  readonly request: UndoneRequest;
  /** How many changes were made as one. */
  readonly count: number;
  /** In the order in which they are made. */
  readonly calls: readonly UndoCall[];
}

let stack: readonly Undoable[] = [];
let together = false;
let isFirst = false;
const listeners = new Set<() => void>();

function put(next: readonly Undoable[]): void {
  stack = next;
  for (const listener of listeners) listener();
}

/** Notes a change that can be taken back. */
export function noteUndoable(request: UndoneRequest, calls: readonly UndoCall[]): void {
  const last = stack.at(-1);
  if (together && !isFirst && last?.request === request)
    put([...stack.slice(0, -1), { request, count: last.count + 1, calls: [...calls, ...last.calls] }]);
  else put([...stack, { request, count: 1, calls }]);
  isFirst = false;
}

/** What can't be taken back was done: nothing before it is taken back any more, since it may rest on that. */
export function forgetUndoable(): void {
  if (stack.length > 0) put([]);
}

/** Runs what makes several changes that one step takes back again. */
export async function asOneChange<Value>(run: () => Promise<Value>): Promise<Value> {
  together = true;
  isFirst = true;
  try {
    return await run();
  } finally {
    together = false;
  }
}

/** Takes what was done last off the stack; null where nothing is left. */
export function takeLast(): Undoable | null {
  const last = stack.at(-1) ?? null;
  if (last) put(stack.slice(0, -1));
  return last;
}

/** What the next undo takes back. */
export function useLastUndoable(): Undoable | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => stack.at(-1) ?? null,
  );
}
