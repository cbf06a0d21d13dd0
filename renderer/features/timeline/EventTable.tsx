import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import type { Timeline } from '../../../shared/rules/timeline/timeline.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { DateText } from '../../components/text/DateText.tsx';
import { useText } from '../../text/text.ts';
import { eventIcons } from './event-looks.ts';
import { pageOfEvent } from './model/marks.ts';
import classes from './Tables.module.css';
import { useDetailWords } from './use-event-words.ts';

interface EventTableProps {
  readonly partner: PartnerView;
  readonly timeline: Timeline;
}

/** Everything that the picture marks, in order of date, each leading to what it is about. */
export function EventTable({ partner, timeline }: EventTableProps) {
  const { t } = useText('timeline');
  const detailWords = useDetailWords(partner);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('events.date')}</th>
          <th scope="col">{t('events.what')}</th>
          <th scope="col">{t('events.standards')}</th>
          <th scope="col">{t('events.about')}</th>
        </tr>
      </thead>
      <tbody>
        {timeline.events.map((event, index) => {
          const detail = detailWords(event);
          return (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: one day can hold the same event of the same subject twice.
              key={`${event.kind} ${event.on} ${event.reference} ${index}`}
              data-ahead={event.ahead || undefined}
            >
              <td className={classes.date}>
                <DateText date={event.on} format="short" />
                {event.ahead && <span className={classes.ahead}>{t('ahead')}</span>}
              </td>
              <td>
                <Icon name={eventIcons[event.kind]} size={14} />{' '}
                <span className={classes.kind}>
                  {detail
                    ? t('events.named', { event: t(`event.${event.kind}`), detail })
                    : t(`event.${event.kind}`)}
                </span>
                {event.title && (
                  <span className={classes.title}>
                    <ContentText>{event.title}</ContentText>
                  </span>
                )}
              </td>
              <td>
                <bdi dir="ltr">{event.standards.join(', ')}</bdi>
              </td>
              <td className={classes.about}>
                <Anchor component={Link} to={pageOfEvent(event, partner.reference)} size="sm">
                  <bdi dir="ltr">{event.reference}</bdi>
                </Anchor>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
