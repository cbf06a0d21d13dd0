import { Fieldset, Stack, Text } from '@mantine/core';
import { useFieldTexts } from '../../../components/assessment/dialogs/texts.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { PersonFields } from '../../../components/dialog/PersonFields.tsx';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { approving } from '../../../components/people/suits.ts';
import { useText } from '../../../text/text.ts';
import type { DecisionForm } from './decision-form.ts';

interface NoteForRecordFieldsProps {
  readonly value: DecisionForm;
  readonly onChange: (change: Partial<DecisionForm>) => void;
  readonly errorOf: (field: string) => string | null;
}

/** The Note for the Record: why the work must proceed, what lowers the risk, who approved it and when. */
export function NoteForRecordFields({ value, onChange, errorOf }: NoteForRecordFieldsProps) {
  const { t } = useText('assessment');
  const texts = useFieldTexts();
  return (
    <Fieldset legend={t('decide.note')}>
      <Stack gap="xs">
        <Text size="sm">{t('decide.noteLead')}</Text>
        <GuardedText
          id="note-justification"
          label={t('decide.noteJustification')}
          value={value.noteJustification}
          onChange={(noteJustification) => onChange({ noteJustification })}
          error={errorOf('note-justification')}
          required
          maxLength={8000}
        />
        <GuardedText
          id="note-mitigation"
          label={t('decide.noteMitigation')}
          hint={t('decide.noteMitigationHint')}
          value={value.noteMitigation}
          onChange={(noteMitigation) => onChange({ noteMitigation })}
          error={errorOf('note-mitigation')}
          required
          maxLength={8000}
        />
        <PersonFields
          id="note"
          suits={approving}
          legend={t('decide.noteApprover')}
          hint={t('decide.noteApproverHint')}
          labels={texts.person}
          value={value.noteApprover}
          onChange={(noteApprover) => onChange({ noteApprover })}
          errorOf={errorOf}
        />
        <DateField
          id="note-on"
          label={t('decide.noteDate')}
          value={value.noteOn}
          onChange={(noteOn) => onChange({ noteOn })}
          error={errorOf('note-on')}
        />
      </Stack>
    </Fieldset>
  );
}
