import { isSameJson } from '../../../../shared/ground/canonical-json.ts';
import type { StoredText } from '../../ports.ts';

/** What is kept, read when it is asked for: where its text is the one that is wanted, nothing has to be. */
export interface KeptValue {
  /** Null where nothing is kept, or what can't be read. */
  value(): unknown;
  /** Whether something is kept that is no JSON. */
  isBroken(): boolean;
  /** Whether it says the same, in whatever order. */
  is(wanted: unknown): boolean;
}

export function keptValue(stored: StoredText): KeptValue {
  let read: { readonly value: unknown } | 'broken' | null = null;
  const reading = () => {
    if (stored.kind !== 'text') return stored.kind === 'broken' ? 'broken' : { value: null };
    read ??= parsed(stored.text);
    return read;
  };
  const value = () => {
    const now = reading();
    return now === 'broken' ? null : now.value;
  };
  return {
    value,
    isBroken: () => reading() === 'broken',
    is: (wanted) =>
      stored.kind === 'text' &&
      (stored.text === JSON.stringify(wanted) || (reading() !== 'broken' && isSameJson(value(), wanted))),
  };
}

function parsed(text: string): { readonly value: unknown } | 'broken' {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return 'broken';
  }
}
