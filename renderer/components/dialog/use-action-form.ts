import { useState } from 'react';
import type { FieldError } from '../form/ErrorSummary.tsx';
import type { Refusal, Result } from '../session/requests.ts';
import type { Command } from '../session/use-command.ts';
import { type Draft, useDraft } from '../session/use-draft.ts';
import { keptLike } from './kept-like.ts';

interface ActionFormOptions<Value, Input, Answer> {
  /** Where the typing is kept; one key per dialog and record. */
  readonly draftKey: string;
  readonly initial: Value;
  /** What still needs correcting, each with the `id` of its input. */
  readonly validate: (value: Value) => readonly FieldError[];
  readonly command: Command<Input, Answer>;
  readonly toInput: (value: Value) => Input;
  readonly onDone: (answer: Answer) => void;
}

export interface ActionForm<Value> {
  readonly ready: boolean;
  readonly value: Value;
  readonly set: (change: Partial<Value>) => void;
  /** Empty until the first attempt: nobody is blamed while still typing. */
  readonly errors: readonly FieldError[];
  readonly errorOf: (field: string) => string | null;
  readonly attempt: number;
  readonly refusal: Refusal | null;
  readonly running: boolean;
  readonly draft: Pick<Draft<unknown>, 'state' | 'restored' | 'discard'>;
  readonly submit: () => Promise<void>;
}

/** A dialog's form: kept as a draft while typed, checked on the first attempt, gone once recorded. */
export function useActionForm<Value extends object, Input, Answer>(
  options: ActionFormOptions<Value, Input, Answer>,
): ActionForm<Value> {
  const { draftKey, initial, validate, command, toInput, onDone } = options;
  const draft = useDraft<Value>(draftKey, initial, (kept) => keptLike(initial, kept));
  const [attempt, setAttempt] = useState(0);
  const errors = attempt > 0 ? validate(draft.value) : [];

  async function submit(): Promise<void> {
    if (command.running) return;
    setAttempt((count) => count + 1);
    if (validate(draft.value).length > 0) return;
    const result: Result<Answer> = await command.run(toInput(draft.value));
    if (!result.ok) return;
    await draft.discard();
    onDone(result.value);
  }

  return {
    ready: draft.ready,
    value: draft.value,
    set: (change) => draft.set((before) => ({ ...before, ...change })),
    errors,
    errorOf: (field) => errors.find((error) => error.field === field)?.message ?? null,
    attempt,
    refusal: command.refusal,
    running: command.running,
    draft,
    submit,
  };
}
