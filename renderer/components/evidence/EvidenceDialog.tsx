import { Modal } from '@mantine/core';
import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import { useText } from '../../text/text.ts';
import { RefusalAlert } from '../form/RefusalAlert.tsx';
import { Notice } from '../page/Notice.tsx';
import { ContentText } from '../text/ContentText.tsx';
import { EvidenceActions } from './EvidenceActions.tsx';
import classes from './EvidenceDialog.module.css';
import { EvidenceFacts } from './EvidenceFacts.tsx';
import { EvidenceState } from './EvidenceState.tsx';
import type { EvidenceSubject } from './evidence-subject.ts';
import { EvidencePreview } from './preview/EvidencePreview.tsx';
import { type EvidenceAct, useEvidenceActs } from './use-evidence-acts.ts';

interface EvidenceDialogProps {
  readonly subject: EvidenceSubject;
  readonly evidence: EvidenceView;
  /** The partner's other documents, for versions. */
  readonly all: readonly EvidenceView[];
  readonly onAct: (act: EvidenceAct) => void;
  readonly onClose: () => void;
}

/** One document: what it shows, what is known about it, how it was judged, and what can be done with it. */
export function EvidenceDialog({ subject, evidence, all, onAct, onClose }: EvidenceDialogProps) {
  const { t } = useText('evidence');
  const acts = useEvidenceActs(evidence);
  const { fields, file, state, review, withdrawn } = evidence;
  const reason = withdrawn ?? (review.status === 'insufficient' ? review.reason : null);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={<ContentText>{fields.title}</ContentText>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <div className={classes.body}>
        <p className={classes.state}>
          <EvidenceState state={state} />
          {reason && <ContentText>{reason}</ContentText>}
        </p>
        <RefusalAlert refusal={acts.refusal} />
        {file?.flags.map((flag) => (
          <Notice key={flag} tone="fair" icon="alert" title={t(`flag.${flag}`)}>
            {t(`flagMeaning.${flag}`)}
          </Notice>
        ))}
        {!subject.isClosed && (
          <EvidenceActions subject={subject} evidence={evidence} acts={acts} onAct={onAct} />
        )}
        <EvidencePreview evidence={evidence} />
        <EvidenceFacts subject={subject} evidence={evidence} all={all} />
      </div>
    </Modal>
  );
}
