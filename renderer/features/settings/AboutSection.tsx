import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { host } from '../../client/host.ts';
import { lazyPart } from '../../components/lazy/lazy-part.ts';
import { PartHere } from '../../components/lazy/PartHere.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { ActionLine, SettingsSection } from './SettingsSection.tsx';

const LicencesDialog = lazyPart('LicencesDialog', () => import('./LicencesDialog.tsx'));
const UpdateDialog = lazyPart('UpdateDialog', () => import('./UpdateDialog.tsx'));

/** What this program is, in which version and built from what; and the way to a newer one. */
export function AboutSection() {
  const { t } = useText('settings');
  const info = useRequest(keys.hostInfo, () => host.getInfo()).value;
  const [shown, setShown] = useState<'licences' | 'update' | null>(null);
  const facts = [
    [t('about.commit'), info?.commit],
    [t('about.engine'), info?.engine],
    [t('about.dataFolder'), info?.dataFolder],
  ] as const;
  return (
    <SettingsSection title={t('about.title')}>
      <Text size="sm">
        {t('about.version', { product: t('common:product'), version: info?.version ?? '' })}
      </Text>
      {facts.map(([label, value]) =>
        value ? (
          <Text size="sm" key={label}>
            <Text span c="dimmed">
              {label}
            </Text>{' '}
            <bdi dir="ltr">{value}</bdi>
          </Text>
        ) : null,
      )}
      <Text size="sm">{t('about.text')}</Text>
      <Text size="sm">{t('about.modelText')}</Text>
      <ActionLine text={t('about.licences')}>
        <Button variant="default" onClick={() => setShown('licences')}>
          {t('about.showLicences')}
        </Button>
      </ActionLine>
      <ActionLine text={t('about.updateText')}>
        <Button variant="default" onClick={() => setShown('update')}>
          {t('about.update')}
        </Button>
      </ActionLine>
      <PartHere>
        {shown === 'licences' && <LicencesDialog onClose={() => setShown(null)} />}
        {shown === 'update' && <UpdateDialog onClose={() => setShown(null)} />}
      </PartHere>
    </SettingsSection>
  );
}
