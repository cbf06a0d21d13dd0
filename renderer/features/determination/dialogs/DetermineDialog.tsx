import { Fieldset, Text } from '@mantine/core';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { client } from '../../../client/client.ts';
import { BlocksInTheWay } from '../../../components/assessment/dialogs/BlocksInTheWay.tsx';
import { ConsequenceFields } from '../../../components/assessment/dialogs/ConsequenceFields.tsx';
import {
  consequenceInput,
  emptyConsequence,
  useConsequenceChecks,
} from '../../../components/assessment/dialogs/consequence-form.ts';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { PendingNote } from '../../../components/assessment/dialogs/PendingNote.tsx';
import { useDateCheck, useFieldTexts } from '../../../components/assessment/dialogs/texts.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPerson, needText } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { PersonFields, personOrNull } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { EffortFacts } from '../../../components/effort/EffortFacts.tsx';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { approving } from '../../../components/people/suits.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { usePartner } from '../../../components/session/use-partners.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { BeforeSigning } from './BeforeSigning.tsx';
import { DeterminationResult } from './DeterminationResult.tsx';
import { useDeterminationConsequences } from './use-determination-consequences.ts';
import { useFirstSigner } from './use-first-signer.ts';

interface DetermineDialogProps extends AssessmentDialogProps {
  readonly kind: 'preliminary' | 'final';
}

/**
 * Signs the preliminary or the final determination: shows rating, gaps and what follows from it. Where capacity is low
 * at the final one, it says in the same breath whether the work goes on (DOMAIN §1.7).
 */
export function DetermineDialog({ kind, view, instrument, texts, pending, onClose }: DetermineDialogProps) {
  const { t } = useText('assessment');
  const fields = useFieldTexts();
  const { language } = useLanguage();
  const today = useToday();
  const first = useFirstSigner(view, view.details.reviewer);
  const checkDate = useDateCheck();
  const checkConsequence = useConsequenceChecks();
  const isLow = kind === 'final' && view.reviewScore.risk === 'high';
  // An own preliminary determination takes the place of another entity's result, and says why.
  const known = usePartner(view.partner.reference).value?.row.relied ?? null;
  const relied = kind === 'preliminary' && known && known.until >= today ? known : null;
  const isRequested = kind === 'final' && view.requestOpen !== null;
  const form = useActionForm({
    draftKey: `assessment/${view.id}/determine-${kind}`,
    initial: {
      signer: first.signer,
      on: today,
      statement: '',
      insteadOfReliance: '',
      consequence: emptyConsequence,
      overRequest: '',
    },
    validate: ({ signer, on, consequence, insteadOfReliance, overRequest }) => [
      ...(relied ? needText('determine-reliance', insteadOfReliance, t('determine.relianceMissing')) : []),
      ...(isRequested
        ? needText('determine-over-request', overRequest, fields.need(t('determine.overRequest')))
        : []),
      ...(isLow ? checkConsequence(consequence) : []),
      ...needPerson('determine', signer, fields.needPerson),
      ...checkDate('determine-on', on, kind === 'final' ? earliestFinal(view) : view.startedOn),
    ],
    command: useCommand(client.assessment.determine),
    toInput: ({ signer, on, statement, consequence, insteadOfReliance, overRequest }) => {
      const signedBy = personOrNull(signer);
      return {
        assessment: view.id,
        kind,
        on,
        ...(signedBy ? { signedBy } : {}),
        ...(statement.trim() === '' ? {} : { statement }),
        ...(relied ? { insteadOfReliance } : {}),
        ...(isLow ? { consequence: consequenceInput(consequence, on) } : {}),
        ...(isRequested ? { overRequest } : {}),
      };
    },
    onDone: onClose,
  });
  const follows = useDeterminationConsequences(kind, view, instrument, form.value.on);
  return (
    <ActionDialog
      title={t(kind === 'final' ? 'determine.titleFinal' : 'determine.titlePreliminary')}
      follows={follows}
      form={form}
      submitLabel={t(`action.determine-${kind}`)}
      onClose={onClose}
    >
      <PendingNote pending={pending} />
      <DeterminationResult kind={kind} view={view} instrument={instrument} texts={texts} />
      {kind === 'final' && <EffortFacts partner={view.partner.reference} />}
      <BeforeSigning view={view} kind={kind} />
      {isRequested && (
        <GuardedText
          id="determine-over-request"
          label={t('determine.overRequest')}
          hint={t('determine.overRequestHint', { date: formatDate(view.requestOpen ?? '', language) })}
          value={form.value.overRequest}
          onChange={(overRequest) => form.set({ overRequest })}
          error={form.errorOf('determine-over-request')}
          required
          maxLength={4000}
        />
      )}
      {isLow && (
        <Fieldset legend={t('consequence.title')}>
          <Text size="sm">{t('consequence.lead')}</Text>
          <BlocksInTheWay partner={view.partner.reference} />
          <ConsequenceFields
            partner={view.partner.id}
            value={form.value.consequence}
            onChange={(change) => form.set({ consequence: { ...form.value.consequence, ...change } })}
            errorOf={form.errorOf}
          />
        </Fieldset>
      )}
      {relied && (
        <GuardedText
          id="determine-reliance"
          label={t('determine.reliance', { entity: relied.entity })}
          hint={t('determine.relianceHint', { date: formatDate(relied.until, language) })}
          value={form.value.insteadOfReliance}
          onChange={(insteadOfReliance) => form.set({ insteadOfReliance })}
          error={form.errorOf('determine-reliance')}
          required
          maxLength={4000}
        />
      )}
      <PersonFields
        id="determine"
        suits={approving}
        legend={t('field.signer')}
        {...first.hint}
        labels={fields.person}
        value={form.value.signer}
        onChange={(signer) => form.set({ signer })}
        errorOf={form.errorOf}
        autoFocus={!isLow}
      />
      <DateField
        id="determine-on"
        label={t('field.date')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('determine-on')}
      />
      <GuardedText
        id="determine-statement"
        label={t('determine.statement')}
        hint={t('determine.statementHint')}
        value={form.value.statement}
        onChange={(statement) => form.set({ statement })}
        maxLength={8000}
      />
    </ActionDialog>
  );
}

/** A final determination follows the preliminary one, the decision and every re-review. */
function earliestFinal(view: AssessmentView): string {
  const days = [
    view.ledger.findLast(({ fact }) => fact.kind === 'preliminary')?.fact.on,
    view.decisions.at(-1)?.fact.on,
    ...view.turns.map(({ fact }) => fact.on),
  ];
  return days.reduce<string>((latest, day) => (day !== undefined && day > latest ? day : latest), '');
}
