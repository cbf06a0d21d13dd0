import { Stack } from '@mantine/core';
import { consequenceKinds } from '../../../../shared/record/shapes/follow-through.ts';
import { useText } from '../../../text/text.ts';
import { PersonFields } from '../../dialog/PersonFields.tsx';
import { RadioChoice } from '../../form/RadioChoice.tsx';
import { GuardedText } from '../../guard/GuardedText.tsx';
import { ActiveAgreements } from '../../page/ActiveAgreements.tsx';
import { approving } from '../../people/suits.ts';
import type { ConsequenceForm } from './consequence-form.ts';
import { useFieldTexts } from './texts.ts';

interface ConsequenceFieldsProps {
  /** Id of the partner: whose active agreements are listed where the work stops. */
  readonly partner: string;
  readonly value: ConsequenceForm;
  readonly onChange: (change: Partial<ConsequenceForm>) => void;
  readonly errorOf: (field: string) => string | null;
}

/** What follows from low capacity: continue, suspend or end, why, and who approved it. */
export function ConsequenceFields({ partner, value, onChange, errorOf }: ConsequenceFieldsProps) {
  const { t } = useText('assessment');
  const texts = useFieldTexts();
  return (
    <Stack gap="xs">
      <RadioChoice
        id="consequence-kind"
        label={t('consequence.kind')}
        options={consequenceKinds.map((kind) => ({
          value: kind,
          label: t(`consequence.${kind}`),
          hint: t(`consequence.${kind}Hint`),
        }))}
        value={value.kind}
        onChange={(kind) => onChange({ kind })}
        error={errorOf('consequence-kind')}
        required
      />
      {(value.kind === 'suspend' || value.kind === 'end') && (
        <ActiveAgreements partner={partner} why={t('common:agreementsToEnd')} />
      )}
      <GuardedText
        id="consequence-justification"
        label={t('ledger.justification')}
        hint={t('consequence.justificationHint')}
        value={value.justification}
        onChange={(justification) => onChange({ justification })}
        error={errorOf('consequence-justification')}
        required
        maxLength={8000}
      />
      {value.kind === 'continue' && (
        <GuardedText
          id="consequence-mitigation"
          label={t('ledger.mitigation')}
          hint={t('decide.noteMitigationHint')}
          value={value.mitigation}
          onChange={(mitigation) => onChange({ mitigation })}
          error={errorOf('consequence-mitigation')}
          required
          maxLength={8000}
        />
      )}
      <PersonFields
        id="consequence"
        suits={approving}
        legend={t('ledger.approvedBy')}
        hint={t('decide.noteApproverHint')}
        labels={texts.person}
        value={value.approver}
        onChange={(approver) => onChange({ approver })}
        errorOf={errorOf}
      />
    </Stack>
  );
}
