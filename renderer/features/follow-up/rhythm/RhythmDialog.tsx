import { Radio, Stack, TextInput } from '@mantine/core';
import type { FollowUpView } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { readAmount } from '../../../components/form/read-number.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useLanguage, useText } from '../../../text/text.ts';

interface RhythmDialogProps {
  readonly followUp: FollowUpView;
  readonly onClose: () => void;
}

/** Chooses by which table visits are recommended, with the yearly cash where the table asks for it. */
export function RhythmDialog({ followUp, onClose }: RhythmDialogProps) {
  const { t } = useText('followUp');
  const { language } = useLanguage();
  const { rhythm, partner } = followUp;
  const needsCash = (id: string) => rhythm.choices.find((choice) => choice.id === id)?.needsCash === true;
  const form = useActionForm({
    draftKey: `follow-up/${partner.id}/rhythm`,
    initial: {
      rhythm: rhythm.id,
      cash: rhythm.yearlyCashUsd === null ? '' : String(rhythm.yearlyCashUsd),
    },
    validate: ({ rhythm: id, cash }) =>
      needsCash(id) && readAmount(cash) === null ? [{ field: 'rhythm-cash', message: t('check.cash') }] : [],
    command: useCommand(client.followUp.chooseRhythm),
    toInput: ({ rhythm: id, cash }) => ({
      partner: partner.id,
      rhythm: id,
      yearlyCashUsd: readAmount(cash),
      language,
    }),
    onDone: onClose,
  });
  const { value } = form;
  return (
    <ActionDialog
      title={t('rhythm.choose')}
      lead={t('rhythm.lead')}
      follows={[t('rhythm.follows')]}
      form={form}
      submitLabel={t('rhythm.submit')}
      onClose={onClose}
    >
      <Radio.Group label={t('rhythm.table')} value={value.rhythm} onChange={(id) => form.set({ rhythm: id })}>
        <Stack gap={8} mt={4}>
          {rhythm.choices.map(({ id, title, about }) => (
            <Radio key={id} value={id} label={title} description={about} />
          ))}
        </Stack>
      </Radio.Group>
      {needsCash(value.rhythm) && (
        <TextInput
          id="rhythm-cash"
          label={t('rhythm.cashField')}
          description={t('rhythm.cashHint')}
          value={value.cash}
          onChange={(event) => form.set({ cash: event.currentTarget.value })}
          error={form.errorOf('rhythm-cash')}
          inputMode="decimal"
          maxLength={20}
          maw={240}
          required
          withAsterisk
        />
      )}
    </ActionDialog>
  );
}
