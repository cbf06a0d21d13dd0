import { Group, Text } from '@mantine/core';
import { type DecisionKind, decisionKindSchema } from '../../../../shared/record/shapes/assessment.ts';
import { client } from '../../../client/client.ts';
import { BlocksInTheWay } from '../../../components/assessment/dialogs/BlocksInTheWay.tsx';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { useFieldTexts } from '../../../components/assessment/dialogs/texts.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { PersonFields } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { RadioChoice } from '../../../components/form/RadioChoice.tsx';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { ActiveAgreements } from '../../../components/page/ActiveAgreements.tsx';
import { approving } from '../../../components/people/suits.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { RatingBadge } from '../../../components/status/RatingBadge.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { ConditionDates } from './ConditionDates.tsx';
import {
  type DecisionForm,
  decisionInput,
  emptyDecision,
  needsNote,
  useDecisionChecks,
} from './decision-form.ts';
import { NoteForRecordFields } from './NoteForRecordFields.tsx';
import { useFirstSigner } from './use-first-signer.ts';

/** Records whether the work goes on. With high risk, proceeding asks for a Note for the Record (Decision 8). */
export function DecideDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const fields = useFieldTexts();
  const today = useToday();
  const first = useFirstSigner(view, null);
  const preliminary = view.ledger.findLast(({ fact }) => fact.kind === 'preliminary')?.fact;
  const risk = preliminary?.score.risk ?? null;
  const check = useDecisionChecks(risk, today);
  const form = useActionForm<DecisionForm, ReturnType<typeof decisionInput>, unknown>({
    draftKey: `assessment/${view.id}/decide`,
    initial: emptyDecision(first.signer, today),
    validate: check,
    command: useCommand(client.assessment.decide),
    toInput: (value) => decisionInput(view.id, value, risk),
    onDone: onClose,
  });
  const { value } = form;
  return (
    <ActionDialog
      title={t('decide.title')}
      follows={[t('decide.follows')]}
      form={form}
      submitLabel={t('action.decide')}
      onClose={onClose}
    >
      {preliminary && (
        <Group gap="xs">
          <Text size="sm">{t('decide.lead', { date: formatDate(preliminary.on, language) })}</Text>
          <RatingBadge rating={preliminary.score.rating} risk={preliminary.score.risk} />
        </Group>
      )}
      <BlocksInTheWay partner={view.partner.reference} />
      <RadioChoice
        id="decide-choice"
        label={t('decide.choice')}
        options={decisionKindSchema.options.map((kind) => ({
          value: kind,
          label: t(`decide.${kind}`),
          hint: t(`decide.${kind}Hint`),
        }))}
        value={value.decision}
        onChange={(decision) => form.set({ decision: decision as DecisionKind })}
        error={form.errorOf('decide-choice')}
        required
      />
      {value.decision === 'do-not-proceed' && (
        <ActiveAgreements partner={view.partner.id} why={t('common:agreementsToEnd')} />
      )}
      <GuardedText
        id="decide-justification"
        label={t('decide.justification')}
        hint={t('decide.justificationHint')}
        value={value.justification}
        onChange={(justification) => form.set({ justification })}
        error={form.errorOf('decide-justification')}
        required
        maxLength={8000}
      />
      {value.decision === 'proceed-with-conditions' && (
        <GuardedText
          id="decide-conditions"
          label={t('decide.conditions')}
          hint={t('decide.conditionsHint')}
          value={value.conditions}
          onChange={(conditions) => form.set({ conditions })}
          error={form.errorOf('decide-conditions')}
          required
          maxLength={8000}
        />
      )}
      {value.decision === 'proceed-with-conditions' && <ConditionDates value={value} onChange={form.set} />}
      {needsNote(value.decision, risk) && (
        <NoteForRecordFields value={value} onChange={form.set} errorOf={form.errorOf} />
      )}
      <PersonFields
        id="decide"
        suits={approving}
        legend={t('field.signer')}
        {...first.hint}
        labels={fields.person}
        value={value.signer}
        onChange={(signer) => form.set({ signer })}
        errorOf={form.errorOf}
      />
      <DateField
        id="decide-on"
        label={t('field.date')}
        value={value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('decide-on')}
      />
    </ActionDialog>
  );
}
