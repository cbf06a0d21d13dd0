import { NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { idleChoices, useIdleMinutes } from '../../components/session/idle.ts';
import { usePreferences } from '../../components/session/use-preferences.ts';
import { isLanguage, languages } from '../../text/languages.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { SettingsSection } from './SettingsSection.tsx';

const schemes = ['auto', 'light', 'dark'] as const;

/** Language and appearance of this computer's screens, and when it locks itself. */
export function ScreenSection() {
  const { t } = useText('settings');
  const { language } = useLanguage();
  const { colorScheme, setLanguage, setColorScheme } = usePreferences();
  const [minutes, setMinutes] = useIdleMinutes();
  const isReviewed = languages.find(({ code }) => code === language)?.reviewed ?? true;
  return (
    <SettingsSection title={t('screens.title')}>
      <Radio.Group
        label={t('screens.language')}
        value={language}
        onChange={(value) => isLanguage(value) && setLanguage(value)}
      >
        <Stack gap={6} mt={6}>
          {languages.map(({ code, name }) => (
            <Radio key={code} value={code} label={<span lang={code}>{name}</span>} />
          ))}
        </Stack>
      </Radio.Group>
      {!isReviewed && (
        <Text size="sm" c="dimmed">
          {t('screens.draft')}
        </Text>
      )}
      <Radio.Group
        label={t('screens.appearance')}
        value={colorScheme}
        onChange={(value) => setColorScheme(schemes.find((scheme) => scheme === value) ?? 'auto')}
      >
        <Stack gap={6} mt={6}>
          {schemes.map((scheme) => (
            <Radio key={scheme} value={scheme} label={t(`screens.${scheme}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <NativeSelect
        label={t('screens.lock')}
        description={t('screens.lockHint')}
        value={String(minutes)}
        data={idleChoices.map((each) => ({
          value: String(each),
          label: each === 0 ? t('screens.lockNever') : t('screens.lockAfter', { count: each }),
        }))}
        onChange={(event) =>
          setMinutes(idleChoices.find((each) => String(each) === event.currentTarget.value) ?? minutes)
        }
      />
    </SettingsSection>
  );
}
