import { DateField } from '../../../components/dialog/DateField.tsx';
import type { AgreementChecks } from './use-agreement-checks.ts';

interface DayInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly errorOf: (field: string) => string | null;
  /** Told of a date of which a part is still missing. */
  readonly checks: Pick<AgreementChecks, 'onIncomplete'>;
}

/** A day of an agreement or of one beneath it. */
export function DayInput({ id, errorOf, checks, ...field }: DayInputProps) {
  return (
    <DateField
      {...field}
      id={id}
      onIncomplete={(incomplete) => checks.onIncomplete(id, incomplete)}
      error={errorOf(id)}
    />
  );
}
