import type { EvidenceView } from '../../../../shared/rules/evidence/evidence-view.ts';
import { client } from '../../../client/client.ts';
import { useText } from '../../../text/text.ts';
import { ReasonDialog } from '../../dialog/ReasonDialog.tsx';

interface EvidenceReasonDialogProps {
  readonly kind: 'insufficient' | 'withdraw';
  readonly evidence: EvidenceView;
  readonly onClose: () => void;
}

/** Why a document is insufficient, or why it is withdrawn. */
export function EvidenceReasonDialog({ kind, evidence, onClose }: EvidenceReasonDialogProps) {
  const { t } = useText('evidence');
  const { id, review } = evidence;
  return (
    <ReasonDialog
      title={t(`${kind}.title`)}
      lead={t(`${kind}.lead`, { title: evidence.fields.title })}
      follows={[t(`${kind}.follows`)]}
      submitLabel={t(`${kind}.submit`)}
      danger={kind === 'withdraw'}
      id="evidence-reason"
      label={t(`${kind}.reason`)}
      missing={t('problem.reason')}
      initial={review.status === kind ? (review.reason ?? '') : ''}
      draftKey={`evidence/${id}/${kind}`}
      request={(reason) =>
        kind === 'withdraw'
          ? client.evidence.withdraw({ evidence: id, reason })
          : client.evidence.review({ evidence: id, review: { status: 'insufficient', reason } })
      }
      onDone={onClose}
      onClose={onClose}
    />
  );
}
