import { assertNever } from '../../../../shared/ground/result.ts';
import { ReassessDialog } from '../../../components/reassess/ReassessDialog.tsx';
import { reassessable } from '../../../components/reassess/reassess-form.ts';
import type { DialogId } from '../model/actions.ts';
import { CancelDialog } from './CancelDialog.tsx';
import { ConsequenceDialog } from './ConsequenceDialog.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { DetailsDialog } from './DetailsDialog.tsx';
import { DetermineDialog } from './DetermineDialog.tsx';
import type { AssessmentDialogProps } from './dialog-props.ts';
import { ExtendDialog } from './ExtendDialog.tsx';
import { FormDialog } from './FormDialog.tsx';
import { MoveVersionDialog } from './MoveVersionDialog.tsx';
import { ResponseDialog } from './ResponseDialog.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';
import { ReviseDialog } from './ReviseDialog.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';

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
