import { Button, Modal, Progress, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { client } from '../../client/client.ts';
import { DialogFoot } from '../../components/dialog/DialogFoot.tsx';
import { useRefusalText } from '../../components/form/refusal-text.ts';
import { GuardNote } from '../../components/guard/GuardNote.tsx';
import { useCommand } from '../../components/session/use-command.ts';
import { showDone } from '../../components/undo/show-done.tsx';
import { asOneChange } from '../../components/undo/undo-stack.ts';
import { useText } from '../../text/text.ts';

interface ArchiveDialogProps {
  readonly partners: readonly PartnerRow[];
  /** `done`: whether anything was archived. */
  readonly onClose: (done: boolean) => void;
}

/** Takes several partners off the lists, with one reason; asks once and reports at the end. */
export function ArchiveDialog({ partners: chosen, onClose }: ArchiveDialogProps) {
  const { t } = useText('register');
  // Archived rows leave the list while the work goes on; it is about those chosen at the start.
  const [partners] = useState(chosen);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const archive = useCommand(client.partner.archive);
  const refusalText = useRefusalText();
  const count = partners.length;

  const submit = async () => {
    if (reason.trim() === '') {
      setMissing(true);
      document.getElementById('archive-reason')?.focus();
      return;
    }
    const refused: string[] = [];
    await asOneChange(async () => {
      for (const [index, partner] of partners.entries()) {
        setDone(index);
        const result = await archive.run({ partner: partner.id, reason: reason.trim() });
        if (!result.ok) refused.push(refusalText(result.error));
      }
    });
    if (refused.length > 0) {
      const why = [...new Set(refused)].join(' ');
      notifications.show({
        color: 'red',
        autoClose: false,
        message: t('archive.failed', { count: refused.length, why }),
      });
    } else {
      showDone(t('archive.done', { count }));
    }
    onClose(true);
  };

  return (
    <Modal
      opened
      onClose={() => done === null && onClose(false)}
      title={t('archive.title', { count })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{t('archive.text')}</Text>
          <Textarea
            id="archive-reason"
            data-autofocus
            label={t('archive.reason')}
            description={t('archive.reasonHint')}
            dir="auto"
            maxLength={2000}
            value={reason}
            error={missing && reason.trim() === '' ? t('archive.reasonMissing') : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <GuardNote text={reason} />
          {done !== null && (
            <div role="status">
              <Progress value={(done / count) * 100} aria-label={t('archive.progress', { done, count })} />
              <Text size="sm">{t('archive.progress', { done, count })}</Text>
            </div>
          )}
          <DialogFoot>
            <Button variant="default" disabled={done !== null} onClick={() => onClose(false)}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={done !== null}>
              {t('archive.submit', { count })}
            </Button>
          </DialogFoot>
        </Stack>
      </form>
    </Modal>
  );
}
