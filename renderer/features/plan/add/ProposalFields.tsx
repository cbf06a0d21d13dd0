import { TextInput } from '@mantine/core';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useText } from '../../../text/text.ts';
import { DueField } from './DueField.tsx';
import classes from './Proposals.module.css';
import { SupportField } from './SupportField.tsx';
import type { OfferedAction, TypedProposal } from './typed-proposals.ts';

interface ProposalFieldsProps {
  readonly offer: OfferedAction;
  readonly typed: TypedProposal;
  readonly onChange: (change: Partial<TypedProposal>) => void;
  readonly errorOf: (field: string) => string | null;
}

/** Date, responsible person and support of an action that was chosen. */
export function ProposalFields({ offer, typed, onChange, errorOf }: ProposalFieldsProps) {
  const { t } = useText('plan');
  const { key, proposal } = offer;
  return (
    <div className={classes.fields}>
      <DueField
        ids={{ due: `due-${key}`, reason: `reason-${key}` }}
        window={proposal.window}
        dueOn={typed.dueOn}
        dueReason={typed.dueReason}
        onChange={onChange}
        errorOf={errorOf}
      />
      <div>
        <TextInput
          id={`responsible-${key}`}
          label={t('field.responsible')}
          placeholder={t('field.responsibleHint')}
          value={typed.responsible}
          maxLength={200}
          dir="auto"
          onChange={(event) => onChange({ responsible: event.currentTarget.value })}
        />
        <GuardNote text={typed.responsible} />
      </div>
      <SupportField
        id={`support-${key}`}
        value={typed.supportedBy}
        onChange={(supportedBy) => onChange({ supportedBy })}
      />
    </div>
  );
}
