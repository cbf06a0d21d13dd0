import { Loader } from '@mantine/core';
import { client } from '../../../client/client.ts';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { VersionDifferences } from '../../../components/versions/VersionDifferences.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import { useMoveConsequences } from './use-move-consequences.ts';

/** Shows what a newer version of the instrument asks and judges differently, and moves the assessment to it. */
export function MoveVersionDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const version = view.newerVersion ?? '';
  const { value: compared, refusal } = useRequest(keys.instrumentComparison(view.id, version, language), () =>
    client.assessment.compareInstrument({ assessment: view.id, version, language }),
  );
  const form = useActionForm({
    draftKey: `assessment/${view.id}/move`,
    initial: { reason: '' },
    validate: () => [],
    command: useCommand(client.assessment.moveInstrument),
    toInput: ({ reason }) => ({
      assessment: view.id,
      // The version that the person has just read, even if a newer one came meanwhile.
      version: compared?.to ?? version,
      ...(reason.trim() === '' ? {} : { reason }),
    }),
    onDone: onClose,
  });
  const follows = useMoveConsequences(compared);
  return (
    <ActionDialog
      title={t('version.title', { version })}
      lead={t('version.lead', { own: view.instrumentVersion, version })}
      follows={follows}
      // Nobody moves what they could not read.
      form={{ ...form, ready: form.ready && compared !== null }}
      submitLabel={t('version.submit', { version })}
      size="xl"
      onClose={onClose}
    >
      <RefusalAlert refusal={refusal} />
      {!compared && !refusal && <Loader size="sm" aria-label={t('page.loading')} />}
      {compared && <VersionDifferences comparison={compared} />}
      <GuardedText
        id="move-reason"
        label={t('version.reason')}
        value={form.value.reason}
        onChange={(reason) => form.set({ reason })}
        error={form.errorOf('move-reason')}
        minRows={2}
        maxRows={6}
        maxLength={2000}
      />
    </ActionDialog>
  );
}
