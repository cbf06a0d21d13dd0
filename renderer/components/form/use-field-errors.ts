import { useCallback, useState } from 'react';
import type { FieldError } from './ErrorSummary.tsx';

export interface FieldErrors {
  readonly errors: readonly FieldError[];
  readonly attempt: number;
  /** Shows these errors; answers whether there are none and the form may be sent. */
  readonly check: (found: readonly FieldError[]) => boolean;
  /** The message beside a field, for Mantine's `error`; undefined when there is none. */
  readonly errorOf: (field: string) => string | undefined;
}

/** Errors of a form, shown when the person sends it: beside the fields and in `ErrorSummary`. */
export function useFieldErrors(): FieldErrors {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const check = useCallback((found: readonly FieldError[]) => {
    setErrors(found);
    setAttempt((count) => count + 1);
    return found.length === 0;
  }, []);
  return {
    errors,
    attempt,
    check,
    errorOf: (field) => errors.find((error) => error.field === field)?.message,
  };
}
