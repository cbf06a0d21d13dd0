import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import { foldedFilter, useCountryChoices, useLanguageChoices } from '../form/choices.ts';
import { usePartnerRows } from '../session/use-partners.ts';
import type { FormPartProps } from './form-part.ts';
import classes from './PartnerForm.module.css';
import { YesNoField } from './YesNoField.tsx';

/** Country, languages, headquarters and contact with beneficiaries. */
export function PlaceFields({
  value,
  onChange,
  partnerId,
}: FormPartProps & { readonly partnerId: string | null }) {
  const { t } = useText('partnerForm');
  const rows = usePartnerRows().value?.rows;
  const countryOptions = useCountryChoices();
  const languageOptions = useLanguageChoices(value.languages);
  const partnerOptions = useMemo(
    () =>
      (rows ?? [])
        .filter(({ id }) => id !== partnerId)
        .map(({ id, name, reference }) => ({ value: id, label: `${name} · ${reference}` })),
    [rows, partnerId],
  );
  return (
    <>
      <Select
        id="country"
        label={t('country')}
        placeholder={t('choose')}
        searchable
        clearable
        data={countryOptions}
        filter={foldedFilter}
        nothingFoundMessage={t('nothingFound')}
        value={value.country}
        onChange={(country) => onChange({ country })}
      />
      <MultiSelect
        id="languages"
        label={t('languages')}
        searchable
        clearable
        data={languageOptions}
        filter={foldedFilter}
        nothingFoundMessage={t('nothingFound')}
        placeholder={value.languages.length === 0 ? t('choose') : ''}
        value={value.languages}
        onChange={(languages) => onChange({ languages })}
      />
      <Select
        id="headquarters"
        label={t('headquarters')}
        description={t('headquartersHint')}
        placeholder={t('choose')}
        searchable
        clearable
        limit={30}
        data={partnerOptions}
        filter={foldedFilter}
        nothingFoundMessage={t('nothingFound')}
        value={value.headquartersId}
        onChange={(headquartersId) => onChange({ headquartersId })}
      />
      {value.headquartersId === null && (
        <TextInput
          id="headquarters-name"
          label={t('headquartersName')}
          dir="auto"
          maxLength={300}
          value={value.headquartersName}
          onChange={(event) => onChange({ headquartersName: event.currentTarget.value })}
        />
      )}
      <YesNoField
        id="direct-contact"
        className={classes.wide ?? ''}
        label={t('directContact')}
        description={t('directContactHint')}
        value={value.directContact}
        onChange={(directContact) => onChange({ directContact })}
      />
    </>
  );
}
