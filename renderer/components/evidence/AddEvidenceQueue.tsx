import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import { useText } from '../../text/text.ts';
import { addToFormInbox } from '../files/form-inbox.ts';
import { isWorkbookName } from '../files/picked-files.ts';
import { Notice } from '../page/Notice.tsx';
import { AddEvidenceDialog } from './dialogs/AddEvidenceDialog.tsx';
import type { TypedEvidence } from './dialogs/typed-evidence.ts';
import type { EvidenceSubject } from './evidence-subject.ts';

interface AddEvidenceQueueProps {
  readonly subject: EvidenceSubject;
  readonly files: readonly FileContent[];
  readonly standing: readonly EvidenceView[];
  readonly onClose: () => void;
}

/** Several files, one dialog after the other; what is usually the same is carried on. */
export function AddEvidenceQueue({ subject, files, standing, onClose }: AddEvidenceQueueProps) {
  const { t } = useText('evidence');
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const [carried, setCarried] = useState<Partial<TypedEvidence>>({});
  const file = files[at];
  if (!file) return null;
  const readAsForm = () => {
    addToFormInbox([file], subject.assessment?.reference ?? null);
    onClose();
    void navigate('/forms');
  };
  return (
    <AddEvidenceDialog
      key={at}
      subject={subject}
      file={file}
      standing={standing}
      position={{ number: at + 1, total: files.length }}
      before={carried}
      notice={
        isWorkbookName(file.name) && (
          <Notice tone="neutral" icon="info">
            <span>
              {t('addDialog.isForm')}{' '}
              <Anchor component="button" type="button" size="sm" onClick={readAsForm}>
                {t('addDialog.readAsForm')}
              </Anchor>
            </span>
          </Notice>
        )
      }
      onAdded={({ evidence, sameContent }, { standards, language }) => {
        const { title } = evidence.fields;
        if (sameContent.length > 0) {
          notifications.show({
            message: t('addedAgain', { title, references: sameContent.join(', ') }),
            autoClose: false,
          });
        }
        if (at + 1 === files.length) return onClose();
        setCarried({ standards, language });
        setAt(at + 1);
      }}
      onClose={onClose}
    />
  );
}
