import { type ComboboxItem, MultiSelect, type OptionsFilter, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { countries, countryName } from '../../../shared/partner/countries.ts';
import { foldForSearch } from '../../../shared/partner/search/fold.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { usePartnerRows } from '../session/use-partners.ts';
import type { FormPartProps } from './form-part.ts';
import { languageCodes } from './language-codes.ts';
import classes from './PartnerForm.module.css';
import { YesNoField } from './YesNoField.tsx';

/** Country, languages, headquarters and contact with beneficiaries. */
export function PlaceFields({
  value,
  onChange,
  partnerId,
}: FormPartProps & { readonly partnerId: string | null }) {
  const { t } = useText('partnerForm');
  const { language, locale } = useLanguage();
  const rows = usePartnerRows().value?.rows;
  const countryOptions = useMemo(() => {
    const collator = new Intl.Collator(locale);
    return countries
      .map(({ code }) => ({ value: code, label: countryName(code, language) }))
      .sort((a, b) => collator.compare(a.label, b.label));
  }, [language, locale]);
  const languageOptions = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    const collator = new Intl.Collator(locale);
    return [...new Set([...languageCodes, ...value.languages])]
      .map((code) => ({ value: code, label: names.of(code) ?? code }))
      .sort((a, b) => collator.compare(a.label, b.label));
  }, [locale, value.languages]);
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

/** Finds options with accents, scripts and case forgiven, as the register's search does. */
const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
  const words = foldForSearch(search).split(' ').filter(Boolean);
  const items = options as ComboboxItem[];
  return items
    .filter(({ label }) => {
      if (words.length === 0) return true;
      const folded = foldForSearch(label);
      return words.every((word) => folded.includes(word));
    })
    .slice(0, limit);
};
