import { Loader, Modal } from '@mantine/core';
import { useState } from 'react';
import type { FormLanguage } from '../../../../shared/documents/form/text/form-text.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import type { StandardOf } from '../model/plan-dialog.ts';
import { OwnActionDialog } from './OwnActionDialog.tsx';
import { ProposalsDialog } from './ProposalsDialog.tsx';

interface AddActionsDialogProps {
  readonly plan: PlanView;
  /** Shows the proposals for this gap alone. */
  readonly only: StandardOf | null;
  readonly onOwn: () => void;
  readonly onClose: () => void;
}

/** Asks what the library offers, and lets a person choose; where it offers nothing, an own action is written. */
export function AddActionsDialog({ plan, only, onOwn, onClose }: AddActionsDialogProps) {
  const { t } = useText('plan');
  const { language } = useLanguage();
  const { id } = plan.partner;
  const [words, setWords] = useState<FormLanguage>(language);
  const { value, refusal } = useRequest(keys.planProposals(id, words), () =>
    client.plan.listProposals({ partner: id, language: words }),
  );
  if (!value)
    return (
      <Modal
        opened
        onClose={onClose}
        size="xl"
        title={t('add.title')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {refusal ? <RefusalAlert refusal={refusal} /> : <Loader aria-label={t('add.loading')} />}
      </Modal>
    );
  const proposals = value.rows.filter(
    ({ assessment, standard }) =>
      only === null || (assessment.id === only.assessment && standard === only.standard),
  );
  if (proposals.length === 0) return <OwnActionDialog plan={plan} only={only} onClose={onClose} />;
  return (
    <ProposalsDialog
      plan={plan}
      proposals={proposals}
      words={words}
      onWords={setWords}
      onOwn={onOwn}
      onClose={onClose}
    />
  );
}
