import { assertNever } from '../../../../shared/ground/result.ts';
import type { BasisKind } from '../../../../shared/record/shapes/basis.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { AssignPartnersDialog } from '../../../components/people/AssignPartnersDialog.tsx';
import { ReassessDialog } from '../../../components/reassess/ReassessDialog.tsx';
import type { Reassessable } from '../../../components/reassess/reassess-form.ts';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { EndBasisDialog } from './EndBasisDialog.tsx';
import { RecordBasisDialog } from './RecordBasisDialog.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { StartAssessmentDialog } from './StartAssessmentDialog.tsx';

/** A dialog of the partner's file, with what it is about. */
export type PartnerDialog =
  | { readonly kind: 'start' | 'assign' | 'archive' | 'restore' }
  | { readonly kind: 'reassess'; readonly assessment: Reassessable }
  | { readonly kind: 'basis'; readonly basis: BasisKind }
  | { readonly kind: 'end-basis'; readonly basis: BasisKind; readonly from: string; readonly until: string };

interface PartnerDialogsProps {
  readonly dialog: PartnerDialog;
  readonly partner: PartnerView;
  readonly onClose: () => void;
}

/** The dialog that is open; mounted only while open, so that it begins with what the file says now. */
export function PartnerDialogs({ dialog, partner, onClose }: PartnerDialogsProps) {
  switch (dialog.kind) {
    case 'start':
      return <StartAssessmentDialog partner={partner} onClose={onClose} />;
    case 'assign':
      return <AssignPartnersDialog partners={[partner.row]} onClose={onClose} />;
    case 'reassess':
      return <ReassessDialog assessment={dialog.assessment} onClose={onClose} />;
    case 'archive':
      return <ArchiveDialog partner={partner} onClose={onClose} />;
    case 'restore':
      return <RestoreDialog partner={partner} onClose={onClose} />;
    case 'basis':
      return <RecordBasisDialog partner={partner} kind={dialog.basis} onClose={onClose} />;
    case 'end-basis':
      return <EndBasisDialog partner={partner} basis={dialog} onClose={onClose} />;
    default:
      return assertNever(dialog);
  }
}
