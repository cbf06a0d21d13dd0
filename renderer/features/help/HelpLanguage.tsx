import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import {
  type GuideLanguage,
  guideLanguageFor,
  guideLanguages,
} from '../../../shared/documents/guide/guide-text.ts';
import { useLanguage, useText } from '../../text/text.ts';

// Each part of the help is a page of its own; what was chosen on one holds on the next, until the program ends.
let kept: GuideLanguage | null = null;

/** In which language help is read: that of the screens until another is chosen. */
export function useHelpLanguage(): readonly [GuideLanguage, (language: GuideLanguage) => void] {
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<GuideLanguage | null>(kept);
  const choose = (next: GuideLanguage) => {
    kept = next;
    setChosen(next);
  };
  return [chosen ?? guideLanguageFor(language), choose];
}

interface HelpLanguageProps {
  readonly value: GuideLanguage;
  readonly onChange: (language: GuideLanguage) => void;
}

/** The languages of help, each by its own name. */
export function HelpLanguage({ value, onChange }: HelpLanguageProps) {
  const { t } = useText('help');
  return (
    <SegmentedControl
      aria-label={t('page.language')}
      value={value}
      data={guideLanguages.map((code) => ({ value: code, label: t(`language.${code}`) }))}
      onChange={onChange}
    />
  );
}
