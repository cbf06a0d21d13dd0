import type { FormValue } from './form-value.ts';

/** What every part of the form is given. */
export interface FormPartProps {
  readonly value: FormValue;
  readonly onChange: (change: Partial<FormValue>) => void;
  readonly errorOf: (field: string) => string | undefined;
}
