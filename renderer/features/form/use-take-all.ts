import { useRef, useState } from 'react';
import { client } from '../../client/client.ts';
import { settleForm } from '../../components/files/form-inbox.ts';
import type { Refusal } from '../../components/session/requests.ts';
import { useCommand } from '../../components/session/use-command.ts';
import { choicesFor, type FormReading } from './use-form-readings.ts';

export interface TakeAll {
  /** Forms in which every cell was read and nothing asks for a person. */
  readonly ready: readonly FormReading[];
  /** How many were taken over; null while it doesn't run. */
  readonly done: number | null;
  /** Why it ended early: those after that one still wait. */
  readonly refusal: Refusal | null;
  readonly run: () => void;
  /** Ends after the form at hand. */
  readonly stop: () => void;
}

/** Takes over, one after the other, each form that leaves nothing to ask; whatever else is there still waits. */
export function useTakeAll(readings: readonly FormReading[]): TakeAll {
  const [done, setDone] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const stopped = useRef(false);
  const importing = useCommand(client.form.import);
  const ready = readings.filter(({ state }) => state.kind === 'ready');
  const run = async () => {
    stopped.current = false;
    setRefusal(null);
    for (const [index, { form }] of ready.entries()) {
      setDone(index);
      if (stopped.current) break;
      const result = await importing.run({ file: form.file, dryRun: false, ...choicesFor(form) });
      if (!result.ok) {
        setRefusal(result.error);
        break;
      }
      settleForm(form.id, result.value);
    }
    setDone(null);
  };
  const stop = () => {
    stopped.current = true;
  };
  return { ready, done, refusal, run: () => void run(), stop };
}
