import { type ReactNode, useState } from 'react';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import { useText } from '../../text/text.ts';
import { RefusalAlert } from '../form/RefusalAlert.tsx';
import { AddEvidenceQueue } from './AddEvidenceQueue.tsx';
import { EditEvidenceDialog } from './dialogs/EditEvidenceDialog.tsx';
import { EvidenceReasonDialog } from './dialogs/EvidenceReasonDialog.tsx';
import { LinkDialog } from './dialogs/LinkDialog.tsx';
import { SightingDialog } from './dialogs/SightingDialog.tsx';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import { EvidenceDrop } from './EvidenceDrop.tsx';
import classes from './EvidenceItem.module.css';
import { EvidenceItem } from './EvidenceItem.tsx';
import { type EvidenceSubject, isStanding, serves } from './evidence-subject.ts';
import { useEvidence } from './use-evidence.ts';
import type { EvidenceAct } from './use-evidence-acts.ts';

interface EvidencePanelProps {
  readonly subject: EvidenceSubject;
  /** Which of the partner's documents are listed. */
  readonly isListed: (evidence: EvidenceView) => boolean;
  /** Said where the list is empty. */
  readonly empty: string;
  readonly belowItem?: (evidence: EvidenceView) => ReactNode;
}

type Open =
  | { readonly kind: 'view' | EvidenceAct; readonly id: string }
  | { readonly kind: 'add'; readonly files: readonly FileContent[] }
  | { readonly kind: 'sighting' | 'link' };

/** A list of documents with everything that is done to them: adding, looking, judging, linking, withdrawing. */
export function EvidencePanel({ subject, isListed, empty, belowItem }: EvidencePanelProps) {
  const { t } = useText('evidence');
  const [open, setOpen] = useState<Open | null>(null);
  const { value, refusal } = useEvidence(subject.partner.id);
  const all = value?.rows ?? [];
  const shown = all.filter(isListed);
  const { assessment, standard } = subject;
  const linkable =
    assessment && standard
      ? all.filter((each) => isStanding(each) && !serves(each, assessment.id, standard))
      : [];
  const close = () => setOpen(null);
  const list = (
    <>
      <RefusalAlert refusal={refusal} focus={false} />
      {shown.length === 0 ? (
        <p className={classes.facts}>{empty}</p>
      ) : (
        <ul className={classes.list} aria-label={t('title')}>
          {shown.map((evidence) => (
            <EvidenceItem
              key={evidence.id}
              evidence={evidence}
              onOpen={() => setOpen({ kind: 'view', id: evidence.id })}
            >
              {belowItem?.(evidence)}
            </EvidenceItem>
          ))}
        </ul>
      )}
    </>
  );
  const at = open && 'id' in open ? (all.find(({ id }) => id === open.id) ?? null) : null;
  return (
    <>
      {subject.isClosed ? (
        list
      ) : (
        <EvidenceDrop
          onFiles={(files) => setOpen({ kind: 'add', files })}
          onSighting={() => setOpen({ kind: 'sighting' })}
          onLink={linkable.length > 0 ? () => setOpen({ kind: 'link' }) : null}
        >
          {list}
        </EvidenceDrop>
      )}
      {open?.kind === 'add' && (
        <AddEvidenceQueue
          subject={subject}
          files={open.files}
          standing={all.filter(isStanding)}
          onClose={close}
        />
      )}
      {open?.kind === 'sighting' && <SightingDialog subject={subject} onClose={close} />}
      {open?.kind === 'link' && assessment && standard && (
        <LinkDialog
          subject={subject}
          assessment={assessment.id}
          standard={standard}
          choices={linkable}
          onClose={close}
        />
      )}
      {at && open?.kind === 'view' && (
        <EvidenceDialog
          subject={subject}
          evidence={at}
          all={all}
          onAct={(kind) => setOpen({ kind, id: at.id })}
          onClose={close}
        />
      )}
      {at && open?.kind === 'edit' && <EditEvidenceDialog subject={subject} evidence={at} onClose={close} />}
      {at && (open?.kind === 'insufficient' || open?.kind === 'withdraw') && (
        <EvidenceReasonDialog kind={open.kind} evidence={at} onClose={close} />
      )}
    </>
  );
}
