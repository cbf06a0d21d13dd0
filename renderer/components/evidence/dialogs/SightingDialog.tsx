import { TextInput } from '@mantine/core';
import type { EvidenceFields, Sighting } from '../../../../shared/record/shapes/evidence.ts';
import { textsOfEvidence } from '../../../../shared/rules/evidence/brought-texts.ts';
import { client } from '../../../client/client.ts';
import { useText } from '../../../text/text.ts';
import { ActionDialog } from '../../dialog/ActionDialog.tsx';
import { needPastDate, needPerson, needText } from '../../dialog/checks.ts';
import { DateField } from '../../dialog/DateField.tsx';
import { nobody, PersonFields } from '../../dialog/PersonFields.tsx';
import { useActionForm } from '../../dialog/use-action-form.ts';
import { GuardNote } from '../../guard/GuardNote.tsx';
import { useCaseDetailStep } from '../../intake/use-case-detail-step.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useStatus, useToday } from '../../session/use-status.ts';
import type { EvidenceSubject } from '../evidence-subject.ts';
import { EvidenceFieldInputs } from './EvidenceFieldInputs.tsx';
import { fieldsFrom, newEvidence } from './typed-evidence.ts';
import { useEvidenceChecks } from './use-evidence-checks.ts';

interface SightingDialogProps {
  readonly subject: EvidenceSubject;
  readonly onClose: () => void;
}

/** What noting a sighting is given. */
interface NewSighting {
  readonly partner: string;
  readonly sighting: Sighting;
  readonly fields: EvidenceFields;
}

/** A document that was looked at on the spot and not copied: where, when, and by whom. */
export function SightingDialog({ subject, onClose }: SightingDialogProps) {
  const { t } = useText('evidence');
  const today = useToday();
  const officer = useStatus().value?.officer ?? nobody;
  const checks = useEvidenceChecks(subject);
  const step = useCaseDetailStep(useCommand(client.evidence.add), {
    textsOf: (input: NewSighting) => textsOfEvidence(input),
    name: t('sightingDialog.title'),
    submitLabel: t('sightingDialog.submit'),
    draftKey: `intake/evidence/${subject.partner.id}/sighting`,
  });
  const form = useActionForm({
    draftKey: `evidence/${subject.partner.id}/sighting`,
    initial: { ...newEvidence(null, subject), place: '', on: '', by: officer },
    validate: (typed) => [
      ...checks.check(typed),
      ...needText('sighting-place', typed.place, t('problem.place')),
      ...needPastDate('sighting-on', typed.on, today, {
        missing: t('problem.badDate'),
        future: t('problem.future'),
      }),
      ...needPerson('sighting', typed.by, { name: t('problem.name'), function: t('problem.function') }),
    ],
    command: step.command,
    toInput: ({ place, on, by, ...typed }) => ({
      partner: subject.partner.id,
      sighting: { place: place.trim(), on, by: { name: by.name.trim(), function: by.function.trim() } },
      fields: fieldsFrom(typed, { links: [] }, subject),
    }),
    onDone: onClose,
  });
  if (step.question) return step.question;
  return (
    <ActionDialog
      title={t('sightingDialog.title')}
      lead={t('sightingDialog.lead')}
      form={form}
      submitLabel={t('sightingDialog.submit')}
      onClose={onClose}
    >
      <EvidenceFieldInputs
        subject={subject}
        value={form.value}
        onChange={form.set}
        errorOf={form.errorOf}
        checks={checks}
      />
      <TextInput
        id="sighting-place"
        label={t('field.place')}
        value={form.value.place}
        onChange={(event) => form.set({ place: event.currentTarget.value })}
        error={form.errorOf('sighting-place')}
        required
        maxLength={200}
        dir="auto"
      />
      <GuardNote text={form.value.place} />
      <DateField
        id="sighting-on"
        label={t('field.seenOn')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('sighting-on')}
      />
      <PersonFields
        id="sighting"
        legend={t('field.seenBy')}
        labels={{ name: t('field.name'), function: t('field.function') }}
        value={form.value.by}
        onChange={(by) => form.set({ by })}
        errorOf={form.errorOf}
      />
    </ActionDialog>
  );
}
