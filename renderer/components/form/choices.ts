import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { useMemo } from 'react';
import { languageName } from '../../../shared/documents/annex/language-names.ts';
import { countries, countryName } from '../../../shared/ground/countries/countries.ts';
import { foldForSearch } from '../../../shared/ground/words/fold.ts';
import { useLanguage } from '../../text/text.ts';
import { languageCodes } from '../partner-form/language-codes.ts';

/** Countries by their names in the language of the screens. */
export function useCountryChoices(): ComboboxItem[] {
  const { language, locale } = useLanguage();
  return useMemo(() => {
    const collator = new Intl.Collator(locale);
    return countries
      .map(({ code }) => ({ value: code, label: countryName(code, language) }))
      .sort((a, b) => collator.compare(a.label, b.label));
  }, [language, locale]);
}

/** Languages by their names, those `chosen` among them whatever they are. */
export function useLanguageChoices(chosen: readonly string[]): ComboboxItem[] {
  const { language, locale } = useLanguage();
  return useMemo(() => {
    const collator = new Intl.Collator(locale);
    return [...new Set([...languageCodes, ...chosen])]
      .map((code) => ({ value: code, label: languageName(code, language) }))
      .sort((a, b) => collator.compare(a.label, b.label));
  }, [language, locale, chosen]);
}

/** Finds options with accents, scripts and case forgiven, as the register's search does. */
export const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
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
