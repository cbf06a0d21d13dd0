import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../client/client.ts';
import { addPendingDraft } from './pending-drafts.ts';
import { ask, type Refusal } from './requests.ts';

const KEEP_AFTER_MS = 400;

export type DraftState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'kept'; readonly at: string }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

export interface Draft<Value> {
  /** False until an earlier draft was looked for: show the form only then. */
  readonly ready: boolean;
  readonly value: Value;
  /** Sets the value on screen at once, and keeps it in the workspace shortly after. */
  readonly set: (change: Value | ((before: Value) => Value)) => void;
  /** Whether `value` began with typing that was not saved. */
  readonly restored: boolean;
  readonly state: DraftState;
  /** Forgets the typing: after saving, or to begin anew with `initial`. */
  readonly discard: () => Promise<void>;
}

/**
 * What is typed into a form, kept in the encrypted workspace until it is saved, so that a crash or a lost
 * battery takes nothing. `read` turns what was kept, perhaps by an older version, into a value, or null.
 */
export function useDraft<Value>(
  key: string,
  initial: Value,
  read: (kept: unknown) => Value | null,
): Draft<Value> {
  const [ready, setReady] = useState(false);
  const [value, setValue] = useState(initial);
  const [restored, setRestored] = useState(false);
  const [state, setState] = useState<DraftState>({ kind: 'nothing' });
  const latest = useRef(initial);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  // Both are usually written in place by the caller and must not restart the loading.
  const start = useRef({ initial, read });
  start.current = { initial, read };

  // Sends the latest typing, unless nothing waits.
  const keep = useCallback(async () => {
    if (!timer.current) return;
    clearTimeout(timer.current);
    timer.current = null;
    const answer = await ask(() => client.draft.save({ key, value: latest.current }));
    // Typing went on meanwhile: the next round tells.
    if (timer.current) return;
    setState(
      answer.ok ? { kind: 'kept', at: answer.value.savedAt } : { kind: 'failed', refusal: answer.error },
    );
  }, [key]);

  useEffect(() => {
    let current = true;
    setReady(false);
    latest.current = start.current.initial;
    void ask(() => client.draft.get({ key })).then((answer) => {
      if (!current) return;
      const kept = answer.ok && answer.value.value != null ? start.current.read(answer.value.value) : null;
      if (kept !== null) latest.current = kept;
      setValue(latest.current);
      setRestored(kept !== null);
      setState({ kind: 'nothing' });
      setReady(true);
    });
    const forget = addPendingDraft(keep);
    return () => {
      current = false;
      forget();
      // Leaving the page within the pause before keeping must not lose the last words.
      void keep();
    };
  }, [key, keep]);

  const set = useCallback(
    (change: Value | ((before: Value) => Value)) => {
      latest.current =
        typeof change === 'function' ? (change as (before: Value) => Value)(latest.current) : change;
      setValue(latest.current);
      setState({ kind: 'keeping' });
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), KEEP_AFTER_MS);
    },
    [keep],
  );

  const discard = useCallback(async () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    latest.current = start.current.initial;
    setValue(start.current.initial);
    setRestored(false);
    setState({ kind: 'nothing' });
    await ask(() => client.draft.discard({ key }));
  }, [key]);

  return { ready, value, set, restored, state, discard };
}
