import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { AddActionsDialog } from '../add/AddActionsDialog.tsx';
import { OwnActionDialog } from '../add/OwnActionDialog.tsx';
import type { PlanDialog } from '../model/plan-dialog.ts';
import { gapOf } from '../model/plan-parts.ts';
import { ReReviewDialog } from '../review/ReReviewDialog.tsx';

interface PlanDialogsProps {
  readonly dialog: PlanDialog;
  readonly plan: PlanView;
  /** Null closes it. */
  readonly onDialog: (dialog: PlanDialog | null) => void;
}

/** The dialog that is open; mounted only while open, so that it begins with what the plan says now. */
export function PlanDialogs({ dialog, plan, onDialog }: PlanDialogsProps) {
  const close = () => onDialog(null);
  const { standard } = dialog;
  switch (dialog.kind) {
    case 'add':
      return (
        <AddActionsDialog
          plan={plan}
          only={standard}
          onOwn={() => onDialog({ kind: 'own', standard })}
          onClose={close}
        />
      );
    case 'own':
      return <OwnActionDialog plan={plan} only={standard} onClose={close} />;
    case 'review': {
      const { assessment, standard: id } = dialog.standard;
      const found = gapOf(plan, { assessment: { id: assessment, reference: '' }, standard: id });
      return found && <ReReviewDialog plan={plan} {...found} onClose={close} />;
    }
  }
}
