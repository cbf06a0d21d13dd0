import { DateField } from '../../../components/dialog/DateField.tsx';
import type { ActionForm } from '../../../components/dialog/use-action-form.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import type { Ending } from './use-end-form.ts';

interface EndFieldsProps {
  readonly form: ActionForm<Ending>;
  readonly labels: { readonly reason: string; readonly on: string };
}

/** Why something ends before its last day, and from which day. */
export function EndFields({ form, labels }: EndFieldsProps) {
  return (
    <>
      <GuardedText
        id="end-reason"
        label={labels.reason}
        value={form.value.reason}
        onChange={(reason) => form.set({ reason })}
        error={form.errorOf('end-reason')}
        required
        maxLength={4000}
        takesFocus
      />
      <DateField
        id="end-on"
        label={labels.on}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('end-on')}
      />
    </>
  );
}
