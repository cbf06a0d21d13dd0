import { Button } from '@mantine/core';
import { Notice } from '../../../components/page/Notice.tsx';
import { skipTour, startTour, useTourSeen } from '../../../components/session/tour.ts';
import { useText } from '../../../text/text.ts';
import classes from './Today.module.css';

/** Offers the tour once on this computer; whoever shows or skips it is never asked again. */
export function TourOffer() {
  const { t } = useText('todo');
  if (useTourSeen()) return null;
  return (
    <div className={classes.offer}>
      <Notice tone="neutral" icon="flag" title={t('day.tour.title')}>
        {t('day.tour.text')}
        <span className={classes.offerActs}>
          <Button size="compact-sm" variant="default" onClick={startTour}>
            {t('day.tour.start')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={skipTour}>
            {t('day.tour.skip')}
          </Button>
        </span>
      </Notice>
    </div>
  );
}
