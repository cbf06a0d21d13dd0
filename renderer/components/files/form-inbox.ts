import { useSyncExternalStore } from 'react';
import type { FormReport } from '../../../shared/documents/form/form-report.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';

/** A returned workbook that waits to be read, and for which assessment where that is known already. */
export interface InboxForm {
  readonly id: number;
  readonly file: FileContent;
  readonly assessment: string | null;
  /** How a person said that it is to be read; null as long as nobody said anything. */
  readonly choices: FormChoices | null;
  /** What became of it; null while it waits. */
  readonly done: FormDone | null;
}

/** As the request takes them. */
export interface FormChoices {
  readonly assessment?: string;
  readonly sheet?: string;
  readonly mapping?: { readonly answers: Record<string, string>; readonly comments: Record<string, string> };
  readonly conflicts: 'keep' | 'replace';
}

/** What a returned form became: taken over, or nothing where `changed` is null. */
export interface FormDone {
  readonly report: FormReport;
  readonly changed: { readonly assessment: AssessmentView } | null;
  readonly fileKept: boolean | null;
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
  replace([
    ...waiting,
    ...files.map((file) => ({ id: ++count, file, assessment, choices: null, done: null })),
  ]);
}

/** Keeps how one is to be read, for those who look at all of them. */
export function chooseForForm(id: number, choices: FormChoices): void {
  const form = waiting.find((each) => each.id === id);
  if (!form || JSON.stringify(form.choices) === JSON.stringify(choices)) return;
  replace(waiting.map((each) => (each.id === id ? { ...each, choices } : each)));
}

/** Keeps what became of one, until a person puts it aside. */
export function settleForm(id: number, done: FormDone): void {
  replace(waiting.map((form) => (form.id === id ? { ...form, done } : form)));
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

/** Puts those aside of which something became. */
export function removeSettledForms(): void {
  replace(waiting.filter(({ done }) => done === null));
}

/** With the workspace locked, nothing of a partner stays in the window. */
export function clearFormInbox(): void {
  replace([]);
}
