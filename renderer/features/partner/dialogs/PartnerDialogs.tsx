import { assertNever } from '../../../../shared/ground/result.ts';
import type { BasisKind } from '../../../../shared/record/shapes/basis.ts';
import type { PartnerView, RelianceView } from '../../../../shared/rules/register/partner-view.ts';
import { MakeDialog } from '../../../components/exchange/MakeDialog.tsx';
import { AssignPartnersDialog } from '../../../components/people/AssignPartnersDialog.tsx';
import { ReassessDialog } from '../../../components/reassess/ReassessDialog.tsx';
import type { Reassessable } from '../../../components/reassess/reassess-form.ts';
import { type FactAct, FactActDialog } from '../diligence/FactActDialog.tsx';
import { RecordFactDialog } from '../diligence/RecordFactDialog.tsx';
import { SeparateDialog } from '../join/SeparateDialog.tsx';
import { EndRelianceDialog } from '../reliance/EndRelianceDialog.tsx';
import { RecordRelianceDialog } from '../reliance/RecordRelianceDialog.tsx';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { DossierDialog } from './DossierDialog.tsx';
import { EndBasisDialog } from './EndBasisDialog.tsx';
import { RecordBasisDialog } from './RecordBasisDialog.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { StartAssessmentDialog } from './StartAssessmentDialog.tsx';

/** A dialog of the partner's file, with what it is about. */
export type PartnerDialog =
  | { readonly kind: 'start' | 'assign' | 'send' | 'dossier' | 'archive' | 'restore' }
  | { readonly kind: 'separate'; readonly record: string; readonly reference: string }
  | { readonly kind: 'reassess'; readonly assessment: Reassessable }
  | { readonly kind: 'basis'; readonly basis: BasisKind }
  | { readonly kind: 'reliance' | 'diligence' }
  | { readonly kind: 'diligence-act'; readonly act: FactAct; readonly fact: string; readonly head: string }
  | { readonly kind: 'end-reliance'; readonly relied: RelianceView }
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
    case 'send':
      return (
        <MakeDialog
          partners={[{ id: partner.id, name: partner.fields.name }]}
          assessment={partner.row.assessment?.reference ?? null}
          onClose={onClose}
        />
      );
    case 'dossier':
      return <DossierDialog partner={partner} onClose={onClose} />;
    case 'reassess':
      return <ReassessDialog assessment={dialog.assessment} onClose={onClose} />;
    case 'archive':
      return <ArchiveDialog partner={partner} onClose={onClose} />;
    case 'separate':
      return <SeparateDialog {...dialog} onClose={onClose} />;
    case 'restore':
      return <RestoreDialog partner={partner} onClose={onClose} />;
    case 'basis':
      return <RecordBasisDialog partner={partner} kind={dialog.basis} onClose={onClose} />;
    case 'end-basis':
      return <EndBasisDialog partner={partner} basis={dialog} onClose={onClose} />;
    case 'reliance':
      return <RecordRelianceDialog partner={partner} onClose={onClose} />;
    case 'end-reliance':
      return <EndRelianceDialog partner={partner} relied={dialog.relied} onClose={onClose} />;
    case 'diligence':
      return <RecordFactDialog partner={partner} onClose={onClose} />;
    case 'diligence-act':
      return <FactActDialog partner={partner} {...dialog} onClose={onClose} />;
    default:
      return assertNever(dialog);
  }
}
