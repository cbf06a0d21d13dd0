import { useRef } from 'react';

/** The value, or the last one that there was while there is none: what is being read anew stays on the screen. */
export function useLast<Value>(value: Value | null): Value | null {
  const last = useRef<Value | null>(null);
  if (value !== null) last.current = value;
  return value ?? last.current;
}
