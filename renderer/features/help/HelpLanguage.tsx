import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { isLanguage, type Language, languages } from '../../text/languages.ts';
import { useLanguage, useText } from '../../text/text.ts';

// Each part of the help is a page of its own; what was chosen on one holds on the next, until the program ends.
let kept: Language | null = null;

/** In which language help is read: that of the screens until another is chosen. */
export function useHelpLanguage(): readonly [Language, (language: Language) => void] {
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(kept);
  const choose = (next: Language) => {
    kept = next;
    setChosen(next);
  };
  return [chosen ?? language, choose];
}

interface HelpLanguageProps {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The languages of help, each by its own name. */
export function HelpLanguage({ value, onChange }: HelpLanguageProps) {
  const { t } = useText('help');
  return (
    <NativeSelect
      aria-label={t('page.language')}
      value={value}
      onChange={({ currentTarget: { value: next } }) => isLanguage(next) && onChange(next)}
    >
      {languages.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}
