import { NativeSelect } from '@mantine/core';
import { isLanguage, languages } from '../../text/languages.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';
import classes from './LanguageSelect.module.css';
import { usePreferences } from './use-preferences.ts';

/** In which language the screens speak; each is named in itself, for whoever can't read the one that is shown. */
export function LanguageSelect() {
  const { t } = useText('shell');
  const { language } = useLanguage();
  const { setLanguage } = usePreferences();
  return (
    <NativeSelect
      name="language"
      aria-label={t('language')}
      title={t('language')}
      size="xs"
      variant="unstyled"
      value={language}
      leftSection={<Icon name="globe" />}
      classNames={{ input: classes.input ?? '', root: classes.root ?? '' }}
      onChange={({ currentTarget: { value } }) => isLanguage(value) && setLanguage(value)}
    >
      {languages.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}
