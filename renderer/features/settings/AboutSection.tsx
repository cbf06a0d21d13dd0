import { Text } from '@mantine/core';
import { host } from '../../client/host.ts';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { SettingsSection } from './SettingsSection.tsx';

/** What this program is, in which version and built from what. */
export function AboutSection() {
  const { t } = useText('settings');
  const info = useRequest(keys.hostInfo, () => host.getInfo()).value;
  return (
    <SettingsSection title={t('about.title')}>
      <Text size="sm">
        {t('about.version', { product: t('common:product'), version: info?.version ?? '' })}
      </Text>
      <Text size="sm">{t('about.text')}</Text>
      <Text size="sm">{t('about.modelText')}</Text>
      <Text size="sm" c="dimmed">
        {t('about.licences')}
      </Text>
    </SettingsSection>
  );
}
