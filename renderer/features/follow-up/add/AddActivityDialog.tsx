import { Loader, Modal } from '@mantine/core';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { instrumentIn, useInstruments } from '../../../components/session/use-instruments.ts';
import { useText } from '../../../text/text.ts';
import { usePracticeChecks } from '../checks/use-practice-checks.ts';
import { ActivityForm } from './ActivityForm.tsx';

interface AddActivityDialogProps {
  readonly partner: PartnerView;
  readonly plan: PlanView;
  readonly onClose: () => void;
}

/** Opens the form once the standards and the practice checks that it asks about are there. */
export function AddActivityDialog({ partner, plan, onClose }: AddActivityDialogProps) {
  const { t } = useText('followUp');
  const checks = usePracticeChecks();
  const instruments = useInstruments().value?.rows ?? [];
  const instrument =
    (partner.row.result && instrumentIn(instruments, partner.row.result)) ??
    (partner.row.assessment && instrumentIn(instruments, partner.row.assessment)) ??
    instruments.find(({ isNewest, definition }) => isNewest && definition.status === 'current');
  if (!checks || !instrument)
    return (
      <Modal
        opened
        onClose={onClose}
        size="xl"
        title={t('add.title')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Loader aria-label={t('page.loading')} />
      </Modal>
    );
  return <ActivityForm plan={plan} instrument={instrument} checks={checks} onClose={onClose} />;
}
