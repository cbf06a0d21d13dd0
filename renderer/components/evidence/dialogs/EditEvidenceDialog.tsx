import type { EvidenceFields } from '../../../../shared/record/shapes/evidence.ts';
import { textsOfEvidence } from '../../../../shared/rules/evidence/brought-texts.ts';
import type { EvidenceView } from '../../../../shared/rules/evidence/evidence-view.ts';
import { client } from '../../../client/client.ts';
import { useText } from '../../../text/text.ts';
import { ActionDialog } from '../../dialog/ActionDialog.tsx';
import { useActionForm } from '../../dialog/use-action-form.ts';
import { useCaseDetailStep } from '../../intake/use-case-detail-step.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { EvidenceSubject } from '../evidence-subject.ts';
import { EvidenceFieldInputs } from './EvidenceFieldInputs.tsx';
import { fieldsFrom, typedFrom } from './typed-evidence.ts';
import { useEvidenceChecks } from './use-evidence-checks.ts';

interface EditEvidenceDialogProps {
  readonly subject: EvidenceSubject;
  readonly evidence: EvidenceView;
  readonly onClose: () => void;
}

/** What a correction is given. */
interface EditedEvidence {
  readonly evidence: string;
  readonly fields: EvidenceFields;
}

/** Corrects what is known about a document; the document itself never changes. */
export function EditEvidenceDialog({ subject, evidence, onClose }: EditEvidenceDialogProps) {
  const { t } = useText('evidence');
  const checks = useEvidenceChecks(subject);
  const step = useCaseDetailStep(useCommand(client.evidence.edit), {
    textsOf: (input: EditedEvidence) => textsOfEvidence(input, evidence.fields),
    name: evidence.fields.title,
    submitLabel: t('editDialog.submit'),
    draftKey: `intake/evidence/${evidence.id}`,
  });
  const form = useActionForm({
    draftKey: `evidence/${evidence.id}/edit`,
    initial: typedFrom(evidence, subject),
    validate: checks.check,
    command: step.command,
    toInput: (typed) => ({
      evidence: evidence.id,
      fields: fieldsFrom(typed, evidence.fields, subject),
    }),
    onDone: onClose,
  });
  if (step.question) return step.question;
  return (
    <ActionDialog
      title={t('editDialog.title')}
      lead={t('editDialog.lead')}
      form={form}
      submitLabel={t('editDialog.submit')}
      onClose={onClose}
    >
      <EvidenceFieldInputs
        subject={subject}
        value={form.value}
        onChange={form.set}
        errorOf={form.errorOf}
        checks={checks}
      />
    </ActionDialog>
  );
}
