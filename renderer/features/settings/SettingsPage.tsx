import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import { AboutSection } from './AboutSection.tsx';
import { AnnexSection } from './AnnexSection.tsx';
import { DevicesSection } from './DevicesSection.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { KeySection } from './KeySection.tsx';
import { OfficerSection } from './OfficerSection.tsx';
import { PeopleSection } from './people/PeopleSection.tsx';
import { ScreenSection } from './ScreenSection.tsx';
import { TranslationSection } from './translation/TranslationSection.tsx';
import { WorkspaceSection } from './WorkspaceSection.tsx';

/** Who signs, how it looks, keys, the office's values for annexes, care of the workspace, and what this program is. */
export function SettingsPage() {
  const { t } = useText('settings');
  return (
    <>
      <PageHeader
        title={t('title')}
        secondary={
          <Button
            component={Link}
            to="/settings/history"
            variant="default"
            leftSection={<Icon name="clock" />}
          >
            {t('history')}
          </Button>
        }
      />
      <OfficerSection />
      <PeopleSection />
      <DevicesSection />
      <ScreenSection />
      <KeySection />
      <EvidenceSection />
      <AnnexSection />
      <TranslationSection />
      <WorkspaceSection />
      <AboutSection />
    </>
  );
}
