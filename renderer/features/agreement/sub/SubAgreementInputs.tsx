import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { flowDownStates } from '../../../../shared/record/shapes/sub-agreement.ts';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useText } from '../../../text/text.ts';
import classes from '../fields/AgreementFields.module.css';
import { DayInput } from '../fields/DayInput.tsx';
import type { TypedSubAgreement } from './typed-sub-agreement.ts';
import type { SubAgreementChecks } from './use-sub-agreement-checks.ts';

interface SubAgreementInputsProps {
  readonly value: TypedSubAgreement;
  readonly onChange: (change: Partial<TypedSubAgreement>) => void;
  readonly errorOf: (field: string) => string | null;
  readonly checks: SubAgreementChecks;
}

/** Every fact of a sub-agreement: the same when one is added and when it is edited. */
export function SubAgreementInputs({ value, onChange, errorOf, checks }: SubAgreementInputsProps) {
  const { t } = useText('agreement');
  const date = (id: string, field: 'startsOn' | 'endsOn' | 'assessedOn', label: string) => (
    <DayInput
      id={id}
      label={label}
      value={value[field]}
      onChange={(day) => onChange({ [field]: day })}
      errorOf={errorOf}
      checks={checks}
    />
  );
  return (
    <div className={classes.fields}>
      <TextInput
        id="sub-name"
        label={t('sub.field.name')}
        description={t('sub.field.nameHint')}
        required
        maxLength={300}
        dir="auto"
        value={value.name}
        error={errorOf('sub-name')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        data-autofocus
      />
      <TextInput
        id="sub-reference"
        className={classes.low ?? ''}
        label={t('sub.field.reference')}
        maxLength={100}
        dir="auto"
        value={value.reference}
        onChange={(event) => onChange({ reference: event.currentTarget.value })}
      />
      <Textarea
        id="sub-purpose"
        className={classes.wide ?? ''}
        label={t('sub.field.purpose')}
        maxLength={1000}
        dir="auto"
        value={value.purpose}
        onChange={(event) => onChange({ purpose: event.currentTarget.value })}
      />
      {date('sub-starts', 'startsOn', t('field.startsOn'))}
      {date('sub-ends', 'endsOn', t('field.endsOn'))}
      <NativeSelect
        id="sub-flow-down"
        label={t('sub.field.flowDown')}
        description={t('sub.field.flowDownHint')}
        value={value.flowDown}
        onChange={(event) => onChange({ flowDown: event.currentTarget.value })}
        data={[
          { value: '', label: t('sub.flowDown.unchecked') },
          ...flowDownStates.map((state) => ({ value: state, label: t(`sub.flowDown.${state}`) })),
        ]}
      />
      <NativeSelect
        id="sub-assessed"
        label={t('sub.field.assessed')}
        description={t('sub.field.assessedHint')}
        value={value.assessed}
        onChange={(event) => onChange({ assessed: event.currentTarget.value })}
        data={(['', 'yes', 'no'] as const).map((answer) => ({
          value: answer,
          label: t(`sub.assessed.${answer || 'unknown'}`),
        }))}
      />
      {(value.flowDown === 'present' || value.flowDown === 'changed') && (
        <>
          <TextInput
            id="sub-article"
            label={t('elements.article')}
            placeholder={t('elements.articlePlaceholder')}
            maxLength={100}
            dir="auto"
            value={value.article}
            onChange={(event) => onChange({ article: event.currentTarget.value })}
          />
          <Textarea
            id="sub-quote"
            label={t('elements.quote')}
            maxLength={4000}
            dir="auto"
            value={value.quote}
            onChange={(event) => onChange({ quote: event.currentTarget.value })}
          />
        </>
      )}
      {value.assessed === 'yes' && (
        <>
          {date('sub-assessed-on', 'assessedOn', t('sub.field.assessedOn'))}
          <Textarea
            id="sub-result"
            label={t('sub.field.result')}
            maxLength={1000}
            dir="auto"
            value={value.result}
            onChange={(event) => onChange({ result: event.currentTarget.value })}
          />
        </>
      )}
      <div className={classes.wide}>
        <GuardNote text={[value.name, value.purpose, value.quote, value.result].join('\n')} />
      </div>
    </div>
  );
}
