import { needPastDate, needReason } from '../../../components/dialog/checks.ts';
import { type ActionForm, useActionForm } from '../../../components/dialog/use-action-form.ts';
import type { Command } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { useFormTexts } from './form-texts.ts';

export interface Ending {
  readonly reason: string;
  readonly on: string;
}

interface EndFormOptions<Input, Answer> {
  readonly draftKey: string;
  /** What the reason is called. */
  readonly label: string;
  readonly command: Command<Input, Answer>;
  readonly toInput: (ending: Ending) => Input;
  readonly onDone: () => void;
}

/** The form of a dialog that ends something before its last day; `EndFields` shows it. */
export function useEndForm<Input, Answer>(options: EndFormOptions<Input, Answer>): ActionForm<Ending> {
  const { draftKey, label, command, toInput, onDone } = options;
  const texts = useFormTexts();
  const today = useToday();
  return useActionForm({
    draftKey,
    initial: { reason: '', on: today },
    validate: ({ reason, on }) => [
      ...needReason('end-reason', reason, texts.need(label)),
      ...needPastDate('end-on', on, today, texts.needDate),
    ],
    command,
    toInput,
    onDone,
  });
}
