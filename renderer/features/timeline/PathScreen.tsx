import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import type { Timeline } from '../../../shared/rules/timeline/timeline.ts';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { NotShownNotice } from '../../components/page/NotShownNotice.tsx';
import { PageSection } from '../../components/page/PageSection.tsx';
import { PartnerPageHeader } from '../../components/page/PartnerPageHeader.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { EventTable } from './EventTable.tsx';
import classes from './PathScreen.module.css';
import { Legend } from './picture/Legend.tsx';
import { Picture } from './picture/Picture.tsx';
import { StandardsTable } from './StandardsTable.tsx';

interface PathScreenProps {
  readonly partner: PartnerView;
  readonly timeline: Timeline;
}

/** The picture, what its signs mean, and the same as tables. */
export function PathScreen({ partner, timeline }: PathScreenProps) {
  const { t } = useText('timeline');
  const { language } = useLanguage();
  const isEmpty = timeline.events.length === 0;
  return (
    <>
      <PartnerPageHeader
        partner={partner}
        title={t('title')}
        where={<span>{t('asOf', { date: formatDate(timeline.today, language) })}</span>}
      />
      <NotShownNotice notShown={timeline.notShown} />
      {isEmpty ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')}>
          <Button component={Link} to={`/partners/${encodeURIComponent(partner.reference)}`}>
            {t('empty.open')}
          </Button>
        </EmptyState>
      ) : (
        <div className={classes.parts}>
          <PageSection title={t('picture.title')}>
            {timeline.lanes.length === 0 && <p className={classes.quiet}>{t('picture.noLanes')}</p>}
            <Picture partner={partner} timeline={timeline} />
            <Legend timeline={timeline} />
          </PageSection>
          <PageSection title={t('events.title')}>
            <EventTable partner={partner} timeline={timeline} />
          </PageSection>
          {timeline.lanes.length > 0 && (
            <PageSection title={t('standards.title')}>
              <StandardsTable timeline={timeline} />
            </PageSection>
          )}
        </div>
      )}
    </>
  );
}
