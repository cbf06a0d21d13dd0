import { useMemo, useState } from 'react';
import type { GuardWatch } from './guard-context.ts';

/** For a form: which of its fields the guard warns of, so that its button says that it saves anyway. */
export function useGuardWatch(): { readonly watch: GuardWatch; readonly warned: boolean } {
  const [fields, setFields] = useState<readonly string[]>([]);
  const watch = useMemo<GuardWatch>(
    () => ({
      warn: (field) => {
        setFields((before) => [...before, field]);
        return () => setFields((before) => before.filter((other) => other !== field));
      },
    }),
    [],
  );
  return { watch, warned: fields.length > 0 };
}
