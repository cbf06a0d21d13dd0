import { MultiSelect, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { agreementTypes } from '../../../../shared/content/clause/clause.ts';
import { agreementStatuses } from '../../../../shared/record/shapes/agreement.ts';
import { foldedFilter, useCountryChoices, useLanguageChoices } from '../../../components/form/choices.ts';
import { unEntities } from '../../../components/form/un-entities.ts';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useText } from '../../../text/text.ts';
import classes from './AgreementFields.module.css';
import type { AgreementInputsProps } from './agreement-inputs.ts';
import { DayInput } from './DayInput.tsx';
import type { AgreementChecks } from './use-agreement-checks.ts';
import { ValueInputs } from './ValueInputs.tsx';

interface AgreementFieldInputsProps extends AgreementInputsProps {
  readonly checks: AgreementChecks;
}

/** Every fact of an agreement: the same when one is added and when it is edited. */
export function AgreementFieldInputs({ value, onChange, errorOf, checks }: AgreementFieldInputsProps) {
  const { t } = useText('agreement');
  const countries = useCountryChoices();
  const languages = useLanguageChoices(value.languages);
  const date = (id: string, field: 'startsOn' | 'endsOn') => (
    <DayInput
      id={id}
      label={t(`field.${field}`)}
      value={value[field]}
      onChange={(day) => onChange({ [field]: day })}
      errorOf={errorOf}
      checks={checks}
    />
  );
  const many = {
    searchable: true,
    clearable: true,
    filter: foldedFilter,
    nothingFoundMessage: t('field.nothingFound'),
  };
  return (
    <div className={classes.fields}>
      <TextInput
        id="agreement-reference"
        label={t('field.reference')}
        description={t('field.referenceHint')}
        required
        maxLength={100}
        dir="auto"
        value={value.reference}
        error={errorOf('agreement-reference')}
        onChange={(event) => onChange({ reference: event.currentTarget.value })}
      />
      <NativeSelect
        id="agreement-status"
        className={classes.low ?? ''}
        label={t('field.status')}
        required
        value={value.status}
        error={errorOf('agreement-status')}
        onChange={(event) => onChange({ status: event.currentTarget.value })}
        data={[
          { value: '', label: t('field.choose') },
          ...agreementStatuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
        ]}
      />
      <NativeSelect
        id="agreement-type"
        label={t('field.type')}
        value={value.type}
        onChange={(event) => onChange({ type: event.currentTarget.value })}
        data={[
          { value: '', label: t('field.choose') },
          ...agreementTypes.map((type) => ({ value: type, label: t(`type.${type}`) })),
        ]}
      />
      <TextInput
        id="agreement-programme"
        label={t('field.programme')}
        maxLength={300}
        dir="auto"
        value={value.programme}
        onChange={(event) => onChange({ programme: event.currentTarget.value })}
      />
      <div className={classes.wide}>
        <GuardNote text={[value.reference, value.programme, ...value.parties].join('\n')} />
      </div>
      {date('agreement-starts', 'startsOn')}
      {date('agreement-ends', 'endsOn')}
      <TagsInput
        id="agreement-entities"
        label={t('field.entities')}
        description={t('field.entitiesHint')}
        data={[...unEntities]}
        maxTags={20}
        value={[...value.entities]}
        error={errorOf('agreement-entities')}
        onChange={(entities) => onChange({ entities })}
      />
      <TagsInput
        id="agreement-parties"
        label={t('field.parties')}
        description={t('field.partiesHint')}
        maxTags={20}
        splitChars={[]}
        dir="auto"
        value={[...value.parties]}
        onChange={(parties) => onChange({ parties: parties.map((each) => each.slice(0, 300)) })}
      />
      <ValueInputs value={value} onChange={onChange} errorOf={errorOf} />
      <MultiSelect
        id="agreement-countries"
        label={t('field.countries')}
        description={t('field.countriesHint')}
        {...many}
        data={countries}
        value={[...value.countries]}
        onChange={(chosen) => onChange({ countries: chosen })}
      />
      <MultiSelect
        id="agreement-languages"
        label={t('field.languages')}
        {...many}
        maxValues={6}
        data={languages}
        value={[...value.languages]}
        onChange={(chosen) => onChange({ languages: chosen })}
      />
      <NativeSelect
        id="agreement-prevailing"
        label={t('field.prevailing')}
        description={t('field.prevailingHint')}
        disabled={value.languages.length === 0}
        value={value.languages.includes(value.prevailing) ? value.prevailing : ''}
        onChange={(event) => onChange({ prevailing: event.currentTarget.value })}
        data={[
          { value: '', label: t('field.prevailingNone') },
          ...languages.filter(({ value: code }) => value.languages.includes(code)),
        ]}
      />
    </div>
  );
}
