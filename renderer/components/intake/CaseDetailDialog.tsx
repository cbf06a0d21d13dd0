import { Radio, Stack } from '@mantine/core';
import type { CaseDetailAnswers, FoundText } from '../../../shared/ground/guard/intake.ts';
import { useText } from '../../text/text.ts';
import { ActionDialog } from '../dialog/ActionDialog.tsx';
import { useActionForm } from '../dialog/use-action-form.ts';
import type { Command } from '../session/use-command.ts';
import classes from './CaseDetailDialog.module.css';
import { FoundTextQuestion } from './FoundTextQuestion.tsx';
import {
  answerAt,
  answersOf,
  type IntakeChoice,
  keepFileField,
  noAnswers,
  openAnswers,
  type TypedAnswers,
} from './typed-answers.ts';

interface CaseDetailDialogProps<Input, Answer> {
  /** Name of the file that came in. */
  readonly file: string;
  readonly found: readonly FoundText[];
  /** Whether the file itself would be kept among the evidence. */
  readonly asksFile: boolean;
  /** What may be answered; a content pack can't be altered. */
  readonly choices?: readonly IntakeChoice[];
  /** Verb and object, like the button that opened the dialog. */
  readonly submitLabel: string;
  readonly draftKey: string;
  readonly command: Command<Input, Answer>;
  readonly toInput: (caseDetail: CaseDetailAnswers) => Input;
  readonly onDone: (answer: Answer) => void;
  /** Puts the file as a whole aside: nothing is recorded. */
  readonly onClose: () => void;
}

/** Asks about each text of a file that looks like detail of a case, and about the file, before it is taken in. */
export function CaseDetailDialog<Input, Answer>(props: CaseDetailDialogProps<Input, Answer>) {
  const { file, found, asksFile, submitLabel, draftKey, command, toInput, onDone, onClose, choices } = props;
  const { t } = useText('common');
  const messages = {
    choose: t('intake.missing.choice'),
    text: t('intake.missing.text'),
    stillTells: t('intake.missing.stillTells'),
    reason: t('intake.missing.reason'),
    file: t('intake.missing.file'),
  };
  const form = useActionForm<TypedAnswers, Input, Answer>({
    draftKey,
    initial: noAnswers(found),
    validate: (value) => openAnswers(found, value, asksFile, messages),
    command,
    toInput: (value) => toInput(answersOf(found, value, asksFile)),
    onDone,
  });
  const { answers, keepFile } = form.value;
  return (
    <ActionDialog
      title={t('intake.title')}
      lead={t('intake.lead', { count: found.length, file })}
      follows={[t('intake.follows')]}
      form={form}
      submitLabel={submitLabel}
      size="xl"
      onClose={onClose}
    >
      {found.map((each, index) => (
        <FoundTextQuestion
          key={each.place}
          found={each}
          index={index}
          value={answerAt(form.value, each.place)}
          {...(choices ? { choices } : {})}
          errorOf={form.errorOf}
          onChange={(answer) => form.set({ answers: { ...answers, [each.place]: answer } })}
        />
      ))}
      {asksFile && (
        <fieldset className={classes.question}>
          <legend>{t('intake.file.title')}</legend>
          <span>{t('intake.file.text')}</span>
          <Radio.Group
            id={keepFileField}
            tabIndex={-1}
            aria-label={t('intake.file.title')}
            value={keepFile}
            error={form.errorOf(keepFileField)}
            onChange={(choice) => form.set({ keepFile: choice === 'keep' ? 'keep' : 'leave' })}
          >
            <Stack gap={4}>
              <Radio
                size="xs"
                value="leave"
                label={t('intake.file.leave')}
                description={t('intake.file.leaveText')}
              />
              <Radio
                size="xs"
                value="keep"
                label={t('intake.file.keep')}
                description={t('intake.file.keepText')}
              />
            </Stack>
          </Radio.Group>
        </fieldset>
      )}
    </ActionDialog>
  );
}
