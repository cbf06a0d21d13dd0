import type { ReactNode } from 'react';
import { GuardedText } from '../guard/GuardedText.tsx';
import type { Result } from '../session/requests.ts';
import { useCommand } from '../session/use-command.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { needReason } from './checks.ts';
import { useActionForm } from './use-action-form.ts';

interface ReasonDialogProps<Answer> {
  readonly title: string;
  readonly lead: ReactNode;
  readonly follows: readonly string[];
  /** Verb and object, like the button that opened the dialog. */
  readonly submitLabel: string;
  readonly danger?: boolean;
  readonly size?: 'md' | 'lg' | 'xl';
  /** Id of the field. */
  readonly id: string;
  readonly label: string;
  /** Said when no reason is given. */
  readonly missing: string;
  /** Reason that stands already. */
  readonly initial?: string;
  readonly draftKey: string;
  readonly request: (reason: string) => Promise<Result<Answer>>;
  readonly onDone: (answer: Answer) => void;
  readonly onClose: () => void;
}

/** What needs a reason and nothing else, such as withdrawing or archiving. */
export function ReasonDialog<Answer>(props: ReasonDialogProps<Answer>) {
  const { id, label, missing, initial = '', draftKey, request, onDone, ...dialog } = props;
  const form = useActionForm({
    draftKey,
    initial: { reason: initial },
    validate: ({ reason }) => needReason(id, reason, missing),
    command: useCommand(request),
    toInput: ({ reason }) => reason.trim(),
    onDone,
  });
  return (
    <ActionDialog {...dialog} form={form}>
      <GuardedText
        id={id}
        label={label}
        value={form.value.reason}
        onChange={(reason) => form.set({ reason })}
        error={form.errorOf(id)}
        required
        maxLength={2000}
        takesFocus
      />
    </ActionDialog>
  );
}
