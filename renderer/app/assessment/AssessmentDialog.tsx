import { assertNever } from '../../../shared/ground/result.ts';
import type { AssessmentDialogProps } from '../../components/assessment/dialogs/dialog-props.ts';
import { ReassessDialog } from '../../components/reassess/ReassessDialog.tsx';
import { reassessable } from '../../components/reassess/reassess-form.ts';
import { AssignAssessmentDialog } from '../../features/assessment/dialogs/AssignAssessmentDialog.tsx';
import { CancelDialog } from '../../features/assessment/dialogs/CancelDialog.tsx';
import { DetailsDialog } from '../../features/assessment/dialogs/DetailsDialog.tsx';
import { FormDialog } from '../../features/assessment/dialogs/FormDialog.tsx';
import { MoveVersionDialog } from '../../features/assessment/dialogs/MoveVersionDialog.tsx';
import { ReturnDialog } from '../../features/assessment/dialogs/ReturnDialog.tsx';
import { SubmitDialog } from '../../features/assessment/dialogs/SubmitDialog.tsx';
import type { DialogId } from '../../features/assessment/model/actions.ts';
import { DecideDialog } from '../../features/determination/dialogs/DecideDialog.tsx';
import { DetermineDialog } from '../../features/determination/dialogs/DetermineDialog.tsx';
import { ResponseDialog } from '../../features/determination/dialogs/ResponseDialog.tsx';
import { ConsequenceDialog } from '../../features/follow-through/dialogs/ConsequenceDialog.tsx';
import { ExtendDialog } from '../../features/follow-through/dialogs/ExtendDialog.tsx';
import { ReviseDialog } from '../../features/follow-through/dialogs/ReviseDialog.tsx';

/** The dialog of an action; mounted only while open, so that it begins with what the record says now. */
export function AssessmentDialog({
  action,
  ...props
}: AssessmentDialogProps & { readonly action: DialogId }) {
  switch (action) {
    case 'submit':
      return <SubmitDialog {...props} />;
    case 'return':
      return <ReturnDialog {...props} />;
    case 'determine-preliminary':
      return <DetermineDialog kind="preliminary" {...props} />;
    case 'determine-final':
      return <DetermineDialog kind="final" {...props} />;
    case 'decide':
      return <DecideDialog {...props} />;
    case 'details':
      return <DetailsDialog {...props} />;
    case 'assign':
      return <AssignAssessmentDialog {...props} />;
    case 'form':
      return <FormDialog {...props} />;
    case 'response':
      return <ResponseDialog {...props} />;
    case 'extend':
      return <ExtendDialog {...props} />;
    case 'consequence':
      return <ConsequenceDialog {...props} />;
    case 'reassess':
      return <ReassessDialog assessment={reassessable(props.view)} onClose={props.onClose} />;
    case 'revise':
      return <ReviseDialog {...props} />;
    case 'move-version':
      return <MoveVersionDialog {...props} />;
    case 'cancel':
      return <CancelDialog {...props} />;
    default:
      return assertNever(action);
  }
}
