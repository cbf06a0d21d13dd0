import { Button } from '@mantine/core';
import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import { useText } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';
import classes from './EvidenceDialog.module.css';
import { type EvidenceSubject, isStanding, serves } from './evidence-subject.ts';
import type { EvidenceAct, EvidenceActs } from './use-evidence-acts.ts';

interface EvidenceActionsProps {
  readonly subject: EvidenceSubject;
  readonly evidence: EvidenceView;
  readonly acts: EvidenceActs;
  readonly onAct: (act: EvidenceAct) => void;
}

/** Judging, correcting, saving and withdrawing a document; what changes nothing any more isn't offered. */
export function EvidenceActions({ subject, evidence, acts, onAct }: EvidenceActionsProps) {
  const { t } = useText('evidence');
  const { review, file } = evidence;
  const { assessment, standard } = subject;
  const stands = isStanding(evidence);
  const quiet = { size: 'compact-sm', variant: 'default' } as const;
  return (
    <div className={classes.actions}>
      {stands && review.status !== 'accepted' && (
        <Button
          size="compact-sm"
          variant="light"
          loading={acts.running}
          leftSection={<Icon name="circle-check" size={14} />}
          onClick={() => acts.review('accepted')}
        >
          {t('act.accept')}
        </Button>
      )}
      {stands && (
        <Button
          {...quiet}
          leftSection={<Icon name="alert" size={14} />}
          onClick={() => onAct('insufficient')}
        >
          {t(review.status === 'insufficient' ? 'act.insufficientAgain' : 'act.insufficient')}
        </Button>
      )}
      {stands && review.status !== 'not-reviewed' && (
        <Button {...quiet} loading={acts.running} onClick={() => acts.review('not-reviewed')}>
          {t('act.notReviewed')}
        </Button>
      )}
      {file && (
        <Button
          {...quiet}
          loading={acts.running}
          leftSection={<Icon name="download" size={14} />}
          onClick={acts.saveCopy}
        >
          {t('act.saveCopy')}
        </Button>
      )}
      {evidence.file && acts.open && (
        <Button {...quiet} loading={acts.running} onClick={acts.open}>
          {t('act.open')}
        </Button>
      )}
      {stands && (
        <Button {...quiet} leftSection={<Icon name="edit" size={14} />} onClick={() => onAct('edit')}>
          {t('act.edit')}
        </Button>
      )}
      {stands && assessment && standard && serves(evidence, assessment.id, standard) && (
        <Button {...quiet} loading={acts.running} onClick={() => acts.unlink(assessment.id, standard)}>
          {t('act.unlink', { standard })}
        </Button>
      )}
      {evidence.withdrawn === null && (
        <Button {...quiet} color="red" variant="subtle" onClick={() => onAct('withdraw')}>
          {t('act.withdraw')}
        </Button>
      )}
    </div>
  );
}
