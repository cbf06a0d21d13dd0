import { useSyncExternalStore } from 'react';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';

/** A returned workbook that waits to be read, and for which assessment where that is known already. */
export interface InboxForm {
  readonly id: number;
  readonly file: FileContent;
  readonly assessment: string | null;
}

// Outside of any page, since files are dropped on one and read on another. Kept until the window closes.
let waiting: readonly InboxForm[] = [];
let count = 0;
const listeners = new Set<() => void>();

function replace(next: readonly InboxForm[]): void {
  waiting = next;
  for (const tell of listeners) tell();
}

/** Puts returned workbooks on the screen that reads them. */
export function addToFormInbox(files: readonly FileContent[], assessment: string | null = null): void {
  replace([...waiting, ...files.map((file) => ({ id: ++count, file, assessment }))]);
}

export function removeFromFormInbox(id: number): void {
  replace(waiting.filter((form) => form.id !== id));
}

export function useFormInbox(): readonly InboxForm[] {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => waiting,
  );
}

/** With the workspace locked, nothing of a partner stays in the window. */
export function clearFormInbox(): void {
  replace([]);
}
